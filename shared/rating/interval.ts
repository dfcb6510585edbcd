import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../domain/level.ts';
import { HUMILITY } from './assumptions.ts';
import type { Interval } from './estimate.ts';
import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** A normal belief about a level; variance in levels squared. */
export type Belief = { readonly mean: number; readonly variance: number };

const quantiles = new Map<number, number>();

function symmetricQuantile(p: number): number {
  const known = quantiles.get(p);
  if (known !== undefined) return known;
  const value = normalQuantile(p);
  quantiles.set(p, value);
  return value;
}

/** The standard deviation that is reported, in levels. */
export function spreadOf(belief: Belief): number {
  return Math.sqrt(belief.variance) * HUMILITY;
}

/** Below this share of a belief inside the scale the nearer end is all that can be said. */
const LEAST_INSIDE = 1e-9;

/** [R5] The level that is shown: the mean of the belief cut off at the scale's ends. */
export function levelOf(belief: Belief): number {
  const spread = spreadOf(belief);
  const low = (LOWEST_LEVEL - belief.mean) / spread;
  const high = (HIGHEST_LEVEL - belief.mean) / spread;
  const inside = normalCdf(high) - normalCdf(low);
  if (inside < LEAST_INSIDE) return insideScale(belief.mean);
  const drawn = (normalDensity(low) - normalDensity(high)) / inside;
  return insideScale(belief.mean + spread * drawn);
}

function insideScale(level: number): number {
  return Math.min(HIGHEST_LEVEL, Math.max(LOWEST_LEVEL, level));
}

/**
 * [R5] The central interval that holds so much of the belief, cut off at the scale's ends: the normal's quantiles
 * where the ends are far, those of the truncated normal where they are near.
 * @param share 0 to 1.
 */
export function intervalOf(belief: Belief, share: number): Interval {
  const spread = spreadOf(belief);
  const below = normalCdf((LOWEST_LEVEL - belief.mean) / spread);
  const upTo = normalCdf((HIGHEST_LEVEL - belief.mean) / spread);
  if (below < 1e-6 && upTo > 1 - 1e-6) {
    const reach = symmetricQuantile((1 + share) / 2) * spread;
    return clamp(belief.mean - reach, belief.mean + reach);
  }
  const at = (p: number) => belief.mean + spread * normalQuantile(below + p * (upTo - below));
  return clamp(at((1 - share) / 2), at((1 + share) / 2));
}

function clamp(low: number, high: number): Interval {
  return { low: insideScale(low), high: insideScale(high) };
}

/** The width of the central 80 %, in levels, without regard to the scale's ends. */
export function width80(belief: Belief): number {
  return 2 * symmetricQuantile(0.9) * spreadOf(belief);
}

/** Probability that the true level lies below this one. */
export function chanceBelow(belief: Belief, level: number): number {
  return normalCdf((level - belief.mean) / spreadOf(belief));
}

/** [R6] Probability that the true level rounds to each of the eight, lowest first; they sum to 1. */
export function levelProbabilities(belief: Belief): number[] {
  const spread = spreadOf(belief);
  const upTo = (level: number) => normalCdf((level - belief.mean) / spread);
  return Array.from({ length: HIGHEST_LEVEL }, (_, index) => {
    const level = index + LOWEST_LEVEL;
    const low = level === LOWEST_LEVEL ? 0 : upTo(level - 0.5);
    const high = level === HIGHEST_LEVEL ? 1 : upTo(level + 0.5);
    return high - low;
  });
}
