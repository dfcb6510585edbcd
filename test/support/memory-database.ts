import Database from 'better-sqlite3';
import { type ReadableDb, readable } from '../../electron/database/db.ts';
import { writeMeta } from '../../electron/database/meta.ts';
import { migrate } from '../../electron/database/migrate.ts';

/** The settings of a vault that change what SQL may do. */
export function openInMemory(): Database.Database {
  const db = new Database(':memory:');
  db.pragma('trusted_schema = OFF');
  db.pragma('foreign_keys = ON');
  db.pragma('cell_size_check = ON');
  return db;
}

/** A vault in memory, as it is after it was made. `db` is for looking behind the functions under test. */
export function memoryDatabase(): {
  readonly db: Database.Database;
  readonly readable: ReadableDb;
} {
  const db = openInMemory();
  migrate(db);
  writeMeta(db, 'commit_seq', '0');
  return { db, readable: readable(db) };
}
