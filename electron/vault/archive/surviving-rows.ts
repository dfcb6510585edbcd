import type Database from 'better-sqlite3';
import { DAMAGED, readOr } from '../damage.ts';
import {
  compareKeys,
  type KnownRows,
  knownRows,
  ownersOf,
  placeColumns,
  type RowKey,
} from './known-rows.ts';
import { createTableCursor, type TableCursor } from './table-cursor.ts';
import { quoted, type VaultRow, type VaultTable } from './whole-vault-rows.ts';

/** A row, or a place where there may have been several, that cannot be read. */
export type LostRow = {
  readonly table: string;
  /** What is still known of it: columns that could be read apart, and what indexes say. */
  readonly facts: VaultRow;
  /** The readable rows around it; null at an end of the table. */
  readonly after: VaultRow | null;
  readonly before: VaultRow | null;
};

export type Survived = { readonly row: VaultRow } | { readonly lost: LostRow };

/** Numbers of rows that are tried one after the other where no index says which there are. */
const TRIED = 20_000;
/** Less than any other value, for the columns of a key that are not known. */
const LEAST = Number.NEGATIVE_INFINITY;

const nameOf = (key: RowKey) => JSON.stringify(key);

type Place = { readonly db: Database.Database; readonly table: VaultTable };
/** A key that is known, with what is known of its row; `row` is null where several may lie. */
type Spot = { readonly key: RowKey; readonly facts: VaultRow; readonly isPlace: boolean };

/** Keys between two damaged places at which reading may go on, the nearest first. */
function* landings({ db, table }: Place, from: RowKey | null): Generator<RowKey> {
  const owners = ownersOf(db, table);
  for (const id of owners) if (from === null || id > String(from[0])) yield [id];
  if (owners.length > 0 || placeColumns(db, table)[0] !== 'rowid') return;
  const start = Number(from?.[0] ?? 0);
  const highest = readOr(start + TRIED, () =>
    Number(
      db
        .prepare(`SELECT max(rowid) FROM ${quoted(table.name)}`)
        .pluck()
        .get(),
    ),
  );
  const end = Math.min(highest, start + TRIED);
  for (let rowid = start + 1; rowid <= end; rowid += 1) yield [rowid];
}

/** Keys on the far side of damage, and what is known of what was passed over; nothing where indexes know it all. */
function overDamage(
  at: Place,
  cursor: TableCursor,
  seen: Map<string, RowKey>,
  from: RowKey | null,
): readonly Spot[] {
  const missed: Spot[] = [];
  const width = placeColumns(at.db, at.table).length;
  const part = at.table.key[0] ?? '';
  const padded = (key: RowKey) => [...key, ...Array<number>(width - key.length).fill(LEAST)];
  // What belongs to the record before the damage may go on behind it.
  if (from !== null && ownersOf(at.db, at.table).length > 0) {
    missed.push({ key: from, facts: { [part]: from[0] ?? null }, isPlace: true });
  }
  for (const key of landings(at, from)) {
    let last: RowKey | null = null;
    const take = (next: RowKey) => {
      seen.set(nameOf(next), next);
      last = next;
    };
    const isThrough = cursor.keys(padded(key), take);
    if (isThrough) return missed;
    if (last !== null) return [...missed, ...overDamage(at, cursor, seen, last)];
    if (typeof key[0] === 'string') {
      missed.push({ key: padded(key), facts: { [part]: key[0] }, isPlace: true });
    }
  }
  return missed.length > 0 ? missed : [{ key: from ?? [], facts: {}, isPlace: true }];
}

/** Every key of the table that anything knows of, and the places of which nothing knows what lay there. */
function spotsOf(at: Place, cursor: TableCursor, known: KnownRows): readonly Spot[] {
  const seen = new Map<string, RowKey>();
  const take = (key: RowKey) => void seen.set(nameOf(key), key);
  let last: RowKey | null = null;
  const isThrough = cursor.keys('start', (key) => {
    take(key);
    last = key;
  });
  const lostPlaces: Spot[] = [];
  if (!isThrough) {
    cursor.keys('end', take);
    if (!known.areAll) lostPlaces.push(...overDamage(at, cursor, seen, last));
  }
  const facts = new Map(known.rows.map((row) => [nameOf(row.key), row.facts]));
  for (const { key } of known.rows) take(key);
  const spots = [...seen].map(([name, key]) => ({
    key,
    facts: facts.get(name) ?? {},
    isPlace: false,
  }));
  return [...spots, ...lostPlaces].sort((one, other) => compareKeys(one.key, other.key));
}

/** All columns, where indexes happen to hold every one of them. */
function fromIndexes(table: VaultTable, facts: VaultRow): VaultRow | null {
  if (table.columns.some(({ name }) => facts[name] === undefined)) return null;
  return Object.fromEntries(table.columns.map(({ name }) => [name, facts[name] ?? null]));
}

/**
 * Reads a table of which some pages are damaged: every row that can be read in any way, in the order in which they lie,
 * and in between what cannot. The caller may do something else after each.
 */
export function* survivingRows(
  db: Database.Database,
  table: VaultTable,
): Generator<Survived, void, undefined> {
  const cursor = createTableCursor(db, table);
  const rows = new Map<string, VaultRow>();
  for (const from of ['start', 'end'] as const) {
    if (cursor.rows(from, ({ key, row }) => rows.set(nameOf(key), row))) break;
  }
  const known = knownRows(db, table);
  const waiting: VaultRow[] = [];
  let after: VaultRow | null = null;
  for (const { key, facts, isPlace } of spotsOf({ db, table }, cursor, known)) {
    const direct = isPlace ? DAMAGED : (rows.get(nameOf(key)) ?? cursor.row(key));
    const row = direct === DAMAGED || direct === undefined ? fromIndexes(table, facts) : direct;
    if (row === null) {
      waiting.push({ ...facts, ...(isPlace ? {} : cursor.columns(key)) });
      continue;
    }
    for (const lost of waiting.splice(0)) {
      yield { lost: { table: table.name, facts: lost, after, before: row } };
    }
    after = row;
    yield { row };
  }
  for (const lost of waiting)
    yield { lost: { table: table.name, facts: lost, after, before: null } };
}
