import Database from 'better-sqlite3';
import { type ReadableDb, readable } from '../../electron/database/db.ts';
import { writeMeta } from '../../electron/database/meta.ts';
import { migrate } from '../../electron/database/migrate.ts';

/** The settings of a vault that change what SQL may do. */
export function openInMemory(from: Buffer | ':memory:' = ':memory:'): Database.Database {
  const db = new Database(from);
  db.pragma('trusted_schema = OFF');
  db.pragma('foreign_keys = ON');
  db.pragma('cell_size_check = ON');
  return db;
}

/** A new vault as bytes: making one takes far longer than reading one, and tests want thousands. */
let made: Buffer | null = null;

function aNewVault(): Buffer {
  const db = openInMemory();
  migrate(db);
  writeMeta(db, 'commit_seq', '0');
  const bytes = db.serialize();
  db.close();
  return bytes;
}

/** A vault in memory, as it is after it was made. `db` is for looking behind the functions under test. */
export function memoryDatabase(): {
  readonly db: Database.Database;
  readonly readable: ReadableDb;
} {
  made ??= aNewVault();
  const db = openInMemory(made);
  return { db, readable: readable(db) };
}
