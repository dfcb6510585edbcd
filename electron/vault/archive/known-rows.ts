import type Database from 'better-sqlite3';
import { isDamage, readOr } from '../damage.ts';
import { PART_TABLES } from './counted-records.ts';
import { quoted, type VaultRow, type VaultTable, type VaultValue } from './whole-vault-rows.ts';

/** The place of a row in its table: its rowid alone, or the columns of its primary key. */
export type RowKey = readonly VaultValue[];
export type KnownRow = { readonly key: RowKey; readonly facts: VaultRow };

/** What is known of the rows of a table without looking into the table. */
export type KnownRows = {
  /** In the order of their keys. */
  readonly rows: readonly KnownRow[];
  /** Whether there are no others. */
  readonly areAll: boolean;
};

const ROWID = 'rowid';

/** The columns that say where in its table a row lies. */
export function placeColumns(db: Database.Database, table: VaultTable): readonly string[] {
  const hasRowid = db
    .prepare<[string], number>(
      "SELECT wr = 0 FROM pragma_table_list WHERE schema = 'main' AND name = ?",
    )
    .pluck()
    .get(table.name);
  return hasRowid === 1 ? [ROWID] : table.key;
}

/** The order of SQLite for keys of the same columns. */
export function compareKeys(one: RowKey, other: RowKey): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? null;
    if (value === against) continue;
    if (value === null || against === null) return value === null ? -1 : 1;
    return value < against ? -1 : 1;
  }
  return 0;
}

type Index = { readonly name: string; readonly sql: string | null };

function indexesOf(db: Database.Database, table: VaultTable): Index[] {
  return db
    .prepare<[string], Index>(
      `SELECT l.name, s.sql FROM pragma_index_list(?) l
      JOIN sqlite_schema s ON s.type = 'index' AND s.name = l.name`,
    )
    .all(table.name);
}

/** What an index holds of every row in it, read without the table. */
function* rowsIn(db: Database.Database, table: VaultTable, place: readonly string[], index: Index) {
  const columns = db
    .prepare<[string], string>('SELECT name FROM pragma_index_info(?) WHERE name IS NOT NULL')
    .pluck()
    .all(index.name);
  const wanted = [...new Set([...place, ...columns])];
  const condition = /\bWHERE\b([\s\S]*)$/i.exec(index.sql ?? '')?.[1];
  const names = wanted.map((name, at) => `${name === ROWID ? ROWID : quoted(name)} AS c${at}`);
  const rows = db
    .prepare<[], VaultValue[]>(
      `SELECT ${names.join(', ')} FROM ${quoted(table.name)} INDEXED BY ${quoted(index.name)}
      ${condition === undefined ? '' : `WHERE ${condition}`}`,
    )
    .raw()
    .iterate();
  for (const values of rows) {
    const facts = Object.fromEntries(wanted.map((name, at) => [name, values[at] ?? null]));
    yield { key: values.slice(0, place.length), facts };
  }
}

/** Every row that is in some index of a table, with all that the indexes say of it. */
export function knownRows(db: Database.Database, table: VaultTable): KnownRows {
  const place = placeColumns(db, table);
  const found = new Map<string, KnownRow>();
  let areAll = false;
  for (const index of indexesOf(db, table)) {
    try {
      for (const { key, facts } of rowsIn(db, table, place, index)) {
        const name = JSON.stringify(key);
        found.set(name, { key, facts: { ...found.get(name)?.facts, ...facts } });
      }
      areAll ||= index.sql === null || !/\bWHERE\b/i.test(index.sql);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
  }
  const rows = [...found.values()].sort((one, other) => compareKeys(one.key, other.key));
  return { rows, areAll };
}

/** The ids of the records that the rows of a table belong to, in their order; nothing for rows that are records. */
export function ownersOf(db: Database.Database, table: VaultTable): string[] {
  const part = PART_TABLES[table.name];
  if (part === undefined || part.by !== table.key[0]) return [];
  return readOr([], () =>
    db
      .prepare<[], string>(`SELECT id FROM ${quoted(part.of)} ORDER BY id`)
      .pluck()
      .all(),
  );
}
