import type Database from 'better-sqlite3';
import { readable, type WritableDb, writingBeside } from '../../database/db.ts';
import { classifyFailure } from '../classify-failure.ts';

/**
 * Writes a note of something that was done into the vault, and gives whether it could. A damaged vault, or one that may
 * only be read, takes none, which is no reason to take back what was done.
 */
export function noteIfPossible(db: Database.Database, write: (tx: WritableDb) => void): boolean {
  if (db.readonly) return false;
  try {
    writingBeside(readable(db), write);
    return true;
  } catch (error) {
    if (classifyFailure(error) === null) throw error;
    return false;
  }
}
