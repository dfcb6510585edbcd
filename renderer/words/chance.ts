import type { Strip } from '../../shared/ipc/views.ts';

/** Half the width of an 80 % interval of the normal distribution, in standard deviations. */
const Z80 = 1.2816;

/** Standard normal distribution function; Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

/** The spread that an 80 % interval stands for, in levels. Never 0, so that it can divide. */
export function spreadOf(strip: Pick<Strip, 'likely80'>): number {
  return Math.max(0.01, (strip.likely80.high - strip.likely80.low) / (2 * Z80));
}

/** Probability, 0 to 1, that the level is at or above `target`, read from the interval of a normal estimate. */
export function chanceAtOrAbove(strip: Strip, target: number): number {
  return 1 - normalCdf((target - strip.level) / spreadOf(strip));
}
