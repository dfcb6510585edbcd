import type Database from 'better-sqlite3';

/** Preparing costs five times as much as a small query, so each statement is prepared once a connection. */
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The statement of this text, prepared on first use. */
export function preparedOnce(db: Database.Database, sql: string): Database.Statement {
  let statements = prepared.get(db);
  if (statements === undefined) {
    statements = new Map();
    prepared.set(db, statements);
  }
  let found = statements.get(sql);
  if (found === undefined) {
    found = db.prepare(sql);
    statements.set(sql, found);
  }
  return found;
}
