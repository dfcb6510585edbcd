import type { Chance } from '../../../shared/sample/chance.ts';

/** A standard normal number (Box & Muller 1958). */
export function normal(chance: Chance): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance()));
  return radius * Math.cos(2 * Math.PI * chance());
}

/** Three degrees of freedom: the heaviest tails that still have a variance, scaled to a variance of 1. */
export function heavyTailed(chance: Chance): number {
  const squares = normal(chance) ** 2 + normal(chance) ** 2 + normal(chance) ** 2;
  return normal(chance) / Math.sqrt(squares);
}

/** One of the values, each as likely as its share of all shares. The list must not be empty. */
export function pickByShare<T>(
  chance: Chance,
  values: readonly T[],
  shareOf: (value: T) => number,
): T {
  let left = chance() * values.reduce((sum, value) => sum + shareOf(value), 0);
  for (const value of values) {
    left -= shareOf(value);
    if (left < 0) return value;
  }
  const last = values.at(-1);
  if (last === undefined) throw new RangeError('there is nothing to choose from');
  return last;
}

/** Numbers by name: drawn when first asked for, the same ever after. */
export function remembered(draw: () => number): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    const value = known.get(name) ?? draw();
    known.set(name, value);
    return value;
  };
}
