import type { Background } from './background.ts';
import type { Matrix } from './cholesky.ts';
import { type HabitKey, habitVariance, withRoom } from './habits.ts';
import type { Sight } from './sights.ts';

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

/** What two sights have in common through habits. */
export function throughHabits(local: LocalHabits, i: number, j: number): number {
  let sum = 0;
  for (const a of local.of[i] ?? []) {
    for (const b of local.of[j] ?? []) sum += local.covariance[a]?.[b] ?? 0;
  }
  return sum;
}
