import * as z from 'zod';
import { Day } from './day.ts';
import { LearningId, SkillId } from './id.ts';
import { recordFields } from './record.ts';
import { Name, Note, words } from './text.ts';

export const LearningKind = z.enum([
  'course',
  'book',
  'mentoring',
  'shadowing',
  'article',
  'other',
]);
export type LearningKind = z.infer<typeof LearningKind>;

export const LearningState = z.enum(['planned', 'active', 'done']);
export type LearningState = z.infer<typeof LearningState>;

/** Problem: link-not-web. Only web addresses: a stored link must never start a program. */
export const WebLink = z
  .string()
  .trim()
  .max(2000, 'text-too-long')
  .refine((link) => link === '' || /^https?:\/\/\S+$/i.test(link), 'link-not-web');

export const LearningDraft = z.strictObject({
  title: Name,
  kind: LearningKind,
  provider: words(200).default(''),
  link: WebLink.default(''),
  /** Hours, planned or spent; null when not known. */
  effortHours: z.number().min(0).max(10_000).nullable().default(null),
  skillIds: z.array(SkillId).min(1, 'skill-missing').max(50),
  by: Day.nullable().default(null),
});
export type LearningDraft = z.infer<typeof LearningDraft>;

/** How far something was when it was written down: under way, or done already. */
export const LearningProgress = z.strictObject({
  state: z.enum(['active', 'done']),
  startedOn: Day.nullable(),
  finishedOn: Day.nullable(),
  takeaway: Note.default(''),
});
export type LearningProgress = z.infer<typeof LearningProgress>;

/** Everything of an activity that its owner typed, and may edit. */
export const LearningEdit = z.strictObject({
  ...LearningDraft.shape,
  startedOn: Day.nullable(),
  finishedOn: Day.nullable(),
  /** What I took from it. */
  takeaway: Note,
});
export type LearningEdit = z.infer<typeof LearningEdit>;

/** One thing of a list that is brought in. A list seldom says for which skills it is. */
export const LearningEntry = z.strictObject({
  ...LearningEdit.shape,
  skillIds: z.array(SkillId).max(50).default([]),
  by: Day.nullable().default(null),
  startedOn: Day.nullable().default(null),
  finishedOn: Day.nullable().default(null),
  takeaway: Note.default(''),
  state: LearningState,
});
export type LearningEntry = z.infer<typeof LearningEntry>;

export const LearningActivity = z.strictObject({
  id: LearningId,
  ...LearningEdit.shape,
  /** Empty for what came in with a list and has not been given one. */
  skillIds: z.array(SkillId).max(50),
  state: LearningState,
  ...recordFields,
});
export type LearningActivity = z.infer<typeof LearningActivity>;

type Dates = Pick<LearningActivity, 'state' | 'startedOn' | 'finishedOn'>;

/**
 * Where an activity stands after its dates were edited. What is done stays done, also when nobody knows the day any
 * more: only reopening takes that back.
 */
export function stateOfDates({ state, startedOn, finishedOn }: Dates): LearningState {
  if (finishedOn !== null || state === 'done') return 'done';
  return startedOn === null ? 'planned' : 'active';
}
