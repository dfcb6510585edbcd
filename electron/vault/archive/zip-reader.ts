import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { Refusal } from '../../../shared/result.ts';
import {
  ARCHIVE_LIMITS,
  type ArchivePath,
  readArchivePath,
} from '../../../shared/transfer/archive-manifest.ts';
import { classifyFailure } from '../classify-failure.ts';
import type { ByteSource } from './byte-places.ts';

export type ZipEntry = {
  readonly path: string;
  readonly is: ArchivePath;
  /** Unpacked bytes, as the zip claims; reading fails when that is not so. */
  readonly bytes: number;
  /** Unpacks it anew. Refusals: archive-damaged. */
  readonly read: () => AsyncIterable<Buffer>;
};

/** Bytes that are fetched at once. */
const AT_ONCE = 256 * 1024;
const MOST_ENTRIES = ARCHIVE_LIMITS.files + ARCHIVE_LIMITS.papers;
/** Below this a ratio says nothing: a hundred equal characters pack into ten. */
const RATIO_FROM = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

async function* rangeOf(source: ByteSource, start: number, end: number) {
  for (let at = start; at < end; ) {
    const bytes = await source.read(at, Math.min(AT_ONCE, end - at));
    if (bytes.length === 0) throw new Refusal('archive-damaged');
    at += bytes.length;
    yield bytes;
  }
}

/** How the library reads from any place of ours. */
function readerOf(source: ByteSource): RandomAccessReader {
  // The library has no other way in than an object of its class with this function.
  const reader: RandomAccessReader = Reflect.construct(RandomAccessReader, []);
  reader._readStreamForRange = (start, end) =>
    Readable.from(rangeOf(source, start, end), { objectMode: false });
  return reader;
}

/** What the library throws is about the file; what the disk throws stays what it is. */
function refusalOf(error: unknown): Refusal {
  return classifyFailure(error) ?? new Refusal('archive-damaged');
}

const foreign = () => new Refusal('archive-not-ours');
const beyond = () => new Refusal('archive-beyond-limits');

function limitOf(is: ArchivePath): number {
  if (is.kind === 'folder') return 0;
  if (is.kind === 'table') return ARCHIVE_LIMITS.table;
  return is.kind === 'file' ? ARCHIVE_LIMITS.total : ARCHIVE_LIMITS.paper;
}

function refuseStrange(entry: Entry, is: ArchivePath): void {
  const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (mode !== 0 && mode !== (is.kind === 'folder' ? FOLDER : REGULAR)) throw foreign();
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted() || ![STORED, DEFLATED].includes(compressionMethod)) throw foreign();
  if (compressionMethod === STORED && compressedSize !== uncompressedSize) {
    throw new Refusal('archive-damaged');
  }
  if (uncompressedSize > limitOf(is)) throw beyond();
  const isDense = uncompressedSize > compressedSize * ARCHIVE_LIMITS.ratio;
  if (uncompressedSize > RATIO_FROM && isDense) throw beyond();
}

/** Two entries over the same bytes would let a small file unpack into a huge one. */
function refuseOverlaps(entries: readonly Entry[]): void {
  const inOrder = entries.toSorted(
    (one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader,
  );
  let free = 0;
  for (const { relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < free) throw new Refusal('archive-damaged');
    free = start + LOCAL_HEADER_BYTES + compressedSize;
  }
}

async function* unpacked(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    throw refusalOf(error);
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, ZipEntry>> {
  if (zip.entryCount > MOST_ENTRIES) throw beyond();
  const found = new Map<string, ZipEntry>();
  const raw: Entry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    const is = readArchivePath(path);
    if (is === null || found.has(path)) throw foreign();
    refuseStrange(entry, is);
    total += entry.uncompressedSize;
    if (total > ARCHIVE_LIMITS.total || raw.length >= MOST_ENTRIES) throw beyond();
    raw.push(entry);
    const read = () => unpacked(zip, entry);
    found.set(path, { path, is, bytes: entry.uncompressedSize, read });
  }
  refuseOverlaps(raw);
  return found;
}

async function beginsLikeZip(source: ByteSource): Promise<boolean> {
  return (await source.read(0, 2)).toString('latin1') === 'PK';
}

/**
 * The entries of a zip, by name, none of them unpacked yet. The whole zip is refused for one entry that Cloche would
 * not have written: a name that leads elsewhere, twice the same, a link, a device, a lying or an outrageous size.
 * Refusals: archive-not-ours, archive-damaged, archive-beyond-limits; failures of the file system as they are.
 */
export async function openZip(source: ByteSource): Promise<ReadonlyMap<string, ZipEntry>> {
  const isZip = await beginsLikeZip(source);
  try {
    const zip = await fromRandomAccessReaderPromise(readerOf(source), source.size, {
      autoClose: false,
      strictFileNames: true,
    });
    return await listEntries(zip);
  } catch (error) {
    const refusal = refusalOf(error);
    throw refusal.code === 'archive-damaged' && !isZip ? foreign() : refusal;
  }
}
