import * as z from 'zod';

/** How much the owner would like to use and grow a skill, whatever their level in it; from least to most. */
export const INTERESTS = ['rather-not', 'fine', 'more', 'love'] as const;
export const Interest = z.enum(INTERESTS);
export type Interest = z.infer<typeof Interest>;

/** From this level on the owner is good at something (the scale's upper half). */
const GOOD_AT = 5;

/** Good at it, and would rather leave it: worth seeing before others ask for more of it. */
export function isGoodButLeaving(level: number | null, interest: Interest | null): boolean {
  return interest === 'rather-not' && level !== null && level >= GOOD_AT;
}
