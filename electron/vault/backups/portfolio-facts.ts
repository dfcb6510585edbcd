import type Database from 'better-sqlite3';
import type { PortfolioCounts, PortfolioFacts } from '../../../shared/domain/backup.ts';
import { readMeta } from '../../database/meta.ts';
import { schemaVersion } from '../open-database.ts';

/** The tables behind each count; one that an older vault does not have counts as empty. */
const tables: Readonly<Record<keyof PortfolioCounts, readonly string[]>> = {
  skills: ['skills'],
  ratings: ['ratings'],
  goals: ['goals'],
  learning: ['learning_activities'],
  practice: ['practice_sessions'],
  projects: ['projects'],
  evidence: ['evidence'],
  people: ['people'],
  notes: ['reflections', 'lessons', 'inbox_captures'],
};

function tableNames(db: Database.Database): string[] {
  return db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
}

function rowsIn(db: Database.Database, table: string): number {
  // A table's name cannot be a parameter; these come from the vault's own schema.
  const quoted = `"${table.replaceAll('"', '""')}"`;
  return Number(db.prepare(`SELECT count(*) FROM ${quoted}`).pluck().get());
}

/** What an open vault says about itself. */
export function portfolioFacts(db: Database.Database): PortfolioFacts {
  const known = new Set(tableNames(db));
  const counts = Object.entries(tables).map(([what, names]) => {
    const rows = names.filter((name) => known.has(name)).map((name) => rowsIn(db, name));
    return [what, rows.reduce((sum, count) => sum + count, 0)];
  });
  return {
    vaultId: readMeta(db, 'vaultId') ?? '',
    name: readMeta(db, 'name') ?? '',
    version: schemaVersion(db),
    commitSeq: Number(readMeta(db, 'commit_seq') ?? 0),
    savedAt: readMeta(db, 'saved_at'),
    // The record above has every count of the type.
    counts: Object.fromEntries(counts) as PortfolioCounts,
  };
}

/** What a copy must share with its original to be believed: who it is, and the rows of every table. */
export function fingerprint(db: Database.Database): string {
  return JSON.stringify([
    db.pragma('application_id', { simple: true }),
    schemaVersion(db),
    readMeta(db, 'vaultId'),
    readMeta(db, 'commit_seq'),
    tableNames(db).map((name) => [name, rowsIn(db, name)]),
  ]);
}
