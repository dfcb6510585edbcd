import type { SourceKind } from '../domain/rating.ts';
import {
  type Assumptions,
  NOISE_FREEDOM,
  PRIOR_COMMON_VARIANCE,
  SCALE_FREEDOM,
} from './assumptions.ts';
import { cholesky, inverse, type Matrix, solve } from './cholesky.ts';

/** What is common to all skills of a person: their general level, a source's habit, a rater's habit. */
export type HabitKey = 'level' | `source ${SourceKind}` | `rater ${SourceKind} ${string}`;

/**
 * What the ratings of one skill say of the habits, as a normal message: `precision` in 1 / levels squared and `shift`
 * in 1 / levels. `squares` over `views` is about 1 where the sources are as noisy as assumed.
 */
export type HabitEvidence = {
  readonly keys: readonly HabitKey[];
  readonly precision: Matrix;
  readonly shift: readonly number[];
  readonly squares: number;
  readonly views: number;
};

/** What is known of the habits: levels, and levels squared. `scale` multiplies every variance that is reported. */
export type Habits = {
  readonly keys: ReadonlyMap<HabitKey, number>;
  readonly mean: readonly number[];
  readonly covariance: Matrix;
  readonly scale: number;
  /** What the scale was learned from. */
  readonly told: Told;
};

type Told = Pick<HabitEvidence, 'squares' | 'views'>;

const silent: Told = { squares: 0, views: 0 };

export const noHabits: Habits = {
  keys: new Map(),
  mean: [],
  covariance: [],
  scale: 1,
  told: silent,
};

/** Levels squared by which a habit may differ before anything is known of it. */
export function habitVariance(key: HabitKey, { sources }: Assumptions): number {
  const [what, kind] = key.split(' ') as [string, SourceKind];
  if (what === 'level') return PRIOR_COMMON_VARIANCE;
  return what === 'source' ? sources[kind].sourceHabit : sources[kind].raterHabit;
}

type Sum = { readonly precision: number[][]; readonly shift: number[] };

function add(into: Sum, evidence: HabitEvidence, at: ReadonlyMap<HabitKey, number>): void {
  const places = evidence.keys.map((key) => at.get(key) ?? 0);
  for (const [a, i] of places.entries()) {
    into.shift[i] = (into.shift[i] ?? 0) + (evidence.shift[a] ?? 0);
    const row = into.precision[i] ?? [];
    for (const [b, j] of places.entries())
      row[j] = (row[j] ?? 0) + (evidence.precision[a]?.[b] ?? 0);
  }
}

function posterior(sum: Sum, prior: readonly number[]): { mean: number[]; covariance: number[][] } {
  const precision = sum.precision.map((row, i) =>
    row.map((value, j) => (i === j ? value + 1 / (prior[i] ?? 1) : value)),
  );
  const lower = cholesky(precision);
  return { mean: solve(lower, sum.shift), covariance: inverse(lower) };
}

/** [R18] How noisy this person's sources are against what is assumed, learned with a prior of twelve views. */
function scaleOf({ squares, views }: Told): number {
  return (SCALE_FREEDOM + squares) / (SCALE_FREEDOM + views);
}

function plus(one: Told, other: Told): Told {
  return { squares: one.squares + other.squares, views: one.views + other.views };
}

/** [R16] What the ratings of some skills teach of the habits of who gave them. */
export function learnHabits(evidences: readonly HabitEvidence[], assumptions: Assumptions): Habits {
  const names = [...new Set(evidences.flatMap(({ keys }) => keys))];
  if (names.length === 0) return noHabits;
  const keys = new Map(names.map((key, i) => [key, i]));
  const sum = { precision: names.map(() => names.map(() => 0)), shift: names.map(() => 0) };
  for (const evidence of evidences) add(sum, evidence, keys);
  const prior = names.map((key) => habitVariance(key, assumptions));
  const told = evidences.reduce(plus, silent);
  return { keys, ...posterior(sum, prior), scale: scaleOf(told), told };
}

/** What is known of these habits without what one skill said: exact, since a skill's message touches these alone. */
export function habitsWithout(all: Habits, evidence: HabitEvidence): Habits {
  const at = evidence.keys.map((key) => all.keys.get(key) ?? 0);
  const covariance = at.map((i) => at.map((j) => all.covariance[i]?.[j] ?? 0));
  const mean = at.map((i) => all.mean[i] ?? 0);
  const known = inverse(cholesky(covariance));
  const rest = known.map((row, i) =>
    row.map((value, j) => value - (evidence.precision[i]?.[j] ?? 0)),
  );
  const shift = known.map(
    (row, i) =>
      row.reduce((sum, value, j) => sum + value * (mean[j] ?? 0), 0) - (evidence.shift[i] ?? 0),
  );
  const lower = cholesky(rest);
  const told = plus(all.told, { squares: -evidence.squares, views: -evidence.views });
  return {
    keys: new Map(evidence.keys.map((key, i) => [key, i])),
    mean: solve(lower, shift),
    covariance: inverse(lower),
    scale: scaleOf(told),
    told,
  };
}

type Belief = Pick<Habits, 'mean' | 'covariance'>;

/** [R17] A habit far from usual gets more room than habits usually need, by the weight of Student-t noise. */
export function withRoom(belief: Belief, prior: readonly number[]): Belief {
  const room = prior.map((variance, i) => {
    const surprise = (NOISE_FREEDOM + (belief.mean[i] ?? 0) ** 2 / variance) / (NOISE_FREEDOM + 1);
    return Math.max(1, surprise);
  });
  if (room.every((factor) => factor === 1)) return belief;
  const known = inverse(cholesky(belief.covariance));
  const shift = known.map((row) =>
    row.reduce((sum, value, j) => sum + value * (belief.mean[j] ?? 0), 0),
  );
  const roomy = known.map((row, i) =>
    row.map((value, j) => (i === j ? value - (1 - 1 / (room[i] ?? 1)) / (prior[i] ?? 1) : value)),
  );
  const lower = cholesky(roomy);
  return { mean: solve(lower, shift), covariance: inverse(lower) };
}
