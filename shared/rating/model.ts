import { type Day, yearsBetween } from '../domain/day.ts';
import type { Rating, SourceKind } from '../domain/rating.ts';
import {
  basisFactor,
  DRIFT_PER_YEAR,
  NOISE_FREEDOM,
  NOISE_ROUNDS,
  PRIOR_MEAN,
  PRIOR_VARIANCE,
  ROUNDING_VARIANCE,
  sourceAssumptions,
  surenessFactor,
} from './assumptions.ts';
import { cholesky, type Matrix, solve } from './cholesky.ts';
import { groupBy } from './group.ts';

/** A counting rating as the model sees it. Raters without a name are, per kind, taken for one: the careful reading. */
export type Sight = {
  /** One rating, or those of one rater within a quarter where there are very many. */
  readonly ratings: readonly Rating[];
  readonly source: SourceKind;
  readonly day: Day;
  readonly rater: string;
  /** Level less the usual leniency of its kind. */
  readonly value: number;
  /** Variance of its own noise, levels squared, before far-off ratings are discounted. */
  readonly noise: number;
  /** Years since the first rating. */
  readonly years: number;
};

export type Fitted = {
  readonly sights: readonly Sight[];
  /** Weight of each sight; the mean is the prior's plus their weighted residuals. */
  readonly weights: readonly number[];
  /** How much each sight's noise was enlarged for being far off; 1 is not at all. */
  readonly discounts: readonly number[];
  /** Levels by which each sight lies from what all others say together. */
  readonly distances: readonly number[];
  readonly mean: number;
  /** On the day of the last rating, levels squared. */
  readonly variance: number;
  readonly lastDay: Day;
};

/** [R1] The same ratings in any order give the same numbers. */
export function toSights(ratings: readonly Rating[]): Sight[] {
  const sorted = ratings.toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  const first = sorted[0]?.day ?? '';
  const sights = sorted.flatMap((rating): Sight[] => {
    if (rating.level === null) return [];
    const assumed = sourceAssumptions[rating.source];
    const factor = basisFactor[rating.basis] * surenessFactor[rating.sureness];
    return [
      {
        ratings: [rating],
        source: rating.source,
        day: rating.day,
        rater: `${rating.source} ${rating.raterId ?? ''}`,
        value: rating.level - assumed.leniency,
        noise: assumed.rest ** 2 * factor + ROUNDING_VARIANCE,
        years: yearsBetween(first, rating.day),
      },
    ];
  });
  return sights.length > EXACT_LIMIT ? mergeQuarters(sights) : sights;
}

/** Ratings. The cost is cubic; beyond this, one rater's views of a quarter are taken together. */
const EXACT_LIMIT = 200;

/** [R4] The mean of one rater's views within a quarter, with the noise that the mean of so many has. */
function mergeQuarters(sights: readonly Sight[]): Sight[] {
  const groups = groupBy(sights, (sight) => `${sight.rater} ${Math.floor(sight.years * 4)}`);
  const merged = [...groups.values()].flatMap((group): Sight[] => {
    const newest = group.at(-1);
    if (!newest) return [];
    const total = group.reduce((sum, sight) => sum + sight.value, 0);
    const noise = group.reduce((sum, sight) => sum + sight.noise, 0) / group.length ** 2;
    const ratings = group.flatMap((sight) => sight.ratings);
    return [{ ...newest, ratings, value: total / group.length, noise }];
  });
  return merged.toSorted((a, b) => a.years - b.years);
}

/** [R2] What two sights have in common: the level itself, their kind, their rater. */
function shared(a: Sight, b: Sight): number {
  const assumed = sourceAssumptions[a.source];
  const kind = a.source === b.source ? assumed.kind ** 2 : 0;
  const rater = a.rater === b.rater ? assumed.rater ** 2 : 0;
  return PRIOR_VARIANCE + DRIFT_PER_YEAR * Math.min(a.years, b.years) + kind + rater;
}

function covariance(sights: readonly Sight[], discounts: readonly number[]): Matrix {
  return sights.map((a, i) =>
    sights.map((b, j) => shared(a, b) + (i === j ? a.noise * (discounts[i] ?? 1) : 0)),
  );
}

/** With the level on the day of the last rating; what comes later adds to the variance alone. */
function withLevel(sights: readonly Sight[]): number[] {
  return sights.map((sight) => PRIOR_VARIANCE + DRIFT_PER_YEAR * sight.years);
}

type Solved = {
  readonly weights: number[];
  readonly mean: number;
  readonly distances: number[];
  readonly spreads: number[];
};

function solveOnce(sights: readonly Sight[], discounts: readonly number[]): Solved {
  const lower = cholesky(covariance(sights, discounts));
  const residuals = sights.map((sight) => sight.value - PRIOR_MEAN);
  const weights = solve(lower, withLevel(sights));
  const pulled = solve(lower, residuals);
  // Leave-one-out residual and variance from the inverse's diagonal (Rasmussen & Williams 2006, eq. 5.12).
  const diagonal = sights.map(
    (_, i) =>
      solve(
        lower,
        sights.map((__, j) => (i === j ? 1 : 0)),
      )[i] ?? 1,
  );
  return {
    weights,
    mean: PRIOR_MEAN + weights.reduce((sum, weight, i) => sum + weight * (residuals[i] ?? 0), 0),
    distances: pulled.map((value, i) => value / (diagonal[i] ?? 1)),
    spreads: diagonal.map((value) => 1 / value),
  };
}

/** [R3] Student-t noise by re-weighting: a sight far from all others counts less, at most six rounds. */
function discountsFor(sights: readonly Sight[]): number[] {
  let discounts = sights.map(() => 1);
  if (sights.length < 3) return discounts;
  for (let round = 0; round < NOISE_ROUNDS; round += 1) {
    const { distances, spreads } = solveOnce(sights, discounts);
    const next = distances.map((distance, i) =>
      Math.max(1, (NOISE_FREEDOM + distance ** 2 / (spreads[i] ?? 1)) / (NOISE_FREEDOM + 1)),
    );
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (discounts[i] ?? 1))));
    discounts = next;
    if (moved < 1e-6) break;
  }
  return discounts;
}

/**
 * The posterior of the level on the day of the last rating. Null without any sight.
 * @param discounts How much each sight's noise is enlarged; worked out when not given.
 */
export function fitModel(
  sights: readonly Sight[],
  discounts: readonly number[] = discountsFor(sights),
): Fitted | null {
  const last = sights.at(-1);
  if (!last) return null;
  const { weights, mean, distances } = solveOnce(sights, discounts);
  const prior = PRIOR_VARIANCE + DRIFT_PER_YEAR * last.years;
  const known = withLevel(sights).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return {
    sights,
    weights,
    discounts,
    distances,
    mean,
    variance: Math.max(prior - known, 1e-9),
    lastDay: last.day,
  };
}
