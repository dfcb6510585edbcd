import * as z from 'zod';
import { Day } from './day.ts';
import { PersonId, ProjectId, RatingId, SkillId } from './id.ts';
import { Level } from './level.ts';
import { recordFields } from './record.ts';
import { Note, words } from './text.ts';

/** Kinds of source, in the order in which they are always shown. */
export const SOURCE_KINDS = [
  'self',
  'peer',
  'manager',
  'coach',
  'client',
  'assessment',
  'observed',
] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

/** What the view rests on. */
export const Basis = z.enum(['saw-it-done', 'reviewed-product', 'heard-of-it', 'guess']);
export type Basis = z.infer<typeof Basis>;

/** How often the rater saw it: the three words a rater chooses from. */
export const Sureness = z.enum(['once', 'a-few-times', 'regularly']);
export type Sureness = z.infer<typeof Sureness>;

/**
 * One source's view of one skill on one day. `level: null` means "not enough seen", which is never a low score.
 * Append-only: a correction is a later rating that names the one it supersedes.
 */
export const RatingDraft = z.strictObject({
  skillId: SkillId,
  source: SourceKind,
  raterId: PersonId.nullable().default(null),
  level: Level.nullable(),
  basis: Basis,
  sureness: Sureness.default('a-few-times'),
  sentence: Note.default(''),
  /** In which work and over what time it was seen, in the rater's words. */
  period: words(200).default(''),
  projectId: ProjectId.nullable().default(null),
  day: Day,
  supersedes: RatingId.nullable().default(null),
  /** A self-rating kept in the learning space is for the owner's eyes and never counts. */
  private: z.boolean().default(false),
});
export type RatingDraft = z.infer<typeof RatingDraft>;

export const Rating = z.strictObject({
  id: RatingId,
  ...RatingDraft.omit({ private: true }).shape,
  /** Sealed until the owner has rated the skill or said "skip". */
  sealed: z.boolean(),
  /** The owner's reply belongs to the rating and travels with it. */
  reply: Note,
  ...recordFields,
});
export type Rating = z.infer<typeof Rating>;

/**
 * The ratings that may count towards a level: in the portfolio, opened, with a level, not superseded,
 * and not from the future.
 */
export function countingRatings(ratings: readonly Rating[], today: Day): Rating[] {
  const replaced = new Set(ratings.map((rating) => rating.supersedes));
  return ratings.filter(
    (rating) =>
      rating.space === 'portfolio' &&
      !rating.sealed &&
      rating.level !== null &&
      rating.day <= today &&
      !replaced.has(rating.id),
  );
}
