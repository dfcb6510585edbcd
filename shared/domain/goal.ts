import * as z from 'zod';
import { Refusal } from '../result.ts';
import { Day, Instant } from './day.ts';
import { GoalId, MilestoneId, SkillId } from './id.ts';
import { Level } from './level.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement } from './text.ts';

/** A step between here and the target, in the owner's words. */
export const MilestoneDraft = z.strictObject({
  title: Name,
  level: Level.nullable().default(null),
  by: Day.nullable().default(null),
});
export type MilestoneDraft = z.infer<typeof MilestoneDraft>;

export const Milestone = z.strictObject({
  id: MilestoneId,
  ...MilestoneDraft.shape,
  doneAt: Instant.nullable(),
});
export type Milestone = z.infer<typeof Milestone>;

export const GoalDraft = z.strictObject({
  skillId: SkillId,
  fromLevel: Level,
  toLevel: Level,
  /** Why it matters. A goal without a reason is seldom kept, so it is asked for. */
  why: Statement,
  howIWillKnow: Note.default(''),
  by: Day,
});
export type GoalDraft = z.infer<typeof GoalDraft>;

/** Stopping is always possible and is no failure. */
export const GoalState = z.enum(['active', 'reached', 'stopped']);
export type GoalState = z.infer<typeof GoalState>;

/**
 * A rest: the goal stays active and what is done for its skill still counts for it, but nothing asks for it.
 * It ends when the owner says so, never by itself, whatever day was named.
 */
export const GoalPause = z.strictObject({
  at: Instant,
  /** The day on which the owner means to take it up again. */
  until: Day.nullable(),
  reason: Note,
});
export type GoalPause = z.infer<typeof GoalPause>;

export const Goal = z.strictObject({
  id: GoalId,
  ...GoalDraft.shape,
  state: GoalState,
  /** Only an active goal rests. */
  pause: GoalPause.nullable(),
  /** When it was reached or stopped. */
  endedAt: Instant.nullable(),
  endReason: Note,
  milestones: z.array(Milestone),
  ...recordFields,
});
export type Goal = z.infer<typeof Goal>;

/** Refuses a target that is not above where the person stands: target-not-above-level. */
export function checkGoal(draft: Pick<GoalDraft, 'fromLevel' | 'toLevel'>): void {
  if (draft.toLevel <= draft.fromLevel) {
    throw new Refusal('target-not-above-level', { from: draft.fromLevel, to: draft.toLevel });
  }
}
