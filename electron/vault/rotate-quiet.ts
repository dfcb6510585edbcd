import type Database from 'better-sqlite3';
import { failureCode } from './classify-failure.ts';
import { connect } from './open-database.ts';
import type { VaultPaths } from './vault-paths.ts';

export type Quiet = {
  /** Lets go of the file, which may then be exchanged. */
  readonly release: () => void;
  /** Everything as before, unless the vault was closed meanwhile. */
  readonly end: () => void;
};

const look = (db: Database.Database) => db.prepare('SELECT count(*) FROM sqlite_schema').get();

/**
 * Keeps an open vault as it is while a copy is made elsewhere: it can be read, in this process by more
 * than one, and nobody can write. What is written in between would be missing from the copy.
 */
export function readingOnly(db: Database.Database, paths: VaultPaths, dataKey: Uint8Array): Quiet {
  db.pragma('query_only=ON');
  db.pragma('locking_mode=NORMAL');
  look(db);
  // Holds a lock for readers from its first look until it is closed, so that no other program can write.
  const guard = connect(paths.database, dataKey, { readOnly: true });
  look(guard);
  const release = () => {
    if (guard.open) guard.close();
  };
  const end = () => {
    release();
    if (!db.open) return;
    db.pragma('query_only=OFF');
    db.pragma('locking_mode=EXCLUSIVE');
    try {
      db.exec('BEGIN EXCLUSIVE; COMMIT');
    } catch (error) {
      // Somebody reads it at this moment; the next save takes the lock.
      if (failureCode(error) !== 'SQLITE_BUSY') throw error;
    }
  };
  return { release, end };
}
