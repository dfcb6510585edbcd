import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** How a list was last looked at, as JSON; null when it never was. */
export function findListView(db: ReadableDb, list: string): string | null {
  const row = query<[string], { choices: string }>(
    db,
    'SELECT choices FROM list_views WHERE list = ?',
  ).get(list);
  return row?.choices ?? null;
}

export function saveListView(tx: WritableDb, list: string, choices: string): void {
  statement<[string, string]>(
    tx,
    `INSERT INTO list_views (list, choices) VALUES (?, ?)
    ON CONFLICT (list) DO UPDATE SET choices = excluded.choices`,
  ).run(list, choices);
}
