import * as z from 'zod';
import { Day } from './day.ts';
import { OutcomeId, PersonId, ProjectId, RatingId, SkillId } from './id.ts';
import { Level } from './level.ts';
import { Basis } from './rating.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement, words } from './text.ts';

/** For whom the work was done. */
export const OrganisationKind = z.enum(['employer', 'client', 'own', 'other']);
export type OrganisationKind = z.infer<typeof OrganisationKind>;

/**
 * What a confidential project shows of itself outside this vault. Everything else that was written about it stays:
 * its title, organisation and description, what came of it in words and figures, and what was said within it.
 */
export const Confidentiality = z.strictObject({
  /** Stands where the title would. */
  publicTitle: Name,
  /** When the owner wants to be asked again. Nothing opens by itself. */
  until: Day.nullable(),
});
export type Confidentiality = z.infer<typeof Confidentiality>;

/** The level of a skill that the work asked for. */
export const AskedLevel = z.strictObject({ skillId: SkillId, level: Level });
export type AskedLevel = z.infer<typeof AskedLevel>;

export const ProjectDraft = z.strictObject({
  title: Name,
  role: words(200).default(''),
  /** Client or employer. */
  organisation: words(200).default(''),
  /** Null while nobody has said. */
  organisationKind: OrganisationKind.nullable().default(null),
  /** Null for a project that may be told of. */
  confidentiality: Confidentiality.nullable().default(null),
  description: Note.default(''),
  /** The share I had in it, in words. */
  share: words(500).default(''),
  skillIds: z.array(SkillId).min(1, 'skill-missing').max(50),
  /** Of some of its skills, where it was clear. */
  askedLevels: z.array(AskedLevel).max(50).default([]),
  startedOn: Day,
  endedOn: Day.nullable().default(null),
});
export type ProjectDraft = z.infer<typeof ProjectDraft>;

export const Project = z.strictObject({ id: ProjectId, ...ProjectDraft.shape, ...recordFields });
export type Project = z.infer<typeof Project>;

/** Where a project stands; worked out, never stored. */
export type ProjectState = 'running' | 'awaiting-outcome' | 'with-outcome';

export function projectState(
  project: { readonly endedOn: Day | null; readonly hasOutcome: boolean },
  today: Day,
): ProjectState {
  if (project.hasOutcome) return 'with-outcome';
  return project.endedOn !== null && project.endedOn <= today ? 'awaiting-outcome' : 'running';
}

/** How the result compares with what was hoped. A bad outcome is as valuable as a good one. */
export const OutcomeVerdict = z.enum(['below', 'as-hoped', 'above', 'mixed']);
export type OutcomeVerdict = z.infer<typeof OutcomeVerdict>;

/** How somebody stands to the owner who says what they saw in a project. */
export const ObserverSource = z.enum(['peer', 'manager', 'coach', 'client']);
export type ObserverSource = z.infer<typeof ObserverSource>;

/** Who saw it: the owner, looking at the work, or somebody with a name. */
export const Observer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('owner') }),
  z.strictObject({ kind: z.literal('person'), personId: PersonId, source: ObserverSource }),
]);
export type Observer = z.infer<typeof Observer>;

/** What one observer saw of one skill; `level: null` means not enough was seen. */
export const Observation = z.strictObject({
  skillId: SkillId,
  by: Observer.default({ kind: 'owner' }),
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
  observations: z.array(Observation).max(200),
  /** What the owner would do differently: kept in the learning space, as a lesson. Empty when there is none. */
  lesson: Note.default(''),
});
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

/** Append-only: a later outcome of the same project supersedes the earlier one. */
export const Outcome = z.strictObject({
  id: OutcomeId,
  ...OutcomeDraft.omit({ lesson: true }).shape,
  /** The ratings that it gave rise to, or carried over from the outcome before it. */
  ratingIds: z.array(RatingId),
  ...recordFields,
});
export type Outcome = z.infer<typeof Outcome>;
