import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import { Day } from '../domain/day.ts';
import { Goal, Milestone, MilestoneDraft } from '../domain/goal.ts';
import { CycleId, GoalId, MilestoneId } from '../domain/id.ts';
import { Note } from '../domain/text.ts';
import { BoardPage } from './board-view.ts';

const done = z.strictObject({ done: z.literal(true) });
const OneMilestone = { goalId: GoalId, id: MilestoneId };

/** Rests and milestones of goals, what turns taught, and the board on which all of it is seen at once. */
export const goalsContract = {
  /** Again for a goal that rests: another day or another word. */
  'goals.pause': {
    input: z.strictObject({
      id: GoalId,
      until: Day.nullable().default(null),
      reason: Note.default(''),
    }),
    output: Goal,
  },
  'goals.unpause': { input: z.strictObject({ id: GoalId }), output: Goal },

  'milestones.add': {
    input: z.strictObject({ goalId: GoalId, milestone: MilestoneDraft }),
    output: Milestone,
  },
  'milestones.update': {
    input: z.strictObject({ ...OneMilestone, change: changeOf(MilestoneDraft) }),
    output: Milestone,
  },
  /** `to`: its place in the list, from 0. */
  'milestones.move': {
    input: z.strictObject({ ...OneMilestone, to: z.int().min(0).max(100_000) }),
    output: done,
  },
  'milestones.mark': {
    input: z.strictObject({ ...OneMilestone, isDone: z.boolean() }),
    output: Milestone,
  },
  'milestones.remove': { input: z.strictObject(OneMilestone), output: done },

  /** What a turn taught, in the owner's words; open or closed, and as often as they like. */
  'cycles.teach': { input: z.strictObject({ id: CycleId, taught: Note }), output: done },
  /** Another turn of a goal that has none open. */
  'cycles.open': {
    input: z.strictObject({ goalId: GoalId }),
    output: z.strictObject({ id: CycleId }),
  },

  'board.get': { input: z.strictObject({ today: Day }), output: BoardPage },
} as const;
