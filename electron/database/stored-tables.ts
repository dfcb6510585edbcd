import type { StoredTable } from '../../shared/charter/charter.ts';
import { query, type ReadableDb } from './db.ts';

/** Every table of the vault with its columns, as the database itself says, in the order of names. */
export function listStoredTables(db: ReadableDb): StoredTable[] {
  const tables = query<[], { name: string; columns: string }>(
    db,
    `SELECT t.name, (SELECT json_group_array(c.name) FROM pragma_table_xinfo(t.name) c
      WHERE c.hidden <> 1) AS columns
    FROM sqlite_schema t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~'
    ORDER BY t.name`,
  ).all();
  return tables.map(({ name, columns }) => {
    // A table's name cannot be a parameter; these come from the vault's own schema.
    const quoted = `"${name.replaceAll('"', '""')}"`;
    const count = query<[], { rows: number }>(db, `SELECT count(*) AS rows FROM ${quoted}`).get();
    return { name, columns: JSON.parse(columns) as string[], rows: count?.rows ?? 0 };
  });
}
