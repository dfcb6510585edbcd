import { madeHere, type Origin, type Space } from '../../shared/domain/record.ts';
import type { Noun } from '../../shared/ipc/contract.ts';
import { type WritableDb, writing } from '../database/db.ts';
import type { ServiceContext } from './context.ts';

/** The fields that every new record carries. */
export function newRecord(
  context: ServiceContext,
  space: Space,
): { space: Space; createdAt: string; updatedAt: string; origin: Origin } {
  const at = context.now().toISOString();
  return { space, createdAt: at, updatedAt: at, origin: madeHere };
}

/** What a wish is called in the history, what it touches, and whether it can be taken back. */
type Wish = {
  readonly command: string;
  readonly nouns: readonly Noun[];
  readonly undoable: boolean;
};

/**
 * Carries out one wish in one transaction, then says what changed.
 * Refusals: those of `work`, and vault-read-only.
 */
export function save<T>(context: ServiceContext, wish: Wish, work: (tx: WritableDb) => T): T {
  const { command, undoable } = wish;
  const result = writing(context.db, { command, at: context.now().toISOString(), undoable }, work);
  context.changed([...wish.nouns, 'history']);
  return result;
}
