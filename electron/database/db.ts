import type Database from 'better-sqlite3';
import type { Instant } from '../../shared/domain/day.ts';
import { Refusal } from '../../shared/result.ts';
import { preparedOnce, preparedQuestion } from './prepared.ts';
import { refuseGone } from './still-there.ts';
import { beginStep, endStep, forgetHistory, markBarrier } from './undo-steps.ts';

declare const mayRead: unique symbol;
declare const mayWrite: unique symbol;

/** An open vault, for questions only. What it is made of is known to this folder alone. */
export type ReadableDb = { readonly [mayRead]: true };
/** The same, for the length of one `writing`. */
export type WritableDb = ReadableDb & { readonly [mayWrite]: true };

export type Query<P extends unknown[], R> = {
  readonly get: (...parameters: P) => R | undefined;
  readonly all: (...parameters: P) => R[];
};
export type Statement<P extends unknown[], R> = Query<P, R> & {
  readonly run: (...parameters: P) => Database.RunResult;
};

/** The right to read an open database. Given out once, where the vault is opened. */
export function readable(db: Database.Database): ReadableDb {
  // The brand exists for the compiler only.
  return db as unknown as ReadableDb;
}

/** What is behind the right. For this folder only. */
export function connectionOf(db: ReadableDb): Database.Database {
  return db as unknown as Database.Database;
}

/** A prepared question. Its row type is a claim about the columns that the SQL names. */
export function query<P extends unknown[], R>(db: ReadableDb, sql: string): Query<P, R> {
  return preparedQuestion(connectionOf(db), sql) as unknown as Query<P, R>;
}

/** A prepared statement of any kind. */
export function statement<P extends unknown[], R = unknown>(
  tx: WritableDb,
  sql: string,
): Statement<P, R> {
  return preparedOnce(connectionOf(tx), sql) as unknown as Statement<P, R>;
}

/** True for a vault that was opened where it cannot be written. */
export function isReadOnly(db: ReadableDb): boolean {
  return connectionOf(db).readonly;
}

/** False once the vault has been closed. */
export function isOpen(db: ReadableDb): boolean {
  return connectionOf(db).open;
}

export type Command = {
  /** Its name, for the history: `goals.create`. */
  readonly command: string;
  readonly at: Instant;
  /** False for what cannot be taken back; nothing before it can be taken back then, either. */
  readonly undoable: boolean;
};

function inTransaction<T>(db: ReadableDb, work: (tx: WritableDb) => T): T {
  const connection = connectionOf(db);
  if (connection.readonly) throw new Refusal('vault-read-only');
  refuseGone(connection);
  const result = connection.transaction(() => work(db as WritableDb)).immediate();
  // Gone meanwhile: what was written went nowhere.
  refuseGone(connection);
  return result;
}

/** Counted and dated, so that a vault file that was put back can be told from the newest one. */
function countSaving(tx: WritableDb): void {
  statement(tx, "UPDATE meta SET value = value + 1 WHERE key = 'commit_seq'").run();
  statement(
    tx,
    `INSERT INTO meta (key, value) VALUES ('saved_at', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run();
}

function writingWithin<T>(db: ReadableDb, command: Command, work: (tx: WritableDb) => T): T {
  return inTransaction(db, (tx) => {
    const result = work(tx);
    if (!command.undoable) markBarrier(connectionOf(tx));
    return result;
  });
}

/**
 * Carries out a command in one transaction: all of it is saved, or, when `work` throws, none. One inside
 * another belongs to the outer one. Each is a step of the history, unless it is not undoable or does what
 * is never undone (a rating, a decision, an outcome, a disclosure).
 * Refusals: vault-read-only, vault-gone.
 */
export function writing<T>(db: ReadableDb, command: Command, work: (tx: WritableDb) => T): T {
  if (connectionOf(db).inTransaction) return writingWithin(db, command, work);
  return inTransaction(db, (tx) => {
    if (command.undoable) beginStep(connectionOf(tx), command);
    const result = work(tx);
    if (command.undoable) endStep(connectionOf(tx));
    else forgetHistory(connectionOf(tx));
    countSaving(tx);
    return result;
  });
}

/**
 * Saves what is no part of the history, such as unsaved text, and leaves the history as it is.
 * Refusals: vault-read-only.
 */
export function writingBeside<T>(db: ReadableDb, work: (tx: WritableDb) => T): T {
  return inTransaction(db, (tx) => {
    const result = work(tx);
    countSaving(tx);
    return result;
  });
}

/**
 * What would be, if `work` were done: it is done, looked at, and taken back as one. Nothing of it stays.
 * Refusals: those of `work`, and vault-read-only.
 */
export function supposing<T>(db: ReadableDb, work: (tx: WritableDb) => T): T {
  const takeBack = new Error('supposed');
  const seen: T[] = [];
  try {
    inTransaction(db, (tx) => {
      seen.push(work(tx));
      throw takeBack;
    });
  } catch (error) {
    if (error !== takeBack) throw error;
  }
  // The transaction came to its end, or its error would have gone on.
  return seen[0] as T;
}
