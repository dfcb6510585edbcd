import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { PersonId, RatingId, SkillId } from '../domain/id.ts';
import { Level } from '../domain/level.ts';
import { SourceKind } from '../domain/rating.ts';

/** What is missing before a pattern can be looked for. */
export const Lack = z.strictObject({
  what: z.enum([
    'skills-by-one-person',
    'shared-skills',
    'ratings',
    'months',
    'people',
    'skills-by-both',
  ]),
  have: z.int().min(0),
  need: z.int().min(1),
});
export type Lack = z.infer<typeof Lack>;

/** One person gives nearly the same level to every skill. Spreads are standard deviations in levels. */
export const SameScore = z.strictObject({
  raterId: PersonId,
  spread: z.number(),
  /** Of everybody else's levels, each around their own mean, over the same skills. */
  othersSpread: z.number(),
  skills: z.array(
    z.strictObject({
      skillId: SkillId,
      ratingId: RatingId,
      source: SourceKind,
      level: Level,
      /** Mean of the others' newest levels. */
      others: z.number().nullable(),
    }),
  ),
});
export type SameScore = z.infer<typeof SameScore>;

/** Nearly all of a long history comes from its last months. */
export const RecentOnly = z.strictObject({
  first: Day,
  /** The first day that counts as recent. */
  since: Day,
  recent: z.int(),
  total: z.int(),
  /** Ratings by calendar month, `YYYY-MM`, oldest first, with the months without any. */
  months: z.array(z.strictObject({ month: z.string(), earlier: z.int(), recent: z.int() })),
  skills: z.array(z.strictObject({ skillId: SkillId, earlier: z.int(), recent: z.int() })),
});
export type RecentOnly = z.infer<typeof RecentOnly>;

/** One person carries over half of the weight. Shares are of all pulls in the skills that others rated, 0 to 1. */
export const OneCarries = z.strictObject({
  raterId: PersonId,
  share: z.number(),
  /** Skills that others rated. */
  rated: z.int(),
  people: z.array(z.strictObject({ raterId: PersonId, views: z.int(), share: z.number() })),
  /** The skills that this person rated, with their share there. */
  skills: z.array(z.strictObject({ skillId: SkillId, share: z.number() })),
});
export type OneCarries = z.infer<typeof OneCarries>;

/** The owner and all others stand apart. Levels; above 0 where the owner sees themself higher. */
export const SelfGap = z.strictObject({
  gap: z.number(),
  /** By how much self-ratings usually lie above such others. */
  usual: z.number(),
  /** Others who were compared with; those without a name count once a kind. */
  raters: z.int(),
  skills: z.array(z.strictObject({ skillId: SkillId, own: z.number(), others: z.number() })),
});
export type SelfGap = z.infer<typeof SelfGap>;

const readingOf = <F extends z.ZodType>(finding: F) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('too-little'), lacks: z.array(Lack) }),
    z.strictObject({ state: z.literal('nothing') }),
    z.strictObject({ state: z.literal('found'), findings: z.array(finding) }),
  ]);

/** What the mirror shows of each pattern. */
export const BiasMirror = z.strictObject({
  sameScore: readingOf(SameScore),
  recentOnly: readingOf(RecentOnly),
  oneCarries: readingOf(OneCarries),
  selfGap: readingOf(SelfGap),
});
export type BiasMirror = z.infer<typeof BiasMirror>;

export type Reading<F> =
  | { readonly state: 'too-little'; readonly lacks: Lack[] }
  | { readonly state: 'nothing' }
  | { readonly state: 'found'; readonly findings: F[] };

/** The chance, by each pattern, that it is seen where there is none; all four together stay under 5 %. */
export const FALSE_ALARM = 0.01;

/** Too little where something is missing, nothing where nothing was found. */
export function reading<F>(lacks: readonly Lack[], findings: () => F[]): Reading<F> {
  const missing = lacks.filter(({ have, need }) => have < need);
  if (missing.length > 0) return { state: 'too-little', lacks: missing };
  const found = findings();
  return found.length === 0 ? { state: 'nothing' } : { state: 'found', findings: found };
}
