import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { PersonId, RatingId } from '../domain/id.ts';
import { Level } from '../domain/level.ts';
import { SourceKind } from '../domain/rating.ts';

/** Levels, inside the scale's ends. */
export const Interval = z.strictObject({ low: z.number(), high: z.number() });
export type Interval = z.infer<typeof Interval>;

/** How well the position is known, by how separated the sources are (see SPEC.md). */
export const Fix = z.enum([
  'none',
  'not-enough',
  'dead-reckoning',
  'rough',
  'fix',
  'two-positions',
]);
export type Fix = z.infer<typeof Fix>;

/** Words for the width of the 80 % interval. */
export const Confidence = z.enum(['well-established', 'fairly-clear', 'rough', 'not-enough']);
export type Confidence = z.infer<typeof Confidence>;

/**
 * Why a view counts as it does. `value` completes the sentence: months for `age`, levels added for `growth`, levels
 * taken off for `leniency` and `habit`, how many alike for `shared-kind`, `same-rater` and `same-project`, the noise factor for
 * `basis`, the level for `at-end`, levels away from the rest for `discounted`.
 */
export const Reason = z.strictObject({
  code: z.enum([
    'age',
    'growth',
    'leniency',
    'habit',
    'shared-kind',
    'same-rater',
    'same-project',
    'basis',
    'at-end',
    'discounted',
  ]),
  value: z.number(),
  /** How many separate views so many that are alike are worth. */
  worth: z.number().optional(),
});
export type Reason = z.infer<typeof Reason>;

/** One rating's part in the estimate. */
export const RatingPull = z.strictObject({
  ratingId: RatingId,
  day: Day,
  /** As given, 1 to 8. */
  given: Level,
  /** After the usual leniency of its kind and the habit of its rater are taken off, and usual growth since is added. */
  value: z.number(),
  /** Share of the whole pull, 0 to 1; all shares sum to 1. */
  share: z.number(),
  /** Levels by which it moves the estimate away from the expectation held before any rating. */
  effect: z.number(),
  /** The level if this rating were left out; null when it is the only one. */
  without: z.number().nullable(),
  reasons: z.array(Reason),
});
export type RatingPull = z.infer<typeof RatingPull>;

/** One kind of source's part in the estimate. */
export const SourcePull = z.strictObject({
  source: SourceKind,
  count: z.int().min(1),
  share: z.number(),
  effect: z.number(),
  /** Where this kind alone sees the level, after leniency. */
  position: z.number(),
  without: z.number().nullable(),
  ratings: z.array(RatingPull),
});
export type SourcePull = z.infer<typeof SourcePull>;

/** What one more view would do. */
export const NextEvidence = z.strictObject({
  source: SourceKind,
  /** Somebody whose way of rating is known from other views; null for somebody new, and for oneself. */
  raterId: PersonId.nullable(),
  /** Width of the 80 % interval now and after one more such view with a good basis, in levels. */
  widthNow: z.number(),
  widthAfter: z.number(),
});
export type NextEvidence = z.infer<typeof NextEvidence>;

/** Computed, never stored as truth. */
export const Estimate = z.strictObject({
  fix: Fix,
  confidence: Confidence,
  /** Null when there is no number to show: no rating, not enough to say, or two positions. */
  level: z.number().nullable(),
  likely50: Interval.nullable(),
  likely80: Interval.nullable(),
  likely95: Interval.nullable(),
  /** Two entries when sources cluster apart, otherwise none. */
  positions: z.array(
    z.strictObject({ sources: z.array(SourceKind), level: z.number(), likely80: Interval }),
  ),
  ratings: z.int().min(0),
  newestDay: Day.nullable(),
  /** The level expected before any rating of this skill: the level is this plus all effects. */
  expected: z.number(),
  /** False when the owner changed what is assumed of the kinds of source. */
  usualAssumptions: z.boolean(),
  pulls: z.array(SourcePull),
  next: NextEvidence.nullable(),
});
export type Estimate = z.infer<typeof Estimate>;

/** One point of the estimate's history: what it said on that day, from what was known by then. */
export const EstimatePoint = z.strictObject({
  day: Day,
  level: z.number(),
  likely50: Interval,
  likely80: Interval,
});
export type EstimatePoint = z.infer<typeof EstimatePoint>;

/** Advice on the standing level. It never decides. */
export const Proposal = z.strictObject({
  /** `move`: the evidence supports another level. `stay`: it does not, and `level` is the standing one. */
  kind: z.enum(['move', 'stay']),
  level: Level,
  /** Probability that the true level rounds to `level`, 0 to 1. */
  probability: z.number().min(0).max(1),
  /** Ratings newer than the last decision: what is new since then. */
  newRatingIds: z.array(RatingId),
});
export type Proposal = z.infer<typeof Proposal>;

/**
 * What is kept of an estimate between two ratings so that lists need not work it out again. The mean stays and the
 * variance grows with time, so the interval of any later day follows from these three.
 */
export type Position = { readonly mean: number; readonly variance: number; readonly day: Day };
