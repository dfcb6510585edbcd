import type Database from 'better-sqlite3';
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
import { readMeta } from '../../database/meta.ts';
import { readOr } from '../damage.ts';
import { schemaVersion } from '../open-database.ts';
import { archiveReadme, manifestSchema, rowsSchema } from './archive-texts.ts';
import type { ByteSink } from './byte-places.ts';
import { isCounted } from './counted-records.ts';
import { type KeptFile, wholeFile } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import { type DamagedRecord, nameLost } from './name-lost.ts';
import { allLines, type TableLines } from './rows-of-one-moment.ts';
import { LEFT_OUT, wholeVaultTables } from './whole-vault-rows.ts';
import { createZipWriter } from './zip-writer.ts';

export type ArchiveRequest = {
  readonly db: Database.Database;
  readonly sink: ByteSink;
  readonly appVersion: string;
  readonly now: Date;
  readonly steps: Steps;
};

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
  readonly lines: readonly TableLines[];
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
