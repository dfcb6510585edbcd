import { DRIFT_PER_YEAR, PRIOR_SKILL_VARIANCE, usualAt } from './assumptions.ts';
import type { Background } from './background.ts';
import { type LowerHalf, sharedInAll, sharedWithin } from './covariance.ts';
import { type LocalHabits, localHabits } from './local-habits.ts';
import type { Sight } from './sights.ts';

/** What sights have in common with each other and with the level, before anything is read off them. */
export type Frame = {
  readonly sights: readonly Sight[];
  readonly local: LocalHabits;
  /** What sights have in common, all told, without their noise. */
  readonly shared: LowerHalf;
  /** Shared variance of the level with each sight. */
  readonly withLevel: readonly number[];
  readonly expectedOf: readonly number[];
  /** Where the level was expected before any rating of this skill. */
  readonly expected: number;
  /** Levels squared: how unsure the level was beforehand, so many years after the first rating. */
  readonly levelVariance: (years: number) => number;
};

/** The frame of some sights of one skill. */
export function frameOf(sights: readonly Sight[], background: Background): Frame {
  const local = localHabits(sights, background);
  const level = local.keys.indexOf('level');
  const withLevel = sights.map((sight, i) => {
    const common = (local.of[i] ?? []).reduce(
      (sum, b) => sum + (local.covariance[level]?.[b] ?? 0),
      0,
    );
    return PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * sight.years + common;
  });
  const expectedOf = local.of.map((places, i) =>
    places.reduce((sum, place) => sum + (local.mean[place] ?? 0), usualAt(sights[i]?.years ?? 0)),
  );
  const shared = sharedInAll(sights, sharedWithin(sights, background.assumptions), local);
  return {
    sights,
    local,
    shared,
    withLevel,
    expectedOf,
    expected: usualAt(sights.at(-1)?.years ?? 0) + (local.mean[level] ?? 0),
    levelVariance: (years) =>
      PRIOR_SKILL_VARIANCE + (local.covariance[level]?.[level] ?? 0) + DRIFT_PER_YEAR * years,
  };
}
