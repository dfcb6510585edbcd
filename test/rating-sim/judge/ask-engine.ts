import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../../../shared/domain/level.ts';
import type { Estimate, Interval } from '../../../shared/rating/estimate.ts';
import { estimatePortfolio } from '../../../shared/rating/estimate-portfolio.ts';
import { skill, today } from '../../support/ratings.ts';
import type { View } from '../people/person.ts';
import { toRatings } from './to-ratings.ts';

/** What the engine makes of a person's views, by skill. */
export function askEngine(views: readonly View[]): (skillNumber: number) => Estimate {
  const estimates = estimatePortfolio(toRatings(views), { today });
  return (skillNumber) => {
    const estimate = estimates.get(skill(skillNumber));
    if (!estimate) throw new RangeError('nobody was asked about this skill');
    return estimate;
  };
}

/** [R11] The expectation and all effects together. */
export function sumOfEffects({ expected, pulls }: Estimate): number {
  return pulls.reduce((sum, { effect }) => sum + effect, expected);
}

/** The engine's level, also where it shows none because it knows too little or because sources lie apart. */
export function levelSaid(estimate: Estimate): number {
  const level = estimate.level ?? sumOfEffects(estimate);
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, level));
}

/** Whether an interval holds the truth; null where none is shown. */
export function holds(interval: Interval | null, truth: number): boolean | null {
  return interval && interval.low <= truth && truth <= interval.high;
}

/** Levels; null where nothing is shown. */
export function widthOf(interval: Interval | null): number | null {
  return interval && interval.high - interval.low;
}
