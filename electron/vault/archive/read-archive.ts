import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { Refusal } from '../../../shared/result.ts';
import {
  ARCHIVE_LIMITS,
  type ArchiveEntry,
  type ArchiveManifest,
  filePath,
  MANIFEST,
  readArchivePath,
  readManifest,
  tablePath,
} from '../../../shared/transfer/archive-manifest.ts';
import { readCarefully } from '../../../shared/transfer/careful-json.ts';
import { migrateTo, SCHEMA_VERSION } from '../../database/migrate.ts';
import type { ByteSource } from './byte-places.ts';
import {
  type VaultColumn,
  type VaultRow,
  type VaultTable,
  wholeVaultTables,
} from './whole-vault-rows.ts';
import { openZip, type ZipEntry } from './zip-reader.ts';

/** A part that is not there, or not what the manifest says it is. */
export type ArchiveProblem = { readonly path: string; readonly what: 'missing' | 'changed' };

export type OpenArchive = {
  readonly manifest: ArchiveManifest;
  /** The tables of the vault that it was written from. */
  readonly tables: readonly VaultTable[];
  /** Parts that are plainly not right, before anything was unpacked. */
  readonly problems: readonly ArchiveProblem[];
  /** The bytes of a part, checked against its fingerprint at the end. Refusals: archive-damaged, with the part. */
  readonly read: (path: string) => AsyncIterable<Buffer>;
};

const damaged = (part: string) => new Refusal('archive-damaged', { part });

/** Strict: no byte order mark, no broken character. */
const utf8 = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function bytesOf(entry: ZipEntry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry.read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(bytes: Uint8Array, part: string): unknown {
  const text = (() => {
    try {
      return utf8().decode(bytes);
    } catch {
      throw damaged(part);
    }
  })();
  const json = readCarefully(text);
  if (!json.ok) throw damaged(part);
  return json.value;
}

async function manifestOf(entries: ReadonlyMap<string, ZipEntry>): Promise<ArchiveManifest> {
  const entry = entries.get(MANIFEST);
  if (entry === undefined) throw new Refusal('archive-not-ours');
  const reading = readManifest(parsed(await bytesOf(entry), MANIFEST));
  if (reading.is === 'foreign') throw new Refusal('archive-not-ours');
  if (reading.is === 'damaged') throw damaged(MANIFEST);
  if (reading.is === 'newer') {
    throw new Refusal('archive-too-new', { version: reading.version });
  }
  const { schemaVersion: version } = reading.manifest;
  if (version > SCHEMA_VERSION) {
    throw new Refusal('archive-too-new', { version, supported: SCHEMA_VERSION });
  }
  return reading.manifest;
}

const known = new Map<number, readonly VaultTable[]>();

/** The tables that a vault of this version has; worked out once, since a version never changes. */
function tablesOf(version: number): readonly VaultTable[] {
  const tables = known.get(version) ?? makeTables(version);
  known.set(version, tables);
  return tables;
}

function makeTables(version: number): VaultTable[] {
  const db = new Database(':memory:');
  try {
    migrateTo(db, version);
    return wholeVaultTables(db);
  } finally {
    db.close();
  }
}

/** What the manifest must list for every vault of its version, and nothing twice. */
function refuseStrangeList(manifest: ArchiveManifest, tables: readonly VaultTable[]): void {
  const listed = new Set<string>();
  for (const { path, rows } of manifest.entries) {
    const is = readArchivePath(path);
    const isStrange = is === null || is.kind === 'manifest' || is.kind === 'folder';
    if (isStrange || listed.has(path)) throw damaged(MANIFEST);
    if ((is.kind === 'table') !== (rows !== undefined)) throw damaged(MANIFEST);
    listed.add(path);
  }
  const inTables = manifest.entries.filter(({ rows }) => rows !== undefined);
  const areAll = tables.every(({ name }) => listed.has(tablePath(name)));
  if (!areAll || inTables.length !== tables.length) throw damaged(MANIFEST);
}

function problemsOf(
  manifest: ArchiveManifest,
  entries: ReadonlyMap<string, ZipEntry>,
): ArchiveProblem[] {
  const listed = new Set(manifest.entries.map(({ path }) => path));
  for (const { path, is } of entries.values()) {
    if (is.kind !== 'manifest' && is.kind !== 'folder' && !listed.has(path)) throw damaged(path);
  }
  return manifest.entries.flatMap(({ path, bytes }): ArchiveProblem[] => {
    const entry = entries.get(path);
    if (entry === undefined) return [{ path, what: 'missing' }];
    return entry.bytes === bytes ? [] : [{ path, what: 'changed' }];
  });
}

async function* checkedBytes(listed: ArchiveEntry, entry: ZipEntry | undefined) {
  if (entry === undefined || entry.bytes !== listed.bytes) throw damaged(listed.path);
  const hash = createHash('sha256');
  for await (const chunk of entry.read()) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== listed.sha256) throw damaged(listed.path);
}

/**
 * Opens an archive that anybody may have written: its list of entries and its manifest, and whether the two agree.
 * Refusals: archive-not-ours, archive-damaged (with the part), archive-beyond-limits, archive-too-new (with version and
 * supported); failures of the file system as they are.
 */
export async function openArchive(source: ByteSource): Promise<OpenArchive> {
  const entries = await openZip(source);
  const manifest = await manifestOf(entries);
  const tables = tablesOf(manifest.schemaVersion);
  refuseStrangeList(manifest, tables);
  const listed = new Map(manifest.entries.map((entry) => [entry.path, entry]));
  return {
    manifest,
    tables,
    problems: problemsOf(manifest, entries),
    read: (path) => {
      const entry = listed.get(path);
      if (entry === undefined) throw damaged(path);
      return checkedBytes(entry, entries.get(path));
    },
  };
}

async function* linesOf(archive: OpenArchive, path: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of archive.read(path)) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield rest.subarray(from, end);
      from = end + 1;
    }
    rest = rest.subarray(from);
    if (rest.length > ARCHIVE_LIMITS.row) throw new Refusal('archive-beyond-limits');
  }
  if (rest.length > 0) throw damaged(path);
}

function fits({ type, isOptional }: VaultColumn, value: unknown): boolean {
  if (value === null) return isOptional;
  if (type === 'TEXT') return typeof value === 'string';
  return type === 'INTEGER' ? Number.isSafeInteger(value) : typeof value === 'number';
}

function rowOf(table: VaultTable, bytes: Uint8Array): VaultRow {
  const path = tablePath(table.name);
  const value = parsed(bytes, path);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw damaged(path);
  const names = Object.keys(value);
  const isWhole =
    names.length === table.columns.length &&
    table.columns.every((column) => fits(column, Reflect.get(value, column.name)));
  if (!isWhole) throw damaged(path);
  // Every column was looked at just now, and there are no others.
  return value as VaultRow;
}

/**
 * The rows of one table, some at a time; each has the columns of the table and nothing else.
 * Refusals: archive-damaged (with the part), archive-beyond-limits.
 */
export async function* archivedRows(
  archive: OpenArchive,
  table: VaultTable,
): AsyncGenerator<VaultRow[]> {
  const path = tablePath(table.name);
  const expected = archive.manifest.entries.find((entry) => entry.path === path)?.rows;
  let rows: VaultRow[] = [];
  let count = 0;
  for await (const line of linesOf(archive, path)) {
    rows.push(rowOf(table, line));
    count += 1;
    if (rows.length < 200) continue;
    yield rows;
    rows = [];
  }
  if (count !== expected) throw damaged(path);
  if (rows.length > 0) yield rows;
}

/** A kept file in the pieces in which a vault keeps it. Refusals: archive-damaged (with the part). */
export async function* archivedFile(archive: OpenArchive, sha256: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let isEmpty = true;
  for await (const chunk of archive.read(filePath(sha256))) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= FILE_CHUNK) {
      yield rest.subarray(0, FILE_CHUNK);
      isEmpty = false;
      rest = rest.subarray(FILE_CHUNK);
    }
  }
  if (rest.length > 0 || isEmpty) yield rest;
}
