import { Refusal } from '../result.ts';
import type { Day } from './day.ts';
import type { Goal, Milestone } from './goal.ts';
import type { MilestoneId } from './id.ts';

type Milestones = readonly Milestone[];

/** The milestone of this id. Refusals: not-found. */
export function milestoneOf(milestones: Milestones, id: MilestoneId): Milestone {
  const found = milestones.find((milestone) => milestone.id === id);
  if (found === undefined) throw new Refusal('not-found');
  return found;
}

/** The same list with one of them changed. Refusals: not-found. */
export function changeMilestone(
  milestones: Milestones,
  id: MilestoneId,
  change: Partial<Omit<Milestone, 'id'>>,
): Milestone[] {
  const present = milestoneOf(milestones, id);
  return milestones.map((one) => (one === present ? { ...one, ...change } : one));
}

/** The same list without it. Refusals: not-found. */
export function withoutMilestone(milestones: Milestones, id: MilestoneId): Milestone[] {
  const gone = milestoneOf(milestones, id);
  return milestones.filter((one) => one !== gone);
}

/**
 * The same milestones with one of them at another place.
 * @param to Its place from 0; beyond the ends is at the ends. Refusals: not-found.
 */
export function moveMilestone(milestones: Milestones, id: MilestoneId, to: number): Milestone[] {
  const moved = milestoneOf(milestones, id);
  const rest = milestones.filter((one) => one !== moved);
  const place = Math.min(rest.length, Math.max(0, to));
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}

/** What is worth a second look in a milestone; none of it is an error. */
export type MilestoneHint = 'after-the-goal' | 'day-has-passed' | 'level-outside';

/** What a person may want to look at again, for a milestone that is not done. */
export function milestoneHints(
  milestone: Pick<Milestone, 'by' | 'level' | 'doneAt'>,
  goal: Pick<Goal, 'by' | 'fromLevel' | 'toLevel'>,
  today: Day,
): MilestoneHint[] {
  const { by, level, doneAt } = milestone;
  const hints: MilestoneHint[] = [];
  if (doneAt === null && by !== null && by > goal.by) hints.push('after-the-goal');
  if (doneAt === null && by !== null && by < today) hints.push('day-has-passed');
  if (level !== null && (level > goal.toLevel || level < goal.fromLevel)) {
    hints.push('level-outside');
  }
  return hints;
}
