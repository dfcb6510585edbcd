import type Database from 'better-sqlite3';

/**
 * Reads every row of a vault, the learning space too. It is for the owner's own archive and nothing else: whatever goes
 * to somebody else is built from the portfolio reader. A test holds who may import this file.
 */
export type VaultColumn = {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly isOptional: boolean;
};
export type VaultTable = {
  readonly name: string;
  readonly columns: readonly VaultColumn[];
  /** The columns of its primary key, in their order. */
  readonly key: readonly string[];
};
export type VaultValue = string | number | null;
export type VaultRow = Readonly<Record<string, VaultValue>>;

/** What is no row of its own in an archive, and why. */
export const LEFT_OUT: readonly { readonly table: RegExp; what: string; why: string }[] = [
  {
    table: /^search_/,
    what: 'the search index',
    why: 'It is worked out from the other tables and made again when they are brought back.',
  },
  {
    table: /^(undo_steps|undo_rows)$/,
    what: 'the steps that can still be undone',
    why: 'They hold older wordings of what is in the other tables, and belong to one sitting.',
  },
  {
    table: /^erasing$/,
    what: 'the mark that is set while a person is being erased',
    why: 'It is empty whenever nothing is being erased.',
  },
  {
    table: /^file_chunks$/,
    what: 'the pieces in which files are kept',
    why: 'Each file is in the folder "files" as a whole.',
  },
];

/** Rows that are read in one go: about two milliseconds. */
const PAGE = 200;

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function isVaultType(type: string): type is VaultColumn['type'] {
  return type === 'TEXT' || type === 'INTEGER' || type === 'REAL';
}

/** A table of the vault with its columns. */
export function describeTable(db: Database.Database, table: string): VaultTable {
  const found = db
    .prepare<[string], { name: string; type: string; notnull: number; pk: number }>(
      'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid',
    )
    .all(table);
  const columns = found.map(({ name, type, notnull, pk }) => {
    if (!isVaultType(type)) throw new Error(`no form is agreed on for columns of ${table}`);
    return { name, type, isOptional: notnull === 0 && pk === 0 };
  });
  const key = found
    .filter(({ pk }) => pk > 0)
    .sort((one, other) => one.pk - other.pk)
    .map(({ name }) => name);
  if (key.length === 0) throw new Error(`${table} has no primary key`);
  return { name: table, columns, key };
}

/** Every table that an archive holds, by name. */
export function wholeVaultTables(db: Database.Database): VaultTable[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY name`,
    )
    .pluck()
    .all()
    .filter((name) => !LEFT_OUT.some(({ table }) => table.test(name)))
    .map((name) => describeTable(db, name));
}

/** How many rows a table has. */
export function countRows(db: Database.Database, { name }: VaultTable): number {
  return Number(
    db
      .prepare(`SELECT count(*) FROM ${quoted(name)}`)
      .pluck()
      .get(),
  );
}

/** All rows in the order of the primary key, some at a time, so that others can be served in between. */
export function* rowPages(db: Database.Database, table: VaultTable): Generator<VaultRow[]> {
  const columns = table.columns.map(({ name }) => quoted(name)).join(', ');
  const key = table.key.map(quoted).join(', ');
  const select = `SELECT ${columns} FROM ${quoted(table.name)}`;
  const order = `ORDER BY ${key} LIMIT ${PAGE}`;
  let rows = db.prepare<[], VaultRow>(`${select} ${order}`).all();
  const next = db.prepare<VaultValue[], VaultRow>(
    `${select} WHERE (${key}) > (${table.key.map(() => '?').join(', ')}) ${order}`,
  );
  for (;;) {
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < PAGE || last === undefined) return;
    rows = next.all(...table.key.map((name) => last[name] ?? null));
  }
}

/** A row as a line of JSON, its columns in the order of the table. */
export const rowLine = (row: VaultRow): string => `${JSON.stringify(row)}\n`;

/** Rows that were ever changed through this connection, which is the only one: the same number means the same rows. */
export function changesSeen(db: Database.Database): number {
  return Number(db.prepare('SELECT total_changes()').pluck().get());
}
