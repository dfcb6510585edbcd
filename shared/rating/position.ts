import { type Day, yearsBetween } from '../domain/day.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { DRIFT_PER_YEAR } from './assumptions.ts';
import { type Background, plainBackground } from './background.ts';
import type { Fix, Interval, Position } from './estimate.ts';
import { fixOf } from './fix.ts';
import { type Belief, intervalOf, levelOf } from './interval.ts';
import { type Fitted, fitModel } from './model.ts';
import { toSights } from './sights.ts';

/** [R7] Time widens what is known and never moves it. */
export function beliefAt(position: Position, day: Day): Belief {
  const years = Math.max(0, yearsBetween(position.day, day));
  return { mean: position.mean, variance: position.variance + DRIFT_PER_YEAR * years };
}

export function toPosition(fitted: Fitted): Position {
  return { mean: fitted.mean, variance: fitted.variance, day: fitted.lastDay };
}

/** What is kept of an estimate between two ratings. `position` is null where there is no number to show. */
export function currentPosition(
  ratings: readonly Rating[],
  options: { readonly today: Day; readonly background?: Background },
): { readonly position: Position | null; readonly fix: Fix } {
  const { today, background = plainBackground } = options;
  const counting = countingRatings(ratings, today);
  const fitted = fitModel(toSights(counting, background.assumptions), background);
  if (!fitted) return { position: null, fix: 'none' };
  const fix = fixOf(fitted, today);
  const shown = fix !== 'two-positions' && fix !== 'not-enough';
  return { position: shown ? toPosition(fitted) : null, fix };
}

/** A kept position as it reads on a day, without any rating at hand. */
export function stripAt(
  position: Position,
  today: Day,
): { readonly level: number; readonly likely50: Interval; readonly likely80: Interval } {
  const belief = beliefAt(position, today);
  return {
    level: levelOf(position),
    likely50: intervalOf(belief, 0.5),
    likely80: intervalOf(belief, 0.8),
  };
}
