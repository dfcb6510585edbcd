import { type Day, yearsBetween } from '../domain/day.ts';
import type { SourceKind } from '../domain/rating.ts';
import { DRIFT_PER_YEAR } from './assumptions.ts';
import type { Confidence, Fix, Interval } from './estimate.ts';
import { groupBy } from './group.ts';
import { type Belief, intervalOf, levelOf, width80 } from './interval.ts';
import { type Fitted, fitModel } from './model.ts';
import type { Sight } from './sights.ts';

/**
 * Levels. An 80 % interval wider than this says nothing a person could use. Five of the scale's seven, so that one fresh
 * self-view (4.4 levels wide) may be shown as what it is, and one that is two years old may not.
 */
const TOO_WIDE = 5;
/** Levels between the centres of two groups before they are called two positions. */
const FAR_APART = 2.5;

/** Levels between what kinds say on average, below which their centres, drawn to one expectation, cannot be that far apart. */
const NEAR = FAR_APART - 1;

/** What is said on a day, which time widens and never moves. */
function beliefOn(fitted: Fitted, day: Day): Belief {
  const years = Math.max(0, yearsBetween(fitted.lastDay, day));
  return { mean: fitted.mean, variance: fitted.variance + DRIFT_PER_YEAR * years };
}

export type Group = {
  readonly sources: SourceKind[];
  readonly level: number;
  readonly likely80: Interval;
};

type Side = { readonly sources: SourceKind[]; readonly sights: readonly Sight[] };

function toGroup({ sources, sights }: Side, { background }: Fitted, day: Day): Group | null {
  const fitted = fitModel(sights, background);
  if (!fitted) return null;
  return { sources, level: levelOf(fitted), likely80: intervalOf(beliefOn(fitted, day), 0.8) };
}

/** Judged on the day of the last rating: waiting settles no disagreement. */
function areApart(sides: readonly Side[], { background, lastDay }: Fitted): boolean {
  const [low, high] = sides.map(({ sights }) => {
    const fitted = fitModel(sights, background);
    return fitted && beliefOn(fitted, lastDay);
  });
  if (!low || !high) return false;
  const apart = high.mean - low.mean > FAR_APART;
  return apart && intervalOf(low, 0.8).high < intervalOf(high, 0.8).low;
}

/**
 * [R8] Two positions: kinds of source split into a lower and an upper group whose 80 % intervals do not meet and
 * whose centres lie over 2.5 levels apart. Empty when they do not.
 */
export function twoPositions(fitted: Fitted, today: Day): Group[] {
  const byKind = [...groupBy(fitted.sights, (sight) => sight.source)];
  const said = byKind.map(
    ([, sights]) => sights.reduce((sum, s) => sum + s.value, 0) / sights.length,
  );
  if (Math.max(...said) - Math.min(...said) < NEAR) return [];
  const ordered = byKind
    .map(([source, sights]) => ({
      source,
      sights,
      mean: fitModel(sights, fitted.background)?.mean ?? 0,
    }))
    .toSorted((a, b) => a.mean - b.mean);
  for (let split = 1; split < ordered.length; split += 1) {
    const sides = [ordered.slice(0, split), ordered.slice(split)].map((kinds): Side => {
      const sights = kinds.flatMap((kind) => kind.sights).toSorted((a, b) => a.years - b.years);
      return { sources: kinds.map((kind) => kind.source), sights };
    });
    if (areApart(sides, fitted)) return sides.flatMap((side) => toGroup(side, fitted, today) ?? []);
  }
  return [];
}

/** [R9] How well the position is known, by how separated its sources are. */
export function fixOf(fitted: Fitted, today: Day): Fix {
  if (width80(beliefOn(fitted, today)) > TOO_WIDE) return 'not-enough';
  const kinds = new Set(fitted.sights.map((sight) => sight.source)).size;
  if (kinds >= 2 && twoPositions(fitted, today).length > 0) return 'two-positions';
  if (kinds === 1) return 'dead-reckoning';
  return kinds === 2 ? 'rough' : 'fix';
}

/** [R10] Words for the width of the 80 % interval: 0.6, 1.2 and 2.0 levels part them. */
export function confidenceOf(belief: Belief): Confidence {
  const width = width80(belief);
  if (width < 0.6) return 'well-established';
  if (width < 1.2) return 'fairly-clear';
  return width < 2 ? 'rough' : 'not-enough';
}
