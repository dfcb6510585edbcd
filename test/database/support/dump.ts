import type Database from 'better-sqlite3';

type Row = Record<string, unknown>;
type Reading = { readonly name: string; readonly rows: Database.Statement<[], Row> };

/** How the tables of a database are read, for as long as its schema stays as it is: many tests look a thousand times. */
const readings = new WeakMap<
  Database.Database,
  { readonly version: unknown; readonly tables: readonly Reading[] }
>();

function tablesOf(db: Database.Database): readonly Reading[] {
  const version = db.pragma('schema_version', { simple: true });
  const known = readings.get(db);
  if (known !== undefined && known.version === version) return known.tables;
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'undo_%' AND name NOT LIKE 'search_index%' AND name <> 'meta'
      ORDER BY name`,
    )
    .pluck()
    .all();
  const tables = names.map((name) => ({
    name,
    rows: db.prepare<[], Row>(`SELECT * FROM ${name}`),
  }));
  readings.set(db, { version, tables });
  return tables;
}

/** Every row of every table that holds records, words of the search index included, in a fixed order. */
export function dump(db: Database.Database): Record<string, unknown[]> {
  const rows = tablesOf(db).map(({ name, rows }): [string, unknown[]] => {
    const all = rows.all();
    // The place of a row in the index says nothing about it.
    const named = name === 'search_rows' ? all.map(({ id: _place, ...row }) => row) : all;
    return [name, named.map((row) => JSON.stringify(row)).sort()];
  });
  return Object.fromEntries(rows);
}
