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
  type UnreadRecord,
} from '../../../shared/transfer/archive-manifest.ts';
import { readable } from '../../database/db.ts';
import { fileChunk, fileFacts } from '../../database/files.ts';
import { readMeta } from '../../database/meta.ts';
import { readOr } from '../damage.ts';
import { schemaVersion } from '../open-database.ts';
import { archiveReadme, manifestSchema, rowsSchema } from './archive-texts.ts';
import type { ByteSink } from './byte-places.ts';
import { isCounted } from './counted-records.ts';
import { PIECE_WORK, type Steps } from './long-work.ts';
import { type DamagedRecord, nameLost } from './name-lost.ts';
import { readTolerantly } from './read-tolerantly.ts';
import type { LostRow } from './surviving-rows.ts';
import {
  changesSeen,
  countRows,
  LEFT_OUT,
  rowLine,
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

type Lines = {
  readonly table: VaultTable;
  readonly pages: readonly Buffer[];
  readonly rows: number;
  readonly lost: readonly LostRow[];
  /** Filled for the table of kept files alone. */
  readonly files: readonly KeptFile[];
};
export type KeptFile = { readonly sha256: string; readonly size: number };

/** Times that reading is begun again because something was saved meanwhile. */
const PATIENCE = 4;

function linesOf(rows: readonly VaultRow[]): Buffer {
  return Buffer.from(rows.map(rowLine).join(''), 'utf8');
}

async function tableLines(
  request: ArchiveRequest,
  table: VaultTable,
  letOthers: () => Promise<void>,
): Promise<Lines> {
  const begin = () => ({ pages: [] as Buffer[], rows: 0, files: [] as KeptFile[] });
  const take = (into: ReturnType<typeof begin>, rows: readonly VaultRow[]) => {
    into.pages.push(linesOf(rows));
    into.rows += rows.length;
    if (table.name === 'files') into.files.push(...rows.map(asKeptFile));
    request.steps.done(rows.length);
  };
  const pause = async () => {
    await letOthers();
    request.steps.check();
  };
  const { into, lost } = await readTolerantly(request.db, table, { begin, take, pause });
  return { table, lost, ...into };
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

/** The pieces of a kept file, or null when they are not what was kept. */
export async function wholeFile(
  db: Database.Database,
  { sha256, size }: KeptFile,
  steps: Steps,
): Promise<Uint8Array[] | null> {
  // A page of SQLite itself can be damaged; that is one file's misfortune.
  const chunks = readOr(0, () => fileFacts(readable(db), sha256)?.chunks ?? 0);
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  for (let position = 0; position < chunks; position += 1) {
    await letOthersRun();
    steps.check();
    const piece = readOr(null, () => fileChunk(readable(db), sha256, position));
    if (piece === null) return null;
    hash.update(piece);
    pieces.push(piece);
    steps.done(PIECE_WORK);
  }
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return bytes === size && hash.digest('hex') === sha256 ? pieces : null;
}

/** What a row of the table of kept files says of one. */
export const asKeptFile = ({ sha256, size }: VaultRow): KeptFile => ({
  sha256: String(sha256),
  size: Number(size),
});

/** Every kept file, by fingerprint. */
export function keptFiles(db: Database.Database): KeptFile[] {
  return db.prepare<[], KeptFile>('SELECT sha256, size FROM files ORDER BY sha256').all();
}

/** How much there is to do, in the measure of `Steps`. */
export function workOf(db: Database.Database): number {
  const count = (table: VaultTable) => readOr(0, () => countRows(db, table));
  const rows = wholeVaultTables(db).reduce((sum, table) => sum + count(table), 0);
  const pieces = readOr([], () => keptFiles(db)).reduce(
    (sum, { size }) => sum + Math.ceil(size / FILE_CHUNK),
    0,
  );
  return rows + pieces * PIECE_WORK;
}

const nameOf = (db: Database.Database) =>
  readOr(null, () => readMeta(db, 'name')) ?? 'My portfolio';

/**
 * Writes everything of a vault as an archive: all rows as they were at one moment, and every kept file that is still
 * what was kept. What cannot be read, or is not what was kept, is left out and named in the manifest. Gives the manifest.
 * Refusals: stopped, vault-locked; failures of SQLite and of the sink come as they are.
 */
export async function writeArchive(request: ArchiveRequest): Promise<ArchiveManifest> {
  const { db, sink, steps } = request;
  const tables = wholeVaultTables(db);
  const lines = await allLines(request, tables);
  const facts = { schemaVersion: schemaVersion(db), name: nameOf(db) };
  const files = lines.flatMap((table) => table.files);
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
  const lost = nameLost(
    db,
    lines.flatMap((table) => table.lost),
  );
  const manifest = manifestOf(request, { ...facts, lines, entries, files, damaged, lost });
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
  readonly lost: readonly DamagedRecord[];
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
    // Only where there are any: an archive of a whole vault is as it always was.
    ...(written.lost.length > 0 && { damagedRecords: written.lost.map(asUnread) }),
  };
}

/** By what its owner would look for it: the title is cut short, and a place is told by what lies around it. */
function asUnread({ what, id, title, at, isPart, between }: DamagedRecord): UnreadRecord {
  return { table: what, id, title, at, isPart, between };
}

/** Refusals: vault-locked once the vault behind the connection has been closed. */
export function refuseClosed(db: Database.Database): void {
  if (!db.open) throw new Refusal('vault-locked');
}
