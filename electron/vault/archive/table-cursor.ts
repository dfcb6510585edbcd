import type Database from 'better-sqlite3';
import { DAMAGED, isDamage, readOrDamaged } from '../damage.ts';
import { placeColumns, type RowKey } from './known-rows.ts';
import { quoted, type VaultRow, type VaultTable, type VaultValue } from './whole-vault-rows.ts';

export type PlacedRow = { readonly key: RowKey; readonly row: VaultRow };

/** The ways to read a table of which some pages are damaged. */
export type TableCursor = {
  /** Rows from one end until damage ends it. Gives whether the other end was reached. */
  readonly rows: (from: 'start' | 'end', take: (placed: PlacedRow) => void) => boolean;
  /** The same for the keys alone, which lie where the content of a long row may not. */
  readonly keys: (from: 'start' | 'end' | RowKey, take: (key: RowKey) => void) => boolean;
  readonly row: (key: RowKey) => VaultRow | typeof DAMAGED | undefined;
  /** Each column by itself: only those behind the damage are gone. */
  readonly columns: (key: RowKey) => VaultRow;
};

function untilDamage<T>(rows: IterableIterator<T>, take: (row: T) => void): boolean {
  try {
    for (const row of rows) take(row);
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

export function createTableCursor(db: Database.Database, table: VaultTable): TableCursor {
  const place = placeColumns(db, table).map((name) => (name === 'rowid' ? name : quoted(name)));
  const columns = table.columns.map(({ name }) => quoted(name));
  const name = quoted(table.name);
  const ask = (what: readonly string[], rest: string) =>
    db.prepare<VaultValue[], VaultValue[]>(`SELECT ${what.join(', ')} FROM ${name} ${rest}`).raw();
  const order = {
    start: `ORDER BY ${place.join(', ')}`,
    end: `ORDER BY ${place.map((column) => `${column} DESC`).join(', ')}`,
  };
  const gaps = place.map(() => '?').join(', ');
  const one = `WHERE (${place.join(', ')}) = (${gaps})`;
  const onward = `WHERE (${place.join(', ')}) >= (${gaps}) ${order.start}`;
  const rowOf = (values: readonly VaultValue[]): VaultRow =>
    Object.fromEntries(table.columns.map((column, at) => [column.name, values[at] ?? null]));
  const split = (values: readonly VaultValue[]): PlacedRow => ({
    key: values.slice(0, place.length),
    row: rowOf(values.slice(place.length)),
  });
  const whole = ask(columns, one);
  return {
    rows: (from, take) =>
      untilDamage(ask([...place, ...columns], order[from]).iterate(), (row) => take(split(row))),
    keys: (from, take) =>
      untilDamage(
        typeof from === 'string'
          ? ask(place, order[from]).iterate()
          : ask(place, onward).iterate(...from),
        take,
      ),
    row: (key) => {
      const values = readOrDamaged(() => whole.get(...key));
      return values === undefined || values === DAMAGED ? values : rowOf(values);
    },
    columns: (key) => {
      const found = table.columns.flatMap((column) => {
        const values = readOrDamaged(() => ask([quoted(column.name)], one).get(...key));
        const isThere = values !== DAMAGED && values !== undefined;
        return isThere ? [[column.name, values[0] ?? null] as const] : [];
      });
      return Object.fromEntries(found);
    },
  };
}
