import { normalCdf, normalQuantile } from '../../../shared/rating/normal.ts';
import type { Chance } from '../../../shared/sample/chance.ts';

/** Bounds so far out that hardly any of the distribution lies between them. */
const LEAST_MASS = 1e-13;
/** Where the nearest bound stands for all that lies beyond it. */
const JUST_INSIDE = 1e-3;

/** A standard normal number between two bounds, of which the lower comes first. */
export function normalBetween(chance: Chance, low: number, high: number): number {
  // The tail below is worked out far more precisely than what is left above.
  if (low > 0) return -normalBetween(chance, -high, -low);
  const below = normalCdf(low);
  const upTo = normalCdf(high);
  if (upTo - below < LEAST_MASS) return high - JUST_INSIDE;
  const p = below + chance() * (upTo - below);
  return Math.min(high, Math.max(low, normalQuantile(Math.max(1e-300, Math.min(1 - 1e-12, p)))));
}

/** The chance that a standard normal number lies between two bounds. */
export function chanceBetween(low: number, high: number): number {
  return low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);
}

/** One of so many places, each as likely as the exponential of its logarithm. */
export function pickByLogarithm(chance: Chance, logarithms: readonly number[]): number {
  const top = Math.max(...logarithms);
  const weights = logarithms.map((one) => Math.exp(one - top));
  let left = chance() * weights.reduce((sum, one) => sum + one, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? weights.length - 1 : place;
}
