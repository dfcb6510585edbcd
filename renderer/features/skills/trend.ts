import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { EstimatePoint } from '../../../shared/rating/estimate.ts';
import { normalCdf } from '../../../shared/rating/normal.ts';
import { spreadOf } from '../../words/chance.ts';

export type Trend = 'rising' | 'probably-rising' | 'steady' | 'probably-slipping' | 'slipping';

/** Levels. A smaller change is none, however sure. */
const SMALLEST_CHANGE = 0.15;
const SURE = 0.95;
const PROBABLE = 0.8;
const FEWEST_RATINGS = 3;
const YEAR = 365;

/**
 * In which direction a level has gone over the last year; null when there is too little to say. The two ends are
 * taken as independent, which they are not: the words come out more careful for it, never bolder.
 */
export function trendOf(
  history: readonly EstimatePoint[],
  { today, ratings }: { readonly today: Day; readonly ratings: number },
): Trend | null {
  const last = history.at(-1);
  const start = addDays(today, -YEAR);
  const first = history.findLast(({ day }) => day <= start) ?? history[0];
  if (ratings < FEWEST_RATINGS || !last || !first || first === last) return null;
  const change = last.level - first.level;
  if (Math.abs(change) < SMALLEST_CHANGE) return 'steady';
  const rising = normalCdf(change / Math.hypot(spreadOf(first), spreadOf(last)));
  if (rising >= SURE) return 'rising';
  if (rising >= PROBABLE) return 'probably-rising';
  if (rising <= 1 - SURE) return 'slipping';
  if (rising <= 1 - PROBABLE) return 'probably-slipping';
  return 'steady';
}
