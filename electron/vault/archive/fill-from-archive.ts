import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result.ts';
import { readArchivePath } from '../../../shared/transfer/archive-manifest.ts';
import { readable, writingBeside } from '../../database/db.ts';
import { appendDisclosure } from '../../database/disclosures.ts';
import { migrate, migrateTo } from '../../database/migrate.ts';
import { joinSearchIndex } from '../../database/search-index.ts';
import { failureCode } from '../classify-failure.ts';
import { PIECE_WORK, type Steps } from './long-work.ts';
import { archivedFile, archivedRows, type OpenArchive } from './read-archive.ts';
import type { VaultRow, VaultTable } from './whole-vault-rows.ts';

const quoted = (name: string) => `"${name}"`;

/** A row that the tables themselves refuse was not written by Cloche. */
function explained(error: unknown): unknown {
  const isRefusedByTable = failureCode(error)?.startsWith('SQLITE_CONSTRAINT') ?? false;
  return isRefusedByTable ? new Refusal('archive-damaged') : error;
}

/** A table after all those that it refers to, so that what search finds can be looked up when it is put in. */
function parentsFirst(db: Database.Database, tables: readonly VaultTable[]): VaultTable[] {
  const parents = db
    .prepare<[string], string>('SELECT DISTINCT "table" FROM pragma_foreign_key_list(?)')
    .pluck();
  const placed: VaultTable[] = [];
  const begun = new Set<string>();
  const place = (table: VaultTable) => {
    // Turns and decisions refer to each other; one of them has to be first.
    if (begun.has(table.name)) return;
    begun.add(table.name);
    for (const name of parents.all(table.name)) {
      const parent = tables.find((one) => one.name === name);
      if (parent !== undefined) place(parent);
    }
    placed.push(table);
  };
  for (const table of tables) place(table);
  return placed;
}

/**
 * Takes away, for as long as rows are put in, every trigger that would change or refuse them: they were right when they
 * were written. Those that fill the search index stay. Gives what makes them again.
 */
function withoutTriggers(db: Database.Database): () => void {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all()
    .filter(({ sql }) => !sql.includes('search_rows'));
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${quoted(name)}`);
  return () => {
    for (const { sql } of triggers) db.exec(sql);
  };
}

function inserter(db: Database.Database, table: VaultTable): (rows: readonly VaultRow[]) => void {
  const names = table.columns.map(({ name }) => name);
  const insert = db.prepare(
    `INSERT INTO ${quoted(table.name)} (${names.map(quoted).join(', ')})
    VALUES (${names.map(() => '?').join(', ')})`,
  );
  return db.transaction((rows: readonly VaultRow[]) => {
    for (const row of rows) insert.run(...names.map((name) => row[name] ?? null));
  });
}

async function fillTables(db: Database.Database, archive: OpenArchive, steps: Steps) {
  for (const table of parentsFirst(db, archive.tables)) {
    // What a vault says of itself is made with it: its id, its key, its count of savings.
    if (table.name === 'meta') continue;
    const insert = inserter(db, table);
    for await (const rows of archivedRows(archive, table)) {
      steps.check();
      insert(rows);
      steps.done(rows.length);
      await letOthersRun();
    }
  }
}

async function fillFiles(db: Database.Database, archive: OpenArchive, steps: Steps) {
  const insert = db.prepare('INSERT INTO file_chunks (sha256, position, bytes) VALUES (?, ?, ?)');
  for (const { path } of archive.manifest.entries) {
    const is = readArchivePath(path);
    if (is?.kind !== 'file') continue;
    let position = 0;
    for await (const piece of archivedFile(archive, is.sha256)) {
      steps.check();
      insert.run(is.sha256, position, piece);
      position += 1;
      steps.done(PIECE_WORK);
      await letOthersRun();
    }
  }
}

type Link = { readonly from: string; readonly table: string; readonly to: string | null };

/** Takes back what refers to a record that could not be read when the archive was written, or the reference alone. */
function letGoOfLost(db: Database.Database, tables: readonly VaultTable[]): void {
  const links = db.prepare<[string], Link>(
    'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)',
  );
  let changes = 1;
  while (changes > 0) {
    changes = 0;
    for (const table of tables) {
      for (const { from, table: parent, to } of links.all(table.name)) {
        const hangs = `${quoted(from)} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${quoted(parent)} p
          WHERE p.${quoted(to ?? 'id')} = ${quoted(table.name)}.${quoted(from)})`;
        const isOptional = table.columns.find(({ name }) => name === from)?.isOptional === true;
        const change = isOptional
          ? `UPDATE ${quoted(table.name)} SET ${quoted(from)} = NULL WHERE ${hangs}`
          : `DELETE FROM ${quoted(table.name)} WHERE ${hangs}`;
        changes += db.prepare(change).run().changes;
      }
    }
  }
}

/** Rows that point at nothing, and files that the rows speak of and nobody explains. */
function refuseHoles(db: Database.Database, archive: OpenArchive): void {
  const [dangling] = db.pragma('foreign_key_check') as unknown[];
  if (dangling !== undefined) throw new Refusal('archive-damaged');
  const explainedFiles = new Set(archive.manifest.damagedFiles.map(({ sha256 }) => sha256));
  const hollow = db
    .prepare<[], string>(
      `SELECT sha256 FROM files f
      WHERE NOT EXISTS (SELECT 1 FROM file_chunks c WHERE c.sha256 = f.sha256)`,
    )
    .pluck()
    .all()
    .find((sha256) => !explainedFiles.has(sha256));
  if (hollow !== undefined) throw new Refusal('archive-damaged', { part: `files/${hollow}` });
}

/**
 * Puts all of an archive into an empty database: the tables of its own version, its rows and files as they were, then
 * brought up to date like any older vault. When it refuses, the database is of no use and is thrown away.
 * Refusals: stopped, archive-damaged (with the part), archive-beyond-limits; failures of SQLite as they are.
 */
export async function fillFromArchive(
  db: Database.Database,
  archive: OpenArchive,
  steps: Steps,
): Promise<void> {
  if (archive.problems[0]) throw new Refusal('archive-damaged', { part: archive.problems[0].path });
  migrateTo(db, archive.manifest.schemaVersion);
  const enforced = Number(db.pragma('foreign_keys', { simple: true }));
  db.pragma('foreign_keys = OFF');
  const restoreTriggers = withoutTriggers(db);
  try {
    await fillTables(db, archive, steps);
    await fillFiles(db, archive, steps);
    if (archive.manifest.damagedRecords !== undefined) letGoOfLost(db, archive.tables);
    refuseHoles(db, archive);
  } catch (error) {
    throw explained(error);
  }
  restoreTriggers();
  db.pragma(`foreign_keys = ${enforced}`);
  migrate(db);
}

/** The same for a vault that stays, which writes down where its records came from. */
export async function bringBack(
  db: Database.Database,
  archive: OpenArchive,
  at: { readonly steps: Steps; readonly now: Date },
): Promise<void> {
  await fillFromArchive(db, archive, at.steps);
  writingBeside(readable(db), (tx) => {
    appendDisclosure(tx, { at: at.now.toISOString(), kind: 'import', subject: '' });
    joinSearchIndex(tx);
  });
}
