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

export const LearningActivity = z.strictObject({
  id: LearningId,
  ...LearningDraft.shape,
  state: LearningState,
  startedOn: Day.nullable(),
  finishedOn: Day.nullable(),
  /** What I took from it. */
  takeaway: Note,
  ...recordFields,
});
export type LearningActivity = z.infer<typeof LearningActivity>;
