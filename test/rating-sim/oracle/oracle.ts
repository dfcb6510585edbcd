import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import { normalDensity } from '../../../shared/rating/normal.ts';
import { seededChance } from '../../../shared/sample/chance.ts';
import type { View } from '../people/person.ts';
import { SPAN } from '../people/truth.ts';
import type { World } from '../people/world.ts';
import { answersOf } from './answers.ts';
import { chanceBetween } from './draw-between.ts';
import { type Square, times } from './matrix.ts';
import { tailsOf } from './tails.ts';
import { levelVariance, meanOn, withLevel } from './truths.ts';

/** Rounds of drawing: those before anything is kept, and those whose mean is the answer. */
const WARM = 30;
const KEPT = 120;

/** Until when the oracle may reckon: today, or the last rating of the skill, after which no level may move (R7). */
export type Until = 'today' | 'last rating';

/** What the oracle is told: the views, how many skills they are of, and how the world works. Never a true level. */
export type Asked = {
  readonly views: readonly View[];
  readonly skills: number;
  readonly world: World;
};

type Target = {
  readonly mean: number;
  readonly variance: number;
  /** What the level and each view have in common. */
  readonly common: Float64Array;
};

function targetsOf({ views, skills, world }: Asked, until: Until): Target[] {
  return Array.from({ length: skills }, (_, skill): Target => {
    const own = views.filter((view) => view.skill === skill);
    const day = until === 'today' ? SPAN : Math.max(...own.map((view) => view.day));
    return {
      mean: meanOn(day, world),
      variance: levelVariance(day, world),
      common: Float64Array.from(views, (view) => withLevel(view, { skill, day }, world)),
    };
  });
}

function product(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

/** The mean of a normal level that must be inside the scale. */
function meanInside(mean: number, variance: number): number {
  const spread = Math.sqrt(variance);
  const low = (LOWEST_LEVEL - mean) / spread;
  const high = (HIGHEST_LEVEL - mean) / spread;
  const drawn =
    (normalDensity(low) - normalDensity(high)) / Math.max(1e-9, chanceBetween(low, high));
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, mean + spread * drawn));
}

/** Levels squared: how unsure each level is once all views are known. */
function leftOver(targets: readonly Target[], precision: Square): number[] {
  return targets.map(({ variance, common }) =>
    Math.max(1e-6, variance - product(common, times(precision, common))),
  );
}

/**
 * The level of each skill, as told by somebody who knows every constant of this person's world, and nothing of the
 * truth but what the views say: the mean of the posterior, by Gibbs sampling. Exact but for two things: levels turn back
 * at the ends of the scale, and learning comes in steps; both are taken as a normal walk with the same mean and
 * variance, cut off at the ends on the last day.
 */
export function knowTheWorld(asked: Asked, seed: number, until: Until): number[] {
  const { views, world } = asked;
  const chance = seededChance(seed);
  const targets = targetsOf(asked, until);
  const tails = tailsOf(views, world, chance);
  const answers = answersOf(views, world, chance);
  const sums = targets.map(() => 0);
  let precision = tails.precision();
  let spread = leftOver(targets, precision);
  for (let round = 0; round < WARM + KEPT; round += 1) {
    answers.drawAgain(precision);
    if (world.heavyTails) {
      tails.drawAgain(precision, answers.left());
      precision = tails.precision();
      spread = leftOver(targets, precision);
    }
    if (round < WARM) continue;
    const pulled = times(precision, answers.left());
    for (const [k, { mean, common }] of targets.entries()) {
      sums[k] = (sums[k] ?? 0) + meanInside(mean + product(common, pulled), spread[k] ?? 1);
    }
  }
  return sums.map((sum) => sum / KEPT);
}
