import type { Day } from '../domain/day.ts';
import { type Adjustment, adjust, type Foreseen, unadjusted } from './adjust.ts';
import {
  type Assumptions,
  DRIFT_PER_YEAR,
  defaultAssumptions,
  NOISE_ROUNDS,
  PRIOR_MEAN,
  PRIOR_SKILL_VARIANCE,
} from './assumptions.ts';
import { cholesky, dot, inverseDiagonal, type Matrix, solve } from './cholesky.ts';
import { type HabitKey, type Habits, habitVariance, noHabits, withRoom } from './habits.ts';
import type { Sight } from './sights.ts';

/** What the model knows besides the ratings of one skill. */
export type Background = {
  readonly assumptions: Assumptions;
  /** What this person's other skills taught of who rates them. */
  readonly habits: Habits;
};

export const plainBackground: Background = { assumptions: defaultAssumptions, habits: noHabits };

export type Fitted = {
  readonly sights: readonly Sight[];
  readonly adjustments: readonly Adjustment[];
  /** Weight of each sight: the mean is `expected` plus the sum of weights times `news`. */
  readonly weights: readonly number[];
  /** Levels by which each sight, as it is read, differs from what was expected of it beforehand. */
  readonly news: readonly number[];
  /** Levels by which each sight lies from what all others say together, and the variance of that. */
  readonly distances: readonly number[];
  readonly spreads: readonly number[];
  /** Where the level was expected before any rating of this skill. */
  readonly expected: number;
  readonly mean: number;
  /** On the day of the last rating, levels squared. */
  readonly variance: number;
  readonly lastDay: Day;
  readonly background: Background;
};

/** The habits of these sights alone: what is expected of them, and how sure that is. */
export type LocalHabits = {
  readonly keys: readonly HabitKey[];
  readonly mean: readonly number[];
  readonly covariance: Matrix;
  /** For each sight, the places of its habits. */
  readonly of: readonly (readonly number[])[];
};

export function localHabits(sights: readonly Sight[], background: Background): LocalHabits {
  const { habits, assumptions } = background;
  const keys = [...new Set(sights.flatMap((sight) => sight.habits))];
  const at = new Map(keys.map((key, i) => [key, i]));
  const known = keys.map((key) => habits.keys.get(key));
  const covariance = keys.map((key, i) =>
    keys.map((_, j) => {
      const [a, b] = [known[i], known[j]];
      if (a !== undefined && b !== undefined) return habits.covariance[a]?.[b] ?? 0;
      return i === j ? habitVariance(key, assumptions) : 0;
    }),
  );
  const mean = known.map((place) => (place === undefined ? 0 : (habits.mean[place] ?? 0)));
  const prior = keys.map((key) => habitVariance(key, assumptions));
  const of = sights.map((sight) => sight.habits.map((key) => at.get(key) ?? 0));
  return { keys, ...withRoom({ mean, covariance }, prior), of };
}

/** [R2] What two sights have in common besides habits: the level itself, their kind, their rater, their project. */
function shared(a: Sight, b: Sight, { sources }: Assumptions): number {
  const [one, other] = [sources[a.source], sources[b.source]];
  const kind = a.source === b.source ? one.sourceSkill : 0;
  const rater = a.rater === b.rater ? one.raterSkill : 0;
  const together = a === b || (a.project !== null && a.project === b.project);
  const project = together ? Math.sqrt(one.project * other.project) : 0;
  return (
    PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * Math.min(a.years, b.years) + kind + rater + project
  );
}

/** The covariance of sights within a skill, habits taken as known. */
export function covarianceWithin(
  sights: readonly Sight[],
  adjustments: readonly Adjustment[],
  assumptions: Assumptions,
): number[][] {
  return sights.map((a, i) =>
    sights.map((b, j) => {
      const { discount = 1, extra = 0 } = adjustments[i] ?? {};
      return shared(a, b, assumptions) + (i === j ? a.noise * discount + extra : 0);
    }),
  );
}

function throughHabits(local: LocalHabits, i: number, j: number): number {
  let sum = 0;
  for (const a of local.of[i] ?? []) {
    for (const b of local.of[j] ?? []) sum += local.covariance[a]?.[b] ?? 0;
  }
  return sum;
}

type Frame = {
  readonly sights: readonly Sight[];
  readonly background: Background;
  readonly local: LocalHabits;
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
  return { sights, background, local, withLevel, expectedOf };
}

type Solved = Pick<Fitted, 'weights' | 'news' | 'distances' | 'spreads'>;

function solveOnce(frame: Frame, adjustments: readonly Adjustment[]): Solved {
  const { sights, background, local, withLevel, expectedOf } = frame;
  const within = covarianceWithin(sights, adjustments, background.assumptions);
  const whole = within.map((row, i) => row.map((value, j) => value + throughHabits(local, i, j)));
  const lower = cholesky(whole);
  const news = adjustments.map(({ value }, i) => value - (expectedOf[i] ?? 0));
  const pulled = solve(lower, news);
  // Leave-one-out residual and variance from the inverse's diagonal (Rasmussen & Williams 2006, eq. 5.12).
  const diagonal = inverseDiagonal(lower);
  return {
    weights: solve(lower, withLevel),
    news,
    distances: pulled.map((value, i) => value / (diagonal[i] ?? 1)),
    spreads: diagonal.map((value) => 1 / value),
  };
}

/** What all others, without this sight, foresee that it says. */
function foreseen(solved: Solved, sight: Sight, adjustment: Adjustment, i: number): Foreseen {
  return {
    mean: adjustment.value - (solved.distances[i] ?? 0),
    variance: Math.max(
      (solved.spreads[i] ?? 1) - adjustment.extra - sight.noise * (adjustment.discount - 1),
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
    const solved = solveOnce(frame, adjustments);
    const before = adjustments;
    adjustments = sights.map((sight, i) =>
      adjust(sight, foreseen(solved, sight, before[i] ?? unadjusted(sight), i), canBeFarOff),
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
