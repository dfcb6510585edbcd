import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { temporaryName } from '../file-steps.ts';

/** Takes bytes one after the other. */
export type ByteSink = { readonly write: (bytes: Uint8Array) => Promise<void> };

/** Bytes that can be read from any place. */
export type ByteSource = {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes than asked for only where the source has shrunk meanwhile. */
  readonly read: (position: number, length: number) => Promise<Buffer>;
};

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    from += (await file.write(bytes, from, bytes.length - from)).bytesWritten;
  }
}

async function readUpTo(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Writes at the end of an open file. */
export function fileSink(file: FileHandle): ByteSink {
  return { write: (bytes) => writeAll(file, bytes) };
}

/** An open file as it is now. */
export async function fileSource(file: FileHandle): Promise<ByteSource> {
  const { size } = await file.stat();
  return { size, read: (position, length) => readUpTo(file, position, length) };
}

/** What is written once and then read, and never lies on the disk in a form that anybody could read. */
export type Scratch = {
  readonly sink: ByteSink;
  /** All that has been written until now. */
  readonly source: () => ByteSource;
  /** Forgets the key and removes the file. */
  readonly wipe: () => Promise<void>;
};

const BLOCK = 16;

/** The counter of AES-CTR at a block: the low 8 bytes of the first one are 0. */
function counterAt(start: Buffer, block: number): Buffer {
  const counter = Buffer.from(start);
  counter.writeBigUInt64BE(BigInt(block), 8);
  return counter;
}

/**
 * A scratch file under AES-256-CTR with a key that is only ever in memory. Where the system allows it the file has no
 * name, so that nothing is left of it even when the program is killed.
 */
export async function createScratch(folder: string): Promise<Scratch> {
  const path = temporaryName(folder);
  const file = await open(path, 'wx+', 0o600);
  if (process.platform !== 'win32') await rm(path);
  const key = randomBytes(32);
  const start = Buffer.concat([randomBytes(8), Buffer.alloc(8)]);
  const cipher = createCipheriv('aes-256-ctr', key, start);
  let size = 0;
  const read = async (position: number, length: number) => {
    const skipped = position % BLOCK;
    const sealed = await readUpTo(file, position - skipped, length + skipped);
    const counter = counterAt(start, (position - skipped) / BLOCK);
    return createDecipheriv('aes-256-ctr', key, counter).update(sealed).subarray(skipped);
  };
  return {
    sink: {
      write: async (bytes) => {
        await writeAll(file, cipher.update(bytes));
        size += bytes.length;
      },
    },
    source: () => ({ size, read }),
    wipe: async () => {
      key.fill(0);
      await file.close();
      await rm(path, { force: true });
    },
  };
}
