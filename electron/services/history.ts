import type { Noun, Reply } from '../../shared/ipc/contract.ts';
import { type HistoryMove, peekHistory, redoNext, undoLast } from '../database/history.ts';
import type { ServiceContext } from './context.ts';

/** An edit may touch several tables; asking again for all of them costs a few milliseconds. */
const everything: readonly Noun[] = [
  'assumptions',
  'skills',
  'people',
  'ratings',
  'goals',
  'cycles',
  'learning',
  'practice',
  'reflections',
  'lessons',
  'projects',
  'evidence',
  'credentials',
  'captures',
  'reminders',
  'reviews',
  'history',
];

function told(context: ServiceContext, move: HistoryMove): { command: string } {
  context.changed(everything);
  return { command: move.command };
}

/** Takes the last edit back. Refusals: nothing-to-undo, vault-read-only. */
export function undo(context: ServiceContext): Reply<'history.undo'> {
  return told(context, undoLast(context.db));
}

/** Does the last undone edit again. Refusals: nothing-to-undo, vault-read-only. */
export function redo(context: ServiceContext): Reply<'history.redo'> {
  return told(context, redoNext(context.db));
}

/** What undo and redo would do next, by command name. */
export function peek(context: ServiceContext): Reply<'history.peek'> {
  return peekHistory(context.db);
}
