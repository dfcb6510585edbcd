import * as z from 'zod';
import { SOURCE_KINDS, SourceKind } from '../domain/rating.ts';
import { type Assumptions, defaultAssumptions, type SourceAssumption } from './assumptions.ts';

/** Problem: assumption-out-of-range. */
const within = (low: number, high: number) =>
  z
    .number('assumption-out-of-range')
    .min(low, 'assumption-out-of-range')
    .max(high, 'assumption-out-of-range');

/** Levels. Beyond these an assumption would say more than any rating. */
export const LENIENCY_RANGE = { low: -2, high: 2 } as const;
export const SPREAD_RANGE = { low: 0.3, high: 4 } as const;

/** Levels: finer than this nobody can say. */
export const ASSUMED_STEP = 0.1;

/** What the owner may assume of a kind of source, in levels. */
export const Assumed = z.strictObject({
  /** What it usually adds to the true level. */
  leniency: within(LENIENCY_RANGE.low, LENIENCY_RANGE.high),
  /** Standard deviation of one such view around the true level. */
  spread: within(SPREAD_RANGE.low, SPREAD_RANGE.high),
});
export type Assumed = z.infer<typeof Assumed>;

export const AssumedSource = z.strictObject({ source: SourceKind, now: Assumed, usual: Assumed });
export type AssumedSource = z.infer<typeof AssumedSource>;

export type OwnAssumptions = ReadonlyMap<SourceKind, Assumed>;

/** Levels squared: all that makes one view of this kind differ from the true level. */
export function wholeVariance(assumed: SourceAssumption): number {
  const { sourceHabit, sourceSkill, raterHabit, raterSkill, project, noise } = assumed;
  return sourceHabit + sourceSkill + raterHabit + raterSkill + project + noise;
}

/** What is assumed of a kind of source when the owner says nothing. */
export function usualOf(source: SourceKind): Assumed {
  const assumed = defaultAssumptions.sources[source];
  return { leniency: assumed.leniency, spread: Math.sqrt(wholeVariance(assumed)) };
}

/** Whether it says the same as what is usually assumed, as far as the step can tell. */
export function isUsual(source: SourceKind, { leniency, spread }: Assumed): boolean {
  const usual = usualOf(source);
  const half = ASSUMED_STEP / 2;
  return Math.abs(leniency - usual.leniency) < half && Math.abs(spread - usual.spread) < half;
}

function scaled(assumed: SourceAssumption, { leniency, spread }: Assumed): SourceAssumption {
  const factor = spread ** 2 / wholeVariance(assumed);
  return {
    leniency,
    sourceHabit: assumed.sourceHabit * factor,
    sourceSkill: assumed.sourceSkill * factor,
    raterHabit: assumed.raterHabit * factor,
    raterSkill: assumed.raterSkill * factor,
    project: assumed.project * factor,
    noise: assumed.noise * factor,
  };
}

/** [R21] The assumptions with what the owner changed; the default ones themselves when that is nothing. */
export function assumptionsWith(own: OwnAssumptions): Assumptions {
  if (own.size === 0) return defaultAssumptions;
  const { sources } = defaultAssumptions;
  const changed = [...own].map(([source, assumed]) => [source, scaled(sources[source], assumed)]);
  return { sources: { ...sources, ...Object.fromEntries(changed) } };
}

/** Raised whenever the engine reads the same ratings otherwise than before, so that what is kept is worked out again. */
const ENGINE_VERSION = 2;

/** [R20] How ratings are read: the engine and what the owner assumes. Equal readings give equal estimates. */
export function readingOf(own: OwnAssumptions): string {
  const changed = SOURCE_KINDS.flatMap((source) => {
    const assumed = own.get(source);
    return assumed ? [[source, assumed.leniency, assumed.spread]] : [];
  });
  return JSON.stringify([ENGINE_VERSION, ...changed]);
}

/** Every kind with what is assumed of it now and usually. */
export function assumedSources(own: OwnAssumptions): AssumedSource[] {
  return SOURCE_KINDS.map((source) => {
    const usual = usualOf(source);
    return { source, now: own.get(source) ?? usual, usual };
  });
}
