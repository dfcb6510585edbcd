import type { Basis, SourceKind, Sureness } from '../domain/rating.ts';

/** What is assumed of a kind of source: `leniency` in levels, all else variances in levels squared. */
export type SourceAssumption = {
  /** What the kind usually adds; taken off. */
  readonly leniency: number;
  /** How far the kind as a whole may read this person otherwise, in every skill. */
  readonly sourceHabit: number;
  /** The same in one skill: what all raters of the kind see alike there. */
  readonly sourceSkill: number;
  /** One rater's general severity and halo, in every skill. */
  readonly raterHabit: number;
  /** One rater's own view of one skill. */
  readonly raterSkill: number;
  /** What views of one and the same project have in common. */
  readonly project: number;
  /** The rest: another day would have brought another answer. */
  readonly noise: number;
};

export type Assumptions = { readonly sources: Readonly<Record<SourceKind, SourceAssumption>> };

/**
 * Variances on the 1 to 8 scale for a true standard deviation of about one level within a job. Where they come from,
 * and which of them are judgement, is in SPEC.md under "Figures".
 */
export const defaultAssumptions: Assumptions = {
  sources: {
    self: of(0.5, 0, 0, 1.6, 2.2, 0, 1),
    peer: of(0.2, 0.13, 0.12, 1.15, 0.5, 0, 0.45),
    manager: of(0, 0.13, 0.17, 0.52, 0.23, 0, 0.21),
    coach: of(0.1, 0.12, 0.13, 0.85, 0.38, 0, 0.37),
    client: of(0.2, 0.13, 0.12, 1.15, 0.5, 0, 0.45),
    assessment: of(0, 0.1, 0.4, 0, 0.2, 0, 0.13),
    observed: of(0, 0.1, 0.1, 0.8, 0.2, 0.7, 0.8),
  },
};

function of(
  ...[leniency, sourceHabit, sourceSkill, raterHabit, raterSkill, project, noise]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
): SourceAssumption {
  return { leniency, sourceHabit, sourceSkill, raterHabit, raterSkill, project, noise };
}

/** How much less certain than seeing it done; factors of the variance of the rest, set by judgement. */
export const basisFactor: Readonly<Record<Basis, number>> = {
  'saw-it-done': 1,
  'reviewed-product': 1.3,
  'heard-of-it': 3,
  guess: 6,
};

/** How often it was seen, against "a few times"; variance factors, set by judgement and kept mild. */
export const surenessFactor: Readonly<Record<Sureness, number>> = {
  once: 1.4,
  'a-few-times': 1,
  regularly: 0.85,
};

/** Levels: where a level is expected before any rating is known: the middle of the scale. */
export const PRIOR_MEAN = 4.5;
/**
 * Levels a year by which people usually grow between their first rating of a skill and their last: one training, worth
 * 0.6 standard deviations, every four years.
 */
export const GROWTH_PER_YEAR = 0.15;
/** Years after which no more growth is expected: learning curves flatten. */
export const GROWING_YEARS = 5;

/** Levels: where a level is expected so many years after the first rating of it, before any is read. */
export function usualAt(years: number): number {
  return PRIOR_MEAN + GROWTH_PER_YEAR * Math.min(years, GROWING_YEARS);
}

/** Levels squared: how far from it one skill may be, and how far all skills of a person may be together. */
export const PRIOR_SKILL_VARIANCE = 3;
export const PRIOR_COMMON_VARIANCE = 1;
/** Levels squared a year: people change, so what is old says less. */
export const DRIFT_PER_YEAR = 0.6;
/** Levels squared: a whole number stands for an interval of width one. */
export const ROUNDING_VARIANCE = 1 / 12;
/** Degrees of freedom of the noise: few, so that one odd rating, or one odd rater, cannot carry the estimate. */
export const NOISE_FREEDOM = 6;
export const NOISE_ROUNDS = 2;
/** Degrees of freedom of the expectation that this person's sources are as noisy as assumed. */
export const SCALE_FREEDOM = 12;
/** The model knows less than it thinks: reported standard deviations are this much wider. */
export const HUMILITY = 1.15;
