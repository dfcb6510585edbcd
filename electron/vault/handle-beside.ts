import { closeSync, constants, openSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { isStillThere } from '../database/still-there.ts';

const beside = new WeakMap<Database.Database, number>();

/**
 * A handle for reading the bytes of an open vault's file; null in memory, and where the path no longer leads to it or may
 * not be read. It stays open until `closeDatabase`: closing any handle on a file lets go of every lock of the process on it.
 */
export function handleBeside(db: Database.Database): number | null {
  const known = beside.get(db);
  if (known !== undefined) return known;
  if (db.memory || !isStillThere(db)) return null;
  try {
    const handle = openSync(db.name, constants.O_RDONLY);
    beside.set(db, handle);
    return handle;
  } catch {
    return null;
  }
}

/** Closes a database, if it is open, and after it what was opened beside it. */
export function closeDatabase(db: Database.Database): void {
  if (db.open) db.close();
  const handle = beside.get(db);
  if (handle === undefined) return;
  beside.delete(db);
  closeSync(handle);
}
