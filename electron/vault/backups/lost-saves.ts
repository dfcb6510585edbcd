import type Database from 'better-sqlite3';
import type { Instant } from '../../../shared/domain/day.ts';
import { readMeta } from '../../database/meta.ts';
import { failureCode } from '../classify-failure.ts';
import { isFileInOrder } from '../file-order.ts';
import { type LastSave, noteLastSave, readLastSave } from './last-save.ts';

/** The vault knows less than it once did on this computer. */
export type Rollback = {
  /** When the newest saving in this file was made. */
  readonly fileSavedAt: Instant | null;
  /** When the newest saving was made that this computer has seen, and that is not in the file. */
  readonly lastSavedAt: Instant | null;
  readonly missing: number;
};

export type Seen = {
  readonly rollback: Rollback | null;
  /** The last closing was not in order, and reading everything has found damage. */
  readonly isDamaged: boolean;
};

type Where = {
  readonly db: Database.Database;
  readonly dataKey: Uint8Array;
  readonly backupsFolder: string;
  readonly vaultId: string;
};

/** What the open vault knows of its own savings. */
export function savesOf(db: Database.Database): Omit<LastSave, 'isOpen'> {
  return {
    commitSeq: Number(readMeta(db, 'commit_seq') ?? 0),
    savedAt: readMeta(db, 'saved_at'),
    keysRev: Number(readMeta(db, 'keysRev') ?? 0),
  };
}

function isWhole(db: Database.Database): boolean {
  try {
    const [dangling] = db.pragma('foreign_key_check') as unknown[];
    return isFileInOrder(db) && dangling === undefined;
  } catch (error) {
    if (failureCode(error)?.startsWith('SQLITE_')) return false;
    throw error;
  }
}

/**
 * Holds the opened vault against what this computer has last seen of it. After a closing that was not in order every
 * page is read, since a journal that was lost or exchanged meanwhile leaves half a saving that nothing else tells of.
 */
export function lookForLostSaves(where: Where): Seen {
  const { db, dataKey } = where;
  const seen = readLastSave(where, dataKey);
  if (seen === null) return { rollback: null, isDamaged: false };
  const { commitSeq, savedAt } = savesOf(db);
  const missing = seen.commitSeq - commitSeq;
  const rollback =
    missing > 0 ? { fileSavedAt: savedAt, lastSavedAt: seen.savedAt, missing } : null;
  return { rollback, isDamaged: seen.isOpen && !isWhole(db) };
}

/** Notes how far the vault has come. `isOpen`: false when it is being closed in order. */
export function noteSaves(where: Where, isOpen: boolean): void {
  try {
    noteLastSave(where, { ...savesOf(where.db), isOpen }, where.dataKey);
  } catch (error) {
    // A vault that cannot be read any more must still lock; what was noted before stays true.
    if (!failureCode(error)?.startsWith('SQLITE_')) throw error;
  }
}
