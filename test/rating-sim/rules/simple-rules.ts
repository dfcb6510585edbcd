import type { View } from '../people/person.ts';
import { SPAN, wholeError } from '../people/truth.ts';

/** What a rule makes of the views of one skill, of which there is at least one; a level. */
export type Rule = (views: readonly View[]) => number;

/** Years until a view counts half, in the rules that decay. */
const HALF_LIFE = 1;
const DAYS_PER_YEAR = 365;

/** Years before the last day. */
export function ageOf(view: View): number {
  return (SPAN - view.day) / DAYS_PER_YEAR;
}

/** The mean with a weight for each view. */
export function weightedMean(views: readonly View[], weightOf: (view: View) => number): number {
  const total = views.reduce((sum, view) => sum + weightOf(view), 0);
  return views.reduce((sum, view) => sum + weightOf(view) * view.level, 0) / total;
}

function median(views: readonly View[]): number {
  const sorted = views.map(({ level }) => level).toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  if (sorted.length % 2 === 1) return upper;
  return (upper + (sorted[sorted.length / 2 - 1] ?? Number.NaN)) / 2;
}

const decay = (view: View) => 0.5 ** (ageOf(view) / HALF_LIFE);
/** The simulation's own figures: no weights by kind could be better founded. */
const trust = (view: View) => 1 / wholeError(view.kind);

/** Rules that anybody might use instead of the engine. */
export const simpleRules = {
  mean: (views) => weightedMean(views, () => 1),
  median,
  latest: (views) => views.toSorted((a, b) => a.day - b.day).at(-1)?.level ?? Number.NaN,
  decayed: (views) => weightedMean(views, decay),
  weighted: (views) => weightedMean(views, trust),
  'weighted decayed': (views) => weightedMean(views, (view) => trust(view) * decay(view)),
} as const satisfies Record<string, Rule>;
