import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { VaultPart } from '../../../shared/domain/portfolio-check.ts';
import { DAMAGED, readOrDamaged } from '../damage.ts';
import { freePagesAreInOrder } from '../file-order.ts';
import type { Steps } from './long-work.ts';
import { quoted } from './whole-vault-rows.ts';

/** Pages. In a file of more than 200 MB kept files, which are one table, would hold up the app. */
const MOST_AT_ONCE = 50_000;

function tableNames(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main'
      AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
}

function partOf(table: string): VaultPart {
  if (table === 'meta') return 'opening';
  if (table.startsWith('search_')) return 'search';
  return /^(undo_|erasing)/.test(table) ? 'undo' : 'structure';
}

/** Whether SQLite finds a table, and its indexes, in order. */
function isInOrder(db: Database.Database, table: string): boolean {
  const check = `integrity_check(${quoted(table)})`;
  return readOrDamaged(() => db.pragma(check, { simple: true })) === 'ok';
}

/** What is needed before any table can be found: the header of the file, and the list of what is in it. */
function canBeOpened(db: Database.Database): boolean {
  const read = readOrDamaged(() => {
    db.pragma('user_version', { simple: true });
    return db.prepare('SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema').all();
  });
  return read !== DAMAGED;
}

/** How many pieces of work this is, in the measure of `Steps`. */
export const pageWork = (db: Database.Database): number => tableNames(db).length;

/**
 * Holds the tables of an open vault against their indexes, one at a time, and every page of them against its seal. Pages
 * that are in memory are not read again: whoever calls this has them let go of first. Refusals: those of `steps.check`.
 */
export async function checkPages(
  db: Database.Database,
  steps: Steps,
): Promise<ReadonlySet<VaultPart>> {
  const found = new Set<VaultPart>();
  if (!canBeOpened(db)) found.add('opening');
  const isSmall =
    Number(readOrDamaged(() => db.pragma('page_count', { simple: true }))) <= MOST_AT_ONCE;
  for (const table of tableNames(db)) {
    // The pieces of files are read anyway, each by itself.
    if ((isSmall || table !== 'file_chunks') && !isInOrder(db, table)) found.add(partOf(table));
    steps.done(1);
    await letOthersRun();
    steps.check();
  }
  if (found.size === 0 && isSmall && !freePagesAreInOrder(db)) found.add('structure');
  return found;
}

/** Whether every record that another one refers to is there. */
export async function linksHold(db: Database.Database, steps: Steps): Promise<boolean> {
  for (const table of tableNames(db)) {
    const dangling = readOrDamaged(() => db.pragma(`foreign_key_check(${quoted(table)})`));
    if (!Array.isArray(dangling) || dangling.length > 0) return false;
    await letOthersRun();
    steps.check();
  }
  return true;
}
