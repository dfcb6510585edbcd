import * as z from 'zod';
import { HIGHEST_LEVEL, LOWEST_LEVEL } from './level.ts';

/** Scales that levels come from and go to besides our own. shared/rating/SCALES.md has the tables and their reasons. */
export const SCALE_IDS = [
  'degreed',
  'sfia',
  'eqf',
  'dreyfus',
  'one-to-five',
  'one-to-ten',
  'percent',
] as const;
export const ScaleId = z.enum(SCALE_IDS);
export type ScaleId = z.infer<typeof ScaleId>;

type Scale = {
  readonly lowest: number;
  readonly highest: number;
  /** Our level for each of its values, lowest first; null where the values are numbers without words. */
  readonly anchors: readonly number[] | null;
  /** Standard deviation in levels: how far two people may read the same words, or the same number, apart. */
  readonly wording: number;
};

const scales: Readonly<Record<ScaleId, Scale>> = {
  degreed: { lowest: 1, highest: 8, anchors: [1, 2, 3, 4, 5, 6, 7, 8], wording: 0.3 },
  sfia: { lowest: 1, highest: 7, anchors: [1, 2, 3.5, 5, 6, 7, 8], wording: 0.5 },
  eqf: { lowest: 1, highest: 8, anchors: [1, 2, 3, 4, 5, 6, 7, 8], wording: 1 },
  dreyfus: { lowest: 1, highest: 5, anchors: [1, 2.5, 4, 5.5, 7], wording: 0.5 },
  'one-to-five': { lowest: 1, highest: 5, anchors: null, wording: 1 },
  'one-to-ten': { lowest: 1, highest: 10, anchors: null, wording: 1 },
  percent: { lowest: 0, highest: 100, anchors: null, wording: 1.2 },
};

/** [S1] A whole value of a scale. Problem: scale-value-out-of-range. */
export function scaleValue(id: ScaleId): z.ZodInt {
  const { lowest, highest } = scales[id];
  const problem = 'scale-value-out-of-range';
  return z.int(problem).min(lowest, problem).max(highest, problem);
}

/** The values of a scale, lowest first. */
export function scaleValues(id: ScaleId): number[] {
  const { lowest, highest } = scales[id];
  return Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
}

function levelAt({ lowest, highest, anchors }: Scale, value: number): number {
  if (anchors) return anchors[value - lowest] ?? Number.NaN;
  const share = (value - lowest) / (highest - lowest);
  return LOWEST_LEVEL + share * (HIGHEST_LEVEL - LOWEST_LEVEL);
}

export type OnOurScale = {
  /** From 1 to 8; a value of another scale may lie between two levels. */
  readonly level: number;
  /** Standard deviation in levels that the change of scale adds to what the value already leaves open. */
  readonly spread: number;
};

/**
 * [S2] What a value of another scale says on ours. A step that is wider than one of ours leaves its width open: the
 * variance of a uniform distribution over it, less the one that a whole level leaves open anyway.
 * @throws z.ZodError with scale-value-out-of-range for what is not a value of that scale.
 */
export function toLevel(id: ScaleId, value: number): OnOurScale {
  const scale = scales[id];
  const level = levelAt(scale, scaleValue(id).parse(value));
  const below = value === scale.lowest ? level : levelAt(scale, value - 1);
  const above = value === scale.highest ? level : levelAt(scale, value + 1);
  const neighbours = Number(value > scale.lowest) + Number(value < scale.highest);
  const step = (above - below) / neighbours;
  const coarseness = Math.max(0, step ** 2 - 1) / 12;
  return { level, spread: Math.sqrt(scale.wording ** 2 + coarseness) };
}

/** [S3] A level, which may be fractional. Problem: level-out-of-range. */
const AnyLevel = z
  .number('level-out-of-range')
  .min(LOWEST_LEVEL, 'level-out-of-range')
  .max(HIGHEST_LEVEL, 'level-out-of-range');

/**
 * [S3] The value of another scale that lies nearest to a level; of two that are equally near, the lower.
 * @param level From 1 to 8, fractions included.
 * @throws z.ZodError with level-out-of-range for what is not on our scale.
 */
export function fromLevel(id: ScaleId, level: number): number {
  const scale = scales[id];
  const at = AnyLevel.parse(level);
  const distance = (value: number) => Math.abs(levelAt(scale, value) - at);
  return scaleValues(id).reduce((best, value) =>
    distance(value) < distance(best) - 1e-9 ? value : best,
  );
}
