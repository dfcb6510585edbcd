import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { ByteSink } from './byte-places.ts';

/** Bytes that are hashed and written before others get a turn. */
const AT_ONCE = 1024 * 1024;
const NO_ROOM_32 = 0xffffffff;
const NO_ROOM_16 = 0xffff;
/** Names in UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
const VERSION_64 = 45;
/** Made on Unix, so that what is unpacked there is its owner's alone. */
const MADE_BY = (3 << 8) | VERSION_64;
const OWNER_ONLY = (0o100600 << 16) >>> 0;

type Entry = {
  readonly name: Buffer;
  readonly crc: number;
  readonly bytes: number;
  readonly offset: number;
};

export type ZipWriter = {
  /** Stores one entry, its parts in order. Gives its size in bytes and its SHA-256. */
  readonly add: (
    path: string,
    parts: readonly Uint8Array[],
  ) => Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** Writes the list of entries; nothing can be added afterwards. */
  readonly finish: () => Promise<void>;
};

/** Date and time of MS-DOS, in UTC: 16 bits each, from 1980, in steps of two seconds. */
function dosTime(at: Date): { readonly time: number; readonly date: number } {
  const [hours, minutes, seconds] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  const year = Math.max(0, at.getUTCFullYear() - 1980);
  return {
    time: (hours << 11) | (minutes << 5) | (seconds >> 1),
    date: (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

type Field = readonly [value: number, size: 2 | 4 | 8];

function packed(fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

function localHeader(entry: Entry, modified: Date): Buffer {
  const { time, date } = dosTime(modified);
  return Buffer.concat([
    packed([
      [0x04034b50, 4],
      [VERSION, 2],
      [FLAGS, 2],
      [0, 2],
      [time, 2],
      [date, 2],
      [entry.crc, 4],
      [entry.bytes, 4],
      [entry.bytes, 4],
      [entry.name.length, 2],
      [0, 2],
    ]),
    entry.name,
  ]);
}

function centralHeader(entry: Entry, modified: Date): Buffer {
  const { time, date } = dosTime(modified);
  const isFar = entry.offset >= NO_ROOM_32;
  const extra = isFar
    ? packed([
        [1, 2],
        [8, 2],
        [entry.offset, 8],
      ])
    : Buffer.alloc(0);
  return Buffer.concat([
    packed([
      [0x02014b50, 4],
      [MADE_BY, 2],
      [isFar ? VERSION_64 : VERSION, 2],
      [FLAGS, 2],
      [0, 2],
      [time, 2],
      [date, 2],
      [entry.crc, 4],
      [entry.bytes, 4],
      [entry.bytes, 4],
      [entry.name.length, 2],
      [extra.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [OWNER_ONLY, 4],
      [isFar ? NO_ROOM_32 : entry.offset, 4],
    ]),
    entry.name,
    extra,
  ]);
}

type Directory = { readonly count: number; readonly bytes: number; readonly offset: number };

function end64({ count, bytes, offset }: Directory): Buffer {
  return packed([
    [0x06064b50, 4],
    [44, 8],
    [MADE_BY, 2],
    [VERSION_64, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [bytes, 8],
    [offset, 8],
    [0x07064b50, 4],
    [0, 4],
    [offset + bytes, 8],
    [1, 4],
  ]);
}

function endOf(directory: Directory): Buffer {
  const count = Math.min(directory.count, NO_ROOM_16);
  const bytes = Math.min(directory.bytes, NO_ROOM_32);
  const offset = Math.min(directory.offset, NO_ROOM_32);
  const isLarge = count === NO_ROOM_16 || bytes === NO_ROOM_32 || offset === NO_ROOM_32;
  return Buffer.concat([
    isLarge ? end64(directory) : Buffer.alloc(0),
    packed([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [bytes, 4],
      [offset, 4],
      [0, 2],
    ]),
  ]);
}

/** Size and fingerprints of what is about to be written, with pauses in which others are served. */
async function measure(parts: readonly Uint8Array[]) {
  const hash = createHash('sha256');
  let crc = 0;
  let bytes = 0;
  for (const part of parts) {
    if (Math.floor((bytes + part.length) / AT_ONCE) > Math.floor(bytes / AT_ONCE)) {
      await letOthersRun();
    }
    hash.update(part);
    crc = crc32(part, crc);
    bytes += part.length;
  }
  return { crc, bytes, sha256: hash.digest('hex') };
}

/**
 * Writes a zip from front to back. Entries are stored as they are, with their size in front: every tool of the last
 * thirty years reads that, and even a torn file can be read by eye. An entry has less than 4 GiB; a zip may have more.
 */
export function createZipWriter(sink: ByteSink, modified: Date): ZipWriter {
  const entries: Entry[] = [];
  let offset = 0;
  const write = async (bytes: Uint8Array) => {
    await sink.write(bytes);
    offset += bytes.length;
  };
  return {
    add: async (path, parts) => {
      const { crc, bytes, sha256 } = await measure(parts);
      if (bytes >= NO_ROOM_32) throw new Error('an entry of an archive has less than 4 GiB');
      const entry = { name: Buffer.from(path, 'utf8'), crc, bytes, offset };
      await write(localHeader(entry, modified));
      for (const part of parts) await write(part);
      entries.push(entry);
      return { bytes, sha256 };
    },
    finish: async () => {
      const start = offset;
      for (const entry of entries) await write(centralHeader(entry, modified));
      await write(endOf({ count: entries.length, bytes: offset - start, offset: start }));
    },
  };
}
