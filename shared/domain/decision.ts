import * as z from 'zod';
import { Day } from './day.ts';
import { CycleId, DecisionId, SkillId } from './id.ts';
import { Level } from './level.ts';
import { recordFields } from './record.ts';
import { Note } from './text.ts';

/** `set` is the owner's first word on a level, before there was anything to propose. */
export const DecisionKind = z.enum(['set', 'accepted', 'adjusted', 'rejected']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What the estimate said on the day of the decision: kept, because the estimate itself is never stored as truth. */
export const EstimateThen = z.strictObject({
  level: z.number().nullable(),
  low80: z.number().nullable(),
  high80: z.number().nullable(),
  fix: z.string(),
  ratings: z.int().min(0),
  proposed: Level.nullable(),
});
export type EstimateThen = z.infer<typeof EstimateThen>;

export const DecisionDraft = z.strictObject({
  skillId: SkillId,
  kind: DecisionKind,
  /** The level the owner stands behind from now on. */
  level: Level,
  reason: Note.default(''),
  day: Day,
});
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** Append-only. The newest decision of a skill is its standing level. */
export const Decision = z.strictObject({
  id: DecisionId,
  ...DecisionDraft.shape,
  cycleId: CycleId.nullable(),
  estimate: EstimateThen,
  ...recordFields,
});
export type Decision = z.infer<typeof Decision>;
