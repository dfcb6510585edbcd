import type { Strip } from '../../shared/ipc/views.ts';
import { normalCdf } from '../../shared/rating/normal.ts';

/** Half the width of an 80 % interval of the normal distribution, in standard deviations. */
const Z80 = 1.2816;

/** The spread that an 80 % interval stands for, in levels. Never 0, so that it can divide. */
export function spreadOf(strip: Pick<Strip, 'likely80'>): number {
  return Math.max(0.01, (strip.likely80.high - strip.likely80.low) / (2 * Z80));
}

/** Probability, 0 to 1, that the level is at or above `target`, read from the interval of a normal estimate. */
export function chanceAtOrAbove(strip: Strip, target: number): number {
  return 1 - normalCdf((target - strip.level) / spreadOf(strip));
}
