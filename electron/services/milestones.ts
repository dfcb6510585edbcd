import type { Milestone } from '../../shared/domain/goal.ts';
import { type GoalId, MilestoneId } from '../../shared/domain/id.ts';
import {
  changeMilestone,
  milestoneOf,
  moveMilestone,
  withoutMilestone,
} from '../../shared/domain/milestones.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { getGoal, updateGoal } from '../database/goals.ts';
import type { ServiceContext } from './context.ts';
import { save } from './saving.ts';

const nouns = ['goals'] as const;
const done = { done: true } as const;

/** Milestones may be kept in order after the goal has ended, too: they are the owner's words about it. */
function change(
  context: ServiceContext,
  command: string,
  goalId: GoalId,
  work: (milestones: readonly Milestone[]) => Milestone[],
): Milestone[] {
  const goal = getGoal(context.db, goalId);
  const milestones = work(goal.milestones);
  const updatedAt = context.now().toISOString();
  save(context, { command, nouns, undoable: true }, (tx) =>
    updateGoal(tx, { ...goal, milestones, updatedAt }),
  );
  return milestones;
}

/** Adds a step on the way, as the last one. Refusals: not-found. */
export function addMilestone(context: ServiceContext, input: Checked<'milestones.add'>): Milestone {
  const id = MilestoneId.parse(context.newId());
  const milestone: Milestone = { id, ...input.milestone, doneAt: null };
  change(context, 'milestones.add', input.goalId, (present) => [...present, milestone]);
  return milestone;
}

/** Refusals: not-found. */
export function updateMilestone(
  context: ServiceContext,
  input: Checked<'milestones.update'>,
): Milestone {
  const changed = change(context, 'milestones.update', input.goalId, (present) =>
    changeMilestone(present, input.id, input.change),
  );
  return milestoneOf(changed, input.id);
}

/** Puts a milestone at another place in the list. Refusals: not-found. */
export function placeMilestone(
  context: ServiceContext,
  input: Checked<'milestones.move'>,
): Reply<'milestones.move'> {
  change(context, 'milestones.move', input.goalId, (present) =>
    moveMilestone(present, input.id, input.to),
  );
  return done;
}

/** Says that a milestone is done, or is not after all. Refusals: not-found. */
export function markMilestone(
  context: ServiceContext,
  input: Checked<'milestones.mark'>,
): Milestone {
  const doneAt = input.isDone ? context.now().toISOString() : null;
  const changed = change(context, 'milestones.mark', input.goalId, (present) =>
    changeMilestone(present, input.id, { doneAt }),
  );
  return milestoneOf(changed, input.id);
}

/** Takes a milestone out; undo brings it back. Refusals: not-found. */
export function removeMilestone(
  context: ServiceContext,
  input: Checked<'milestones.remove'>,
): Reply<'milestones.remove'> {
  change(context, 'milestones.remove', input.goalId, (present) =>
    withoutMilestone(present, input.id),
  );
  return done;
}
