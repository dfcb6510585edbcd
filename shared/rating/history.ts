import { addDays, type Day, daysBetween } from '../domain/day.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { type Background, plainBackground } from './background.ts';
import type { EstimatePoint, Position } from './estimate.ts';
import { fitModel } from './model.ts';
import { stripAt, toPosition } from './position.ts';
import { toSights } from './sights.ts';

/** Evenly spaced days from the first rating to today, and the days of the ratings themselves. */
function daysOf(first: Day, today: Day, points: number, rated: readonly Day[]): Day[] {
  const span = Math.max(0, daysBetween(first, today));
  const even = Array.from({ length: points }, (_, i) =>
    addDays(first, Math.round((span * i) / Math.max(1, points - 1))),
  );
  return [...new Set([...even, ...rated, today])].toSorted();
}

/**
 * What the estimate said over time: on each day from what was known by then, so that the past is never rewritten.
 * How far-off ratings are discounted, and what is known of who rates, is taken from today: one solve a rating day.
 * @param points How many evenly spaced days to show, besides the days of the ratings.
 */
export function historyOf(
  ratings: readonly Rating[],
  options: { readonly today: Day; readonly points: number; readonly background?: Background },
): EstimatePoint[] {
  const { today, points, background = plainBackground } = options;
  const sights = toSights(countingRatings(ratings, today), background.assumptions);
  const whole = fitModel(sights, background);
  const first = sights[0];
  if (!whole || !first) return [];
  const rated = [...new Set(sights.map((sight) => sight.day))].toSorted();
  const positions = new Map<Day, Position>();
  for (const day of rated) {
    const known = sights.filter((sight) => sight.day <= day);
    const then = fitModel(known, background, whole.adjustments.slice(0, known.length));
    if (then) positions.set(day, toPosition(then));
  }
  return daysOf(first.day, today, points, rated).flatMap((day) => {
    const last = rated.findLast((candidate) => candidate <= day);
    const position = last === undefined ? undefined : positions.get(last);
    return position ? [{ day, ...stripAt(position, day) }] : [];
  });
}
