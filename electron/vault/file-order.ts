import type Database from 'better-sqlite3';
import { readOrDamaged } from './damage.ts';

/** The page in which SQLite locks bytes, from 1 GiB on: it belongs to nobody (https://www.sqlite.org/fileformat2.html). */
const LOCK_PAGE = 2 ** 30 / 4096 + 1;

const isOk = (db: Database.Database, check: string): boolean =>
  readOrDamaged(() => db.pragma(check, { simple: true })) === 'ok';

/**
 * Whether the pages of tables and the pages that are free make up the file, each counted once. SQLite's check of
 * everything leaves the free ones out where a view or a virtual table comes first in its list, as it does here, and a
 * page that counts as free and is in use would be written over one day. The list of free pages itself it does look
 * through, when it is asked about the list of tables.
 */
export function freePagesAreInOrder(db: Database.Database): boolean {
  if (!isOk(db, 'integrity_check(sqlite_schema)')) return false;
  const used = readOrDamaged(() =>
    db.prepare<[], number>('SELECT sum(pageno) FROM dbstat WHERE aggregate = TRUE').pluck().get(),
  );
  const [pages, free] = ['page_count', 'freelist_count'].map((name) =>
    Number(readOrDamaged(() => db.pragma(name, { simple: true }))),
  );
  if (typeof used !== 'number' || pages === undefined || free === undefined) return false;
  return used + free + (pages >= LOCK_PAGE ? 1 : 0) === pages;
}

/** Whether SQLite finds all tables, indexes and pages of a vault in order. Reads all of it. */
export function isFileInOrder(db: Database.Database): boolean {
  return isOk(db, 'integrity_check') && freePagesAreInOrder(db);
}
