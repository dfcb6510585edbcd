import type Database from 'better-sqlite3';

type Prepared = WeakMap<Database.Database, Map<string, Database.Statement>>;

/** Preparing costs five times as much as a small query, so each statement is prepared once a connection. */
const statements: Prepared = new WeakMap();
/** Those that are known not to write. */
const questions: Prepared = new WeakMap();

function known(cache: Prepared, db: Database.Database): Map<string, Database.Statement> {
  const found = cache.get(db);
  if (found !== undefined) return found;
  const made = new Map<string, Database.Statement>();
  cache.set(db, made);
  return made;
}

/** The statement of this text, prepared on first use. */
export function preparedOnce(db: Database.Database, sql: string): Database.Statement {
  const ours = known(statements, db);
  const found = ours.get(sql);
  if (found !== undefined) return found;
  const made = db.prepare(sql);
  ours.set(sql, made);
  return made;
}

/** The same for a text that must not write; throws when it does. */
export function preparedQuestion(db: Database.Database, sql: string): Database.Statement {
  const ours = known(questions, db);
  const found = ours.get(sql);
  if (found !== undefined) return found;
  const made = preparedOnce(db, sql);
  if (!made.readonly) throw new Error('a question must not write');
  ours.set(sql, made);
  return made;
}
