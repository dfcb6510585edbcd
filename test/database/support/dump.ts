import type Database from 'better-sqlite3';

/** Every row of every table that holds records, words of the search index included, in a fixed order. */
export function dump(db: Database.Database): Record<string, unknown[]> {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'undo_%' AND name NOT LIKE 'search_index%' AND name <> 'meta'
      ORDER BY name`,
    )
    .all();
  const rows = tables.map(({ name }): [string, unknown[]] => {
    const all = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${name}`).all();
    // The place of a row in the index says nothing about it.
    const named = name === 'search_rows' ? all.map(({ id: _place, ...row }) => row) : all;
    return [name, named.map((row) => JSON.stringify(row)).sort()];
  });
  return Object.fromEntries(rows);
}
