import { NOISE_FREEDOM } from './assumptions.ts';
import { normalCdf, normalDensity } from './normal.ts';
import type { Sight } from './sights.ts';

/** How a sight is read once the others are known. */
export type Adjustment = {
  /** How much its noise was enlarged for being far off; 1 is not at all. */
  readonly discount: number;
  /** What it is taken to say, and the variance that this adds, where it stands at an end of the scale. */
  readonly value: number;
  readonly extra: number;
};

/** What all others say of one sight: the mean and variance with its own noise in it, levels and levels squared. */
export type Foreseen = { readonly mean: number; readonly variance: number };

export function unadjusted(sight: Sight): Adjustment {
  return { discount: 1, value: sight.value, extra: 0 };
}

/** Below this the end of the scale says next to nothing, and dividing by it would say nothing at all. */
const LEAST_NEWS = 1e-4;

/**
 * [R19] At an end of the scale a rating is a bound: the normal that has, together with what was foreseen, the mean
 * and variance of the foreseen cut off at the bound (moment matching; Minka 2001, section 3.2).
 */
function readAsBound(
  { side, bound }: NonNullable<Sight['end']>,
  foreseen: Foreseen,
): Pick<Adjustment, 'value' | 'extra'> {
  const spread = Math.sqrt(foreseen.variance);
  const sign = side === 'top' ? 1 : -1;
  const reach = (sign * (bound - foreseen.mean)) / spread;
  const beyond = normalCdf(-reach);
  // Far in the tail the ratio of density to tail nears reach + 1 / reach.
  const pull = beyond > 1e-10 ? normalDensity(reach) / beyond : reach + 1 / reach;
  const news = Math.min(1 - 1e-6, Math.max(LEAST_NEWS, pull * (pull - reach)));
  return {
    value: foreseen.mean + (sign * spread * pull) / news,
    extra: (foreseen.variance * (1 - news)) / news,
  };
}

/** [R3] Student-t noise by re-weighting: a sight far from all others counts less. */
export function adjust(sight: Sight, foreseen: Foreseen, canBeFarOff: boolean): Adjustment {
  const read = sight.end === null ? null : readAsBound(sight.end, foreseen);
  const surprise = (sight.value - foreseen.mean) ** 2 / foreseen.variance;
  const isBeyond =
    sight.end !== null &&
    (sight.end.side === 'top' ? foreseen.mean > sight.value : foreseen.mean < sight.value);
  const discount =
    canBeFarOff && !isBeyond ? Math.max(1, (NOISE_FREEDOM + surprise) / (NOISE_FREEDOM + 1)) : 1;
  return { discount, value: read?.value ?? sight.value, extra: read?.extra ?? 0 };
}
