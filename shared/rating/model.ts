import type { Day } from '../domain/day.ts';
import { type Adjustment, adjust, type Foreseen, unadjusted } from './adjust.ts';
import { DRIFT_PER_YEAR, NOISE_ROUNDS, PRIOR_MEAN, PRIOR_SKILL_VARIANCE } from './assumptions.ts';
import type { Background } from './background.ts';
import { cholesky, dot, inverseDiagonal, solve } from './cholesky.ts';
import { type LowerHalf, sharedInAll, sharedWithin, withNoise } from './covariance.ts';
import { type LocalHabits, localHabits } from './local-habits.ts';
import type { Sight } from './sights.ts';

export type Fitted = {
  readonly sights: readonly Sight[];
  readonly adjustments: readonly Adjustment[];
  /** Weight of each sight: the mean is `expected` plus the sum of weights times `news`. */
  readonly weights: readonly number[];
  /** Levels by which each sight, as it is read, differs from what was expected of it beforehand. */
  readonly news: readonly number[];
  /** Levels by which each sight lies from what all others say together, and the variance of that; worked out when asked. */
  readonly leaveOneOut: () => LeaveOneOut;
  /** Where the level was expected before any rating of this skill. */
  readonly expected: number;
  readonly mean: number;
  /** On the day of the last rating, levels squared. */
  readonly variance: number;
  readonly lastDay: Day;
  readonly background: Background;
};

type Frame = {
  readonly sights: readonly Sight[];
  readonly local: LocalHabits;
  /** What sights have in common, all told, without their noise. */
  readonly shared: LowerHalf;
  /** Shared variance of the level with each sight. */
  readonly withLevel: readonly number[];
  readonly expectedOf: readonly number[];
};

function frameOf(sights: readonly Sight[], background: Background): Frame {
  const local = localHabits(sights, background);
  const level = local.keys.indexOf('level');
  const withLevel = sights.map((sight, i) => {
    const common = (local.of[i] ?? []).reduce(
      (sum, b) => sum + (local.covariance[level]?.[b] ?? 0),
      0,
    );
    return PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * sight.years + common;
  });
  const expectedOf = local.of.map((places) =>
    places.reduce((sum, place) => sum + (local.mean[place] ?? 0), PRIOR_MEAN),
  );
  const shared = sharedInAll(sights, sharedWithin(sights, background.assumptions), local);
  return { sights, local, shared, withLevel, expectedOf };
}

type LeaveOneOut = { readonly distances: readonly number[]; readonly spreads: readonly number[] };
type Solved = Pick<Fitted, 'weights' | 'news'> & { readonly leaveOneOut: () => LeaveOneOut };

function solveOnce(frame: Frame, adjustments: readonly Adjustment[]): Solved {
  const { sights, shared, withLevel, expectedOf } = frame;
  const lower = cholesky(withNoise(shared, sights, adjustments));
  const news = adjustments.map(({ value }, i) => value - (expectedOf[i] ?? 0));
  return {
    weights: solve(lower, withLevel),
    news,
    // Residual and variance from the inverse's diagonal (Rasmussen & Williams 2006, eq. 5.12).
    leaveOneOut: () => {
      const pulled = solve(lower, news);
      const diagonal = inverseDiagonal(lower);
      return {
        distances: pulled.map((value, i) => value / (diagonal[i] ?? 1)),
        spreads: diagonal.map((value) => 1 / value),
      };
    },
  };
}

/** What all others, without this sight, foresee that it says. */
function foreseen(left: LeaveOneOut, sight: Sight, adjustment: Adjustment, i: number): Foreseen {
  return {
    mean: adjustment.value - (left.distances[i] ?? 0),
    variance: Math.max(
      (left.spreads[i] ?? 1) - adjustment.extra - sight.noise * (adjustment.discount - 1),
      sight.noise,
    ),
  };
}

function adjustmentsFor(frame: Frame): Adjustment[] {
  const { sights } = frame;
  const canBeFarOff = sights.length >= 3;
  let adjustments = sights.map(unadjusted);
  if (!canBeFarOff && sights.every(({ end }) => end === null)) return adjustments;
  for (let round = 0; round < NOISE_ROUNDS; round += 1) {
    const left = solveOnce(frame, adjustments).leaveOneOut();
    const before = adjustments;
    adjustments = sights.map((sight, i) =>
      adjust(sight, foreseen(left, sight, before[i] ?? unadjusted(sight), i), canBeFarOff),
    );
  }
  return adjustments;
}

/**
 * The posterior of the level on the day of the last rating. Null without any sight.
 * @param adjusted How each sight is read; worked out when not given.
 */
export function fitModel(
  sights: readonly Sight[],
  background: Background,
  adjusted?: readonly Adjustment[],
): Fitted | null {
  const last = sights.at(-1);
  if (!last) return null;
  const frame = frameOf(sights, background);
  const adjustments = adjusted ?? adjustmentsFor(frame);
  const solved = solveOnce(frame, adjustments);
  const level = frame.local.keys.indexOf('level');
  const expected = PRIOR_MEAN + (frame.local.mean[level] ?? 0);
  const prior =
    PRIOR_SKILL_VARIANCE +
    (frame.local.covariance[level]?.[level] ?? 0) +
    DRIFT_PER_YEAR * last.years;
  const left = Math.max(prior - dot(frame.withLevel, solved.weights), 1e-9);
  return {
    sights,
    adjustments,
    ...solved,
    expected,
    mean: expected + dot(solved.weights, solved.news),
    variance: left * background.habits.scale,
    lastDay: last.day,
    background,
  };
}
