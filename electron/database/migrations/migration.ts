import type Database from 'better-sqlite3';

/** One step from a version of the schema to the next. Runs inside the transaction of all pending steps. */
export type Migration = (db: Database.Database) => void;
