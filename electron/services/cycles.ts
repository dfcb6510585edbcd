import type { Cycle } from '../../shared/domain/cycle.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { addSkip, getCycle, removeSkip, updateCycle } from '../database/cycles.ts';
import type { WritableDb } from '../database/db.ts';
import type { ServiceContext } from './context.ts';
import { save } from './saving.ts';

const done = { done: true } as const;

function changeOpen(
  context: ServiceContext,
  command: string,
  id: Checked<'cycles.aim'>['id'],
  work: (tx: WritableDb, at: string, cycle: Cycle) => void,
): typeof done {
  const cycle = getCycle(context.db, id);
  if (cycle.closedAt !== null) throw new Refusal('already-done');
  save(context, { command, nouns: ['cycles', 'goals'], undoable: true }, (tx) =>
    work(tx, context.now().toISOString(), cycle),
  );
  return done;
}

/** Says what this turn is about. Refusals: not-found, already-done for a closed turn. */
export function setAim(context: ServiceContext, input: Checked<'cycles.aim'>): typeof done {
  return changeOpen(context, 'cycles.aim', input.id, (tx, at, cycle) =>
    updateCycle(tx, { ...cycle, aim: input.aim, updatedAt: at }),
  );
}

/** Passes over a stage, with a reason. Refusals: not-found, already-done for a closed turn. */
export function skipStage(context: ServiceContext, input: Checked<'cycles.skip'>): typeof done {
  return changeOpen(context, 'cycles.skip', input.id, (tx, at) =>
    addSkip(tx, input.id, { stage: input.stage, reason: input.reason, at }),
  );
}

/** Takes a passed-over stage up again. Refusals: not-found, already-done for a closed turn. */
export function unskipStage(context: ServiceContext, input: Checked<'cycles.unskip'>): typeof done {
  return changeOpen(context, 'cycles.unskip', input.id, (tx) =>
    removeSkip(tx, input.id, input.stage),
  );
}
