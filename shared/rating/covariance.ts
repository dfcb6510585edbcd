import type { Adjustment } from './adjust.ts';
import { type Assumptions, DRIFT_PER_YEAR, PRIOR_SKILL_VARIANCE } from './assumptions.ts';
import { type LocalHabits, throughHabits } from './local-habits.ts';
import type { Sight } from './sights.ts';

/** The number of each value among its equals, from 0, in the order in which they first appear. */
function numbered<K>(values: readonly K[]): {
  readonly of: readonly number[];
  readonly first: readonly number[];
} {
  const known = new Map<K, number>();
  const first: number[] = [];
  const of = values.map((value, i) => {
    const number = known.get(value) ?? known.size;
    if (number === known.size) first.push(i);
    known.set(value, number);
    return number;
  });
  return { of, first };
}

/** Rows of a symmetric matrix up to the diagonal. */
export type LowerHalf = number[][];

/**
 * [R2] What sights have in common besides habits: the level itself, their kind, their rater, their project. What a
 * rater was told, and did not see, is the same whenever they say it. The
 * diagonal is without the noise of each.
 */
export function sharedWithin(sights: readonly Sight[], { sources }: Assumptions): LowerHalf {
  const rater = numbered(sights.map((sight) => sight.rater)).of;
  const project = numbered(sights.map((sight) => sight.project ?? sight)).of;
  return sights.map((a, i) => {
    const row: number[] = [];
    const one = sources[a.source];
    for (let j = 0; j <= i; j += 1) {
      const b = sights[j] ?? a;
      let sum = PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * Math.min(a.years, b.years);
      if (a.source === b.source) sum += one.sourceSkill;
      if (rater[i] === rater[j]) sum += one.raterSkill + Math.sqrt(a.hearsay * b.hearsay);
      if (project[i] === project[j]) sum += Math.sqrt(one.project * sources[b.source].project);
      row.push(sum);
    }
    return row;
  });
}

/** The same with what the habits add; raters have few patterns of habits, so each pair of them is added up once. */
export function sharedInAll(
  sights: readonly Sight[],
  shared: LowerHalf,
  local: LocalHabits,
): LowerHalf {
  const { of, first } = numbered(sights.map((sight) => sight.habits.join()));
  const added = first.map((i) => first.map((j) => throughHabits(local, i, j)));
  return shared.map((row, i) => {
    const own = added[of[i] ?? 0] ?? [];
    return row.map((value, j) => value + (own[of[j] ?? 0] ?? 0));
  });
}

/** With the noise of each on the diagonal. */
export function withNoise(
  shared: LowerHalf,
  sights: readonly Sight[],
  adjustments: readonly Adjustment[],
): LowerHalf {
  return shared.map((row, i) => {
    const { discount = 1, extra = 0 } = adjustments[i] ?? {};
    const noisy = row.slice();
    noisy[i] = (row[i] ?? 0) + (sights[i]?.noise ?? 0) * discount + extra;
    return noisy;
  });
}

/** The covariance of sights within a skill, habits taken as known; rows up to the diagonal. */
export function covarianceWithin(
  sights: readonly Sight[],
  adjustments: readonly Adjustment[],
  assumptions: Assumptions,
): LowerHalf {
  return withNoise(sharedWithin(sights, assumptions), sights, adjustments);
}
