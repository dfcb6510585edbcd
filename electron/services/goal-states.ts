import { dayOf } from '../../shared/domain/day.ts';
import type { Goal } from '../../shared/domain/goal.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { closeCycle, openCycleOfGoal } from '../database/cycles.ts';
import { getGoal, updateGoal as storeGoal } from '../database/goals.ts';
import type { ServiceContext } from './context.ts';
import { goalRow } from './goal-rows.ts';
import { changeGoal, getActiveGoal, refusePastDay } from './goals.ts';
import { save } from './saving.ts';

/**
 * The owner says that the goal is reached; a turn that is still open ends with it. Refusals: not-found, already-done,
 * and not-ready when there is no application in a project, no outcome, or no rating newer than it.
 */
export function reachGoal(context: ServiceContext, input: Checked<'goals.reach'>): Goal {
  const goal = getActiveGoal(context.db, input.id);
  const at = context.now().toISOString();
  if (!goalRow(context.db, goal.id, dayOf(at)).mayReach) throw new Refusal('not-ready');
  const ended = { state: 'reached', pause: null, endedAt: at, endReason: input.note } as const;
  const reached: Goal = { ...goal, ...ended, updatedAt: at };
  const nouns = ['goals', 'cycles'] as const;
  save(context, { command: 'goals.reach', nouns, undoable: true }, (tx) => {
    storeGoal(tx, reached);
    const open = openCycleOfGoal(tx, goal.id);
    if (open) closeCycle(tx, open.id, null, at);
  });
  return reached;
}

/** Stopping is always possible. Refusals: not-found, already-done. */
export function stopGoal(context: ServiceContext, input: Checked<'goals.stop'>): Goal {
  const goal = getActiveGoal(context.db, input.id);
  const endedAt = context.now().toISOString();
  const ended = { state: 'stopped', pause: null, endedAt, endReason: input.reason } as const;
  return changeGoal(context, 'goals.stop', { ...goal, ...ended });
}

/** Takes an ended goal up again where it was. Refusals: not-found, already-done for one that is active. */
export function resumeGoal(context: ServiceContext, input: Checked<'goals.resume'>): Goal {
  const goal = getGoal(context.db, input.id);
  if (goal.state === 'active') throw new Refusal('already-done');
  const again = { state: 'active', endedAt: null, endReason: '' } as const;
  return changeGoal(context, 'goals.resume', { ...goal, ...again });
}

/**
 * Lets an active goal rest; for one that rests already, the day and the reason become these.
 * Refusals: not-found, already-done for a goal that has ended, date-before-start for a day in the past.
 */
export function pauseGoal(context: ServiceContext, input: Checked<'goals.pause'>): Goal {
  const goal = getActiveGoal(context.db, input.id);
  if (input.until !== null) refusePastDay(context, input.until);
  const at = goal.pause?.at ?? context.now().toISOString();
  const pause = { at, until: input.until, reason: input.reason };
  return changeGoal(context, 'goals.pause', { ...goal, pause });
}

/** Ends the rest. Refusals: not-found, already-done for a goal that does not rest. */
export function unpauseGoal(context: ServiceContext, input: Checked<'goals.unpause'>): Goal {
  const goal = getActiveGoal(context.db, input.id);
  if (goal.pause === null) throw new Refusal('already-done');
  return changeGoal(context, 'goals.unpause', { ...goal, pause: null });
}
