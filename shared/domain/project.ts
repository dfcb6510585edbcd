import * as z from 'zod';
import { Day } from './day.ts';
import { OutcomeId, ProjectId, RatingId, SkillId } from './id.ts';
import { Level } from './level.ts';
import { Basis } from './rating.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement, words } from './text.ts';

export const ProjectDraft = z.strictObject({
  title: Name,
  role: words(200).default(''),
  /** Client or employer. */
  organisation: words(200).default(''),
  description: Note.default(''),
  /** The share I had in it, in words. */
  share: words(500).default(''),
  skillIds: z.array(SkillId).min(1, 'skill-missing').max(50),
  startedOn: Day,
  endedOn: Day.nullable().default(null),
});
export type ProjectDraft = z.infer<typeof ProjectDraft>;

export const Project = z.strictObject({ id: ProjectId, ...ProjectDraft.shape, ...recordFields });
export type Project = z.infer<typeof Project>;

/** How the result compares with what was hoped. A bad outcome is as valuable as a good one. */
export const OutcomeVerdict = z.enum(['below', 'as-hoped', 'above', 'mixed']);
export type OutcomeVerdict = z.infer<typeof OutcomeVerdict>;

/** What was observed of one skill; `level: null` means not enough was seen. */
export const Observation = z.strictObject({
  skillId: SkillId,
  level: Level.nullable(),
  basis: Basis,
  sentence: Note.default(''),
});
export type Observation = z.infer<typeof Observation>;

export const OutcomeDraft = z.strictObject({
  projectId: ProjectId,
  day: Day,
  result: Statement,
  hoped: Note.default(''),
  figures: words(500).default(''),
  verdict: OutcomeVerdict,
  observations: z.array(Observation).max(50),
  /** Kept in the learning space, as a lesson for the owner. Empty when there is none. */
  lesson: Note.default(''),
});
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

/** Append-only: a later outcome of the same project supersedes the earlier one. */
export const Outcome = z.strictObject({
  id: OutcomeId,
  ...OutcomeDraft.omit({ lesson: true }).shape,
  /** The ratings of kind "observed" that it gave rise to. */
  ratingIds: z.array(RatingId),
  ...recordFields,
});
export type Outcome = z.infer<typeof Outcome>;
