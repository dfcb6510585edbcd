import { incompleteBeta } from './incomplete-beta.ts';

/** The chance of `least` or more hits in `tries` tries that each hit with this chance (binomial). */
export function chanceOfAtLeast(least: number, tries: number, chance: number): number {
  if (least <= 0) return 1;
  return least > tries ? 0 : incompleteBeta(least, tries - least + 1, chance);
}

/** The chance that a ratio of two sample variances of one and the same spread is this small or smaller (Fisher's F). */
export function chanceOfRatioBelow(
  ratio: number,
  freedom: { readonly above: number; readonly below: number },
): number {
  const scaled = freedom.above * ratio;
  return incompleteBeta(freedom.above / 2, freedom.below / 2, scaled / (scaled + freedom.below));
}

/** The chance that a mean lies so many standard errors from where it should be, on either side (Student's t). */
export function chanceOfDistance(errors: number, freedom: number): number {
  return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + errors ** 2));
}
