import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { Refusal } from '../../../shared/result.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchiveEntry,
  type ArchiveManifest,
  filePath,
  MANIFEST,
  MANIFEST_SCHEMA,
  README,
  ROWS_SCHEMA,
  tablePath,
} from '../../../shared/transfer/archive-manifest.ts';
import { readable } from '../../database/db.ts';
import { fileChunk, fileFacts } from '../../database/files.ts';
import { readMeta } from '../../database/meta.ts';
import { failureCode } from '../classify-failure.ts';
import { schemaVersion } from '../open-database.ts';
import { archiveReadme, manifestSchema, rowsSchema } from './archive-texts.ts';
import type { ByteSink } from './byte-places.ts';
import { isCounted } from './counted-records.ts';
import { PIECE_WORK, type Steps } from './long-work.ts';
import {
  changesSeen,
  countRows,
  LEFT_OUT,
  rowLine,
  rowPages,
  type VaultRow,
  type VaultTable,
  wholeVaultTables,
} from './whole-vault-rows.ts';
import { createZipWriter } from './zip-writer.ts';

export type ArchiveRequest = {
  readonly db: Database.Database;
  readonly sink: ByteSink;
  readonly appVersion: string;
  readonly now: Date;
  readonly steps: Steps;
};

type Lines = { readonly table: VaultTable; readonly pages: readonly Buffer[]; rows: number };
type KeptFile = { readonly sha256: string; readonly size: number };

/** Times that reading is begun again because something was saved meanwhile. */
const PATIENCE = 4;

function linesOf(rows: readonly VaultRow[]): Buffer {
  return Buffer.from(rows.map(rowLine).join(''), 'utf8');
}

async function tableLines(request: ArchiveRequest, table: VaultTable, pause: () => Promise<void>) {
  const pages: Buffer[] = [];
  let rows = 0;
  for (const page of rowPages(request.db, table)) {
    pages.push(linesOf(page));
    rows += page.length;
    request.steps.done(page.length);
    await pause();
    request.steps.check();
  }
  return { table, pages, rows };
}

/**
 * All rows as they were at one moment. What is saved while they are read would tear them, so they are read again then,
 * and at last without a pause.
 */
async function allLines(request: ArchiveRequest, tables: readonly VaultTable[]): Promise<Lines[]> {
  for (let time = 0; ; time += 1) {
    const before = changesSeen(request.db);
    const pause = time < PATIENCE ? () => letOthersRun() : () => Promise.resolve();
    const lines: Lines[] = [];
    for (const table of tables) lines.push(await tableLines(request, table, pause));
    request.steps.check();
    if (changesSeen(request.db) === before) return lines;
  }
}

/** A page of SQLite itself can be damaged; that is one file's misfortune. */
function pieceOrNull(db: Database.Database, sha256: string, position: number): Uint8Array | null {
  try {
    return fileChunk(readable(db), sha256, position);
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(failureCode(error) ?? '')) return null;
    throw error;
  }
}

/** The pieces of a kept file, or null when they are not what was kept. */
export async function wholeFile(
  db: Database.Database,
  { sha256, size }: KeptFile,
  steps: Steps,
): Promise<Uint8Array[] | null> {
  const chunks = fileFacts(readable(db), sha256)?.chunks ?? 0;
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  for (let position = 0; position < chunks; position += 1) {
    await letOthersRun();
    steps.check();
    const piece = pieceOrNull(db, sha256, position);
    if (piece === null) return null;
    hash.update(piece);
    pieces.push(piece);
    steps.done(PIECE_WORK);
  }
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return bytes === size && hash.digest('hex') === sha256 ? pieces : null;
}

/** Every kept file, by fingerprint. */
export function keptFiles(db: Database.Database): KeptFile[] {
  return db.prepare<[], KeptFile>('SELECT sha256, size FROM files ORDER BY sha256').all();
}

/** How much there is to do, in the measure of `Steps`. */
export function workOf(db: Database.Database): number {
  const rows = wholeVaultTables(db).reduce((sum, table) => sum + countRows(db, table), 0);
  const pieces = keptFiles(db).reduce((sum, { size }) => sum + Math.ceil(size / FILE_CHUNK), 0);
  return rows + pieces * PIECE_WORK;
}

/**
 * Writes everything of a vault as an archive: all rows as they were at one moment, and every kept file that is still
 * what was kept. One that is not is named in the manifest. Gives the manifest.
 * Refusals: stopped, vault-locked; failures of SQLite and of the sink come as they are.
 */
export async function writeArchive(request: ArchiveRequest): Promise<ArchiveManifest> {
  const { db, sink, steps } = request;
  const tables = wholeVaultTables(db);
  const lines = await allLines(request, tables);
  const facts = { schemaVersion: schemaVersion(db), name: readMeta(db, 'name') ?? 'My portfolio' };
  const files = keptFiles(db);
  const zip = createZipWriter(sink, request.now);
  const entries: ArchiveEntry[] = [];
  const add = async (path: string, parts: readonly Uint8Array[], rows?: number) => {
    steps.check();
    const written = await zip.add(path, parts);
    entries.push({ path, ...written, ...(rows !== undefined && { rows }) });
  };
  await add(README, [Buffer.from(archiveReadme, 'utf8')]);
  await add(MANIFEST_SCHEMA, [Buffer.from(manifestSchema(), 'utf8')]);
  await add(ROWS_SCHEMA, [Buffer.from(rowsSchema(tables), 'utf8')]);
  for (const { table, pages, rows } of lines) await add(tablePath(table.name), pages, rows);
  const damaged: KeptFile[] = [];
  for (const file of files) {
    const pieces = await wholeFile(db, file, steps);
    if (pieces === null) damaged.push(file);
    else await add(filePath(file.sha256), pieces);
  }
  const manifest = manifestOf(request, { ...facts, lines, entries, files, damaged });
  await zip.add(MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`, 'utf8')]);
  await zip.finish();
  return manifest;
}

type Written = {
  readonly schemaVersion: number;
  readonly name: string;
  readonly lines: readonly Lines[];
  readonly entries: readonly ArchiveEntry[];
  readonly files: readonly KeptFile[];
  readonly damaged: readonly KeptFile[];
};

function manifestOf(request: ArchiveRequest, written: Written): ArchiveManifest {
  const { lines, files, damaged } = written;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const counted = lines.filter(({ table }) => isCounted(table.name));
  const whole = files.filter((file) => !damaged.includes(file));
  return {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    app: { name: 'Cloche', version: request.appVersion },
    schemaVersion: written.schemaVersion,
    writtenAt: request.now.toISOString(),
    name: written.name,
    counts: {
      records: sum(counted.map(({ rows }) => rows)),
      rows: sum(lines.map(({ rows }) => rows)),
      files: whole.length,
      fileBytes: sum(whole.map(({ size }) => size)),
    },
    entries: [...written.entries],
    leftOut: LEFT_OUT.map(({ what, why }) => ({ what, why })),
    damagedFiles: damaged.map(({ sha256, size }) => ({ sha256, bytes: size })),
  };
}

/** Refusals: vault-locked once the vault behind the connection has been closed. */
export function refuseClosed(db: Database.Database): void {
  if (!db.open) throw new Refusal('vault-locked');
}
