import type { Chance } from '../../../shared/sample/chance.ts';
import { normal } from '../people/draw.ts';
import type { View } from '../people/person.ts';
import type { World } from '../people/world.ts';
import { factor, inverseOf, type Square, square, times } from './matrix.ts';
import { freshOf, quirkOf, raterOf, sharedBy } from './truths.ts';

/** How large each quirk and each fresh error is against its usual variance; all 1 without heavy tails. */
export type Tails = {
  /** The inverse of the covariance of all views, as large as errors are now thought to be. */
  readonly precision: () => Square;
  /** Other sizes of the errors, as likely as what is left of the views makes them. */
  readonly drawAgain: (precision: Square, left: Float64Array) => void;
};

/** A gamma number of shape 2 and scale 1: the sum of two exponential ones. */
function gammaOfTwo(chance: Chance): number {
  return -Math.log(1 - chance()) - Math.log(1 - chance());
}

/** So that a factor exists where two views have all in common. */
const RIDGE = 1e-9;

/**
 * Errors with three degrees of freedom are normal ones whose variance is drawn by itself, which the usual steps draw
 * again and again (Gibbs sampling; the errors by the rule of Matheron, from a draw of everything).
 */
export function tailsOf(views: readonly View[], world: World, chance: Chance): Tails {
  const base = square(views, (a, b) => sharedBy(a, b, world));
  const names = views.map((view) => `${raterOf(view)} in ${view.skill}`);
  const quirks = [...new Set(names)];
  const place = names.map((name) => quirks.indexOf(name));
  const usualQuirk = quirks.map((name) => {
    const first = views[names.indexOf(name)];
    return first ? quirkOf(first, world) : 0;
  });
  const usualFresh = views.map((view) => freshOf(view, world));
  const quirk = [...usualQuirk];
  const fresh = [...usualFresh];
  const indexes = [...views.keys()];
  const shared = (i: number, j: number) => base.cells[i * base.size + j] ?? 0;
  const whole = () =>
    square(indexes, (i, j) => {
      const alike = place[i] === place[j] ? (quirk[place[i] ?? 0] ?? 0) : 0;
      return shared(i, j) + alike + (i === j ? (fresh[i] ?? 0) : 0);
    });
  const lower = factor(square(indexes, (i, j) => shared(i, j) + (i === j ? RIDGE : 0)));
  const drawn = (variance: number) => normal(chance) * Math.sqrt(variance);
  const sizeOf = (error: number, usual: number) =>
    usual === 0 ? 0 : (usual + error ** 2) / 2 / gammaOfTwo(chance);
  const drawAgain = (precision: Square, left: Float64Array) => {
    const others = times(
      lower,
      Float64Array.from(views, () => normal(chance)),
    );
    const quirksDrawn = quirk.map(drawn);
    const freshDrawn = fresh.map(drawn);
    const missed = left.map(
      (value, i) =>
        value - (others[i] ?? 0) - (quirksDrawn[place[i] ?? 0] ?? 0) - (freshDrawn[i] ?? 0),
    );
    const pulled = times(precision, missed);
    const pulledQuirk = quirks.map((_, k) =>
      pulled.reduce((sum, value, i) => sum + (place[i] === k ? value : 0), 0),
    );
    for (const [k, usual] of usualQuirk.entries()) {
      const error = (quirksDrawn[k] ?? 0) + (quirk[k] ?? 0) * (pulledQuirk[k] ?? 0);
      quirk[k] = sizeOf(error, usual);
    }
    for (const [i, usual] of usualFresh.entries()) {
      fresh[i] = sizeOf((freshDrawn[i] ?? 0) + (fresh[i] ?? 0) * (pulled[i] ?? 0), usual);
    }
  };
  return { precision: () => inverseOf(factor(whole())), drawAgain };
}
