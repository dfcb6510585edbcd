/** Numbers from 0 (included) to 1 (excluded), the same for the same seed. */
export type Chance = () => number;

/**
 * A small generator with 32 bits of state: mulberry32, by Tommy Ettinger (public domain). Good enough for stories,
 * not for secrets.
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the values, each as likely. The list must not be empty. */
export function pick<T>(chance: Chance, values: readonly T[]): T {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new RangeError('there is nothing to choose from');
  return value;
}

/** A whole number from `low` to `high`, both included. */
export function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1));
}
