import type { Day } from '../domain/day.ts';
import { type Adjustment, adjust, type Foreseen, unadjusted } from './adjust.ts';
import { NOISE_ROUNDS } from './assumptions.ts';
import type { Background } from './background.ts';
import { cholesky, dot, inverseDiagonal, solve } from './cholesky.ts';
import { withNoise } from './covariance.ts';
import { type Frame, frameOf } from './frame.ts';
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
  const { expected } = frame;
  const left = Math.max(
    frame.levelVariance(last.years) - dot(frame.withLevel, solved.weights),
    1e-9,
  );
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
