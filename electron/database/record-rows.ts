import type { Origin, Space } from '../../shared/domain/record.ts';
import { Refusal } from '../../shared/result.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** What every record's row has besides its own. */
export type RecordRow = {
  readonly space: Space;
  readonly created_at: string;
  readonly updated_at: string;
  readonly origin_kind: Origin['kind'];
  readonly origin_file_hash: string;
  readonly origin_given_by: string;
};

export const RECORD_COLUMNS = [
  'space',
  'created_at',
  'updated_at',
  'origin_kind',
  'origin_file_hash',
  'origin_given_by',
] as const;

export type RecordFields = {
  readonly space: Space;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly origin: Origin;
};

export function originOf(row: RecordRow): Origin {
  return {
    kind: row.origin_kind,
    fileHash: row.origin_file_hash,
    givenBy: row.origin_given_by,
  };
}

export function recordOf(row: RecordRow): {
  space: Space;
  createdAt: string;
  updatedAt: string;
  origin: Origin;
} {
  return {
    space: row.space,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    origin: originOf(row),
  };
}

export function recordRow(record: RecordFields): RecordRow {
  return {
    space: record.space,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    origin_kind: record.origin.kind,
    origin_file_hash: record.origin.fileHash,
    origin_given_by: record.origin.givenBy,
  };
}

/** `INSERT` of one row by the names of its columns. */
export function insertInto(table: string, columns: readonly string[]): string {
  const values = columns.map((column) => `@${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`;
}

/** The columns of a table under a short name, for a query over several. */
export function columnsAs(name: string, columns: readonly string[]): string {
  return columns.map((column) => `${name}.${column}`).join(', ');
}

/** Runs an update that must meet its row. Refusals: not-found. */
export function updateOne(tx: WritableDb, sql: string, row: object): void {
  if (statement<[object]>(tx, sql).run(row).changes === 0) throw new Refusal('not-found');
}

/**
 * Brings one row, unless it is in the trash, to these values. Only columns that differ are named: the index of a named
 * column is written anew, even when its value stays. Refusals: not-found.
 */
export function updateRow<Row extends { readonly id: string }>(
  tx: WritableDb,
  table: { readonly name: string; readonly columns: readonly (keyof Row & string)[] },
  row: Row,
  options: { readonly trash: boolean } = { trash: true },
): void {
  const inUse = `WHERE id = @id${options.trash ? ' AND trashed_at IS NULL' : ''}`;
  const find = `SELECT ${table.columns.join(', ')} FROM ${table.name} ${inUse}`;
  const present = mustExist(query<[Row], Row>(tx, find).get(row) ?? null);
  const changed = table.columns.filter((column) => present[column] !== row[column]);
  if (changed.length === 0) return;
  const set = changed.map((column) => `${column} = @${column}`).join(', ');
  updateOne(tx, `UPDATE ${table.name} SET ${set} ${inUse}`, row);
}

/** What was found, or a refusal. Refusals: not-found. */
export function mustExist<T>(found: T | null): T {
  if (found === null) throw new Refusal('not-found');
  return found;
}

/** A place in a list that belongs to a record, such as the skills of a project. */
export type ListTable = {
  readonly table: string;
  readonly owner: string;
  readonly item: string;
};

/** The ids listed under a record, in order. */
export function listedIds<T extends string>(
  db: ReadableDb,
  { table, owner, item }: ListTable,
  ownerId: string,
): T[] {
  return query<[string], { id: T }>(
    db,
    `SELECT ${item} AS id FROM ${table} WHERE ${owner} = ? ORDER BY position`,
  )
    .all(ownerId)
    .map((row) => row.id);
}

/** Makes the list of a record this one; leaves it alone when it is this one. A second mention is dropped. */
export function replaceList(
  tx: WritableDb,
  list: ListTable,
  ownerId: string,
  ids: readonly string[],
): void {
  const wanted = [...new Set(ids)];
  const present = listedIds(tx, list, ownerId);
  if (present.length === wanted.length && wanted.every((id, at) => id === present[at])) return;
  if (present.length > 0) {
    statement<[string]>(tx, `DELETE FROM ${list.table} WHERE ${list.owner} = ?`).run(ownerId);
  }
  const insert = statement<[string, string, number]>(
    tx,
    `INSERT INTO ${list.table} (${list.owner}, ${list.item}, position) VALUES (?, ?, ?)`,
  );
  wanted.forEach((id, position) => {
    insert.run(ownerId, id, position);
  });
}

/** Everything listed in a table, under the id of its record, in order. */
export function listsByOwner<T extends string>(
  db: ReadableDb,
  { table, owner, item }: ListTable,
): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  const rows = query<[], { owner: string; id: T }>(
    db,
    `SELECT ${owner} AS owner, ${item} AS id FROM ${table} ORDER BY ${owner}, position`,
  ).all();
  for (const row of rows) {
    const list = lists.get(row.owner);
    if (list === undefined) lists.set(row.owner, [row.id]);
    else list.push(row.id);
  }
  return lists;
}

/** True and false as SQLite keeps them. */
export const asBit = (value: boolean): 0 | 1 => (value ? 1 : 0);
