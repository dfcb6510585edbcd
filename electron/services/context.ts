import type { Database } from 'better-sqlite3';
import type { Noun } from '../../shared/ipc/contract.ts';
import { type ReadableDb, readable } from '../database/db.ts';

/** What a service is handed: the open vault, the clock, new ids, and a way to say what changed. */
export type ServiceContext = {
  readonly db: ReadableDb;
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** Announces changed nouns to the window, once the transaction is through. */
  readonly changed: (nouns: readonly Noun[]) => void;
};

/** The context of an open vault. */
export function contextOf(
  database: Database,
  surroundings: Omit<ServiceContext, 'db'>,
): ServiceContext {
  return { ...surroundings, db: readable(database) };
}
