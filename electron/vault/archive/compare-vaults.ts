import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { isCounted, PART_TABLES } from './counted-records.ts';
import { keptFiles, wholeFile } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import {
  countRows,
  rowLine,
  rowPages,
  type VaultRow,
  type VaultTable,
  wholeVaultTables,
} from './whole-vault-rows.ts';

/** Something that is not the same in both: a record by its table, or a kept file. */
export type Difference = {
  readonly what: string;
  readonly id: string;
  /** What its owner calls it; null for what has no name of its own. */
  readonly title: string | null;
};

export type Comparison = {
  /** Records and kept files that are the same in both, of all that there are. */
  readonly same: number;
  readonly of: number;
  readonly differences: readonly Difference[];
};

/** Columns by which a person knows a record. */
const NAMES = ['title', 'name', 'text', 'task', 'learned', 'aim'] as const;
const LONGEST_TITLE = 80;

export function titleOf(row: VaultRow | undefined): string | null {
  const text = NAMES.map((name) => row?.[name]).find((value) => typeof value === 'string');
  return text === undefined ? null : String(text).slice(0, LONGEST_TITLE);
}

const keyOf = (table: VaultTable, row: VaultRow): string =>
  table.key.map((name) => String(row[name])).join(' ');

/** Which record a row belongs to, as table and id. */
function recordOf(table: VaultTable, row: VaultRow): readonly [what: string, id: string] {
  const part = PART_TABLES[table.name];
  return part === undefined ? [table.name, keyOf(table, row)] : [part.of, String(row[part.by])];
}

const digest = (row: VaultRow) => createHash('sha256').update(rowLine(row)).digest('base64');

/** Every row by its key, with a fingerprint in place of what it says. */
async function digests(db: Database.Database, table: VaultTable, steps: Steps) {
  const known = new Map<string, string>();
  for (const rows of rowPages(db, table)) {
    for (const row of rows) known.set(keyOf(table, row), digest(row));
    steps.done(rows.length);
    await letOthersRun();
    steps.check();
  }
  return known;
}

type Found = Map<string, Difference>;

function add(found: Found, [what, id]: readonly [string, string], row?: VaultRow): void {
  const key = `${what} ${id}`;
  const title = found.get(key)?.title ?? titleOf(row);
  found.set(key, { what, id, title });
}

async function compareTable(
  both: { readonly one: Database.Database; readonly other: Database.Database },
  table: VaultTable,
  found: Found,
  steps: Steps,
): Promise<void> {
  const known = await digests(both.other, table, steps);
  for (const rows of rowPages(both.one, table)) {
    for (const row of rows) {
      const key = keyOf(table, row);
      if (known.get(key) !== digest(row)) add(found, recordOf(table, row), row);
      known.delete(key);
    }
    steps.done(rows.length);
    await letOthersRun();
    steps.check();
  }
  for (const key of known.keys()) add(found, [table.name, key]);
}

/** The title of the evidence that a kept file belongs to; null when nothing names it. */
export function fileTitle(db: Database.Database, sha256: string): string | null {
  const row = db
    .prepare<[string], VaultRow>('SELECT title FROM evidence WHERE sha256 = ? LIMIT 1')
    .get(sha256);
  return titleOf(row);
}

/** In both it must be what was kept; a copy of what was already damaged is no copy of the file. */
async function compareFiles(
  { one, other }: { readonly one: Database.Database; readonly other: Database.Database },
  found: Found,
  steps: Steps,
): Promise<void> {
  for (const file of keptFiles(one)) {
    const isWhole =
      (await wholeFile(one, file, steps)) !== null &&
      (await wholeFile(other, file, steps)) !== null;
    if (isWhole) continue;
    const title = fileTitle(one, file.sha256);
    found.set(`files ${file.sha256}`, { what: 'files', id: file.sha256, title });
  }
}

/**
 * Compares every row and every kept file of two open vaults of the same version. What a vault says of itself as a file
 * (its id, its key) is not compared. Refusals: those of `steps.check`.
 */
export async function compareVaults(
  one: Database.Database,
  other: Database.Database,
  steps: Steps,
): Promise<Comparison> {
  const found: Found = new Map();
  const tables = wholeVaultTables(one).filter(({ name }) => name !== 'meta');
  for (const table of tables) await compareTable({ one, other }, table, found, steps);
  await compareFiles({ one, other }, found, steps);
  const records = tables
    .filter(({ name }) => isCounted(name))
    .reduce((sum, table) => sum + countRows(one, table), 0);
  const of = records + keptFiles(one).length;
  const differences = [...found.values()];
  return { same: Math.max(0, of - differences.length), of, differences };
}
