import type Database from 'better-sqlite3';
import { isDamage } from '../damage.ts';
import { type LostRow, survivingRows } from './surviving-rows.ts';
import { rowPages, type VaultRow, type VaultTable } from './whole-vault-rows.ts';

/** What is made of the rows of a table. Where a part of it is damaged, it is begun once more. */
export type Reading<T> = {
  readonly begin: () => T;
  readonly take: (into: T, rows: readonly VaultRow[]) => void;
  /** Lets others work; may end the reading with a refusal. */
  readonly pause: () => Promise<void>;
};

/** Rows that are read one by one before others get a turn. */
const AT_ONCE = 100;

async function readWhole<T>(db: Database.Database, table: VaultTable, reading: Reading<T>) {
  const into = reading.begin();
  for (const rows of rowPages(db, table)) {
    reading.take(into, rows);
    await reading.pause();
  }
  return into;
}

async function readWhatIsLeft<T>(db: Database.Database, table: VaultTable, reading: Reading<T>) {
  const into = reading.begin();
  const lost: LostRow[] = [];
  let sincePause = 0;
  for (const found of survivingRows(db, table)) {
    if ('row' in found) reading.take(into, [found.row]);
    else lost.push(found.lost);
    sincePause += 1;
    if (sincePause < AT_ONCE) continue;
    sincePause = 0;
    await reading.pause();
  }
  return { into, lost };
}

/** Reads every row of a table that can be read, and says which cannot. */
export async function readTolerantly<T>(
  db: Database.Database,
  table: VaultTable,
  reading: Reading<T>,
): Promise<{ readonly into: T; readonly lost: readonly LostRow[] }> {
  try {
    return { into: await readWhole(db, table, reading), lost: [] };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return await readWhatIsLeft(db, table, reading);
  }
}
