import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';

/** Which file a path leads to, as device and inode; null when there is none, or nobody says. */
function fileAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

/** The file that each open database was opened from. */
const opened = new WeakMap<Database.Database, string>();

/** Remembers from which file a database was just opened. */
export function rememberFile(db: Database.Database): void {
  const file = fileAt(db.name);
  if (file !== null) opened.set(db, file);
}

/**
 * Whether the path that a database was opened from still leads to it. Where its folder was deleted, renamed or unmounted
 * the system goes on taking what is written to a file that nobody will ever find again.
 */
export function isStillThere(db: Database.Database): boolean {
  const file = opened.get(db);
  return file === undefined || fileAt(db.name) === file;
}

/** Refusals: vault-gone. */
export function refuseGone(db: Database.Database): void {
  if (!isStillThere(db)) throw new Refusal('vault-gone');
}
