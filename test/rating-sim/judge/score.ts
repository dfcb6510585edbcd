import type { Outcome } from './outcome.ts';

/** Square root of the mean square, in the unit of the errors. */
export function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
}

/** Root mean square error of one rule, in levels. */
export function errorOf(outcomes: readonly Outcome[], rule: string): number {
  return rootMeanSquare(outcomes.map(({ errors }) => errors[rule] ?? Number.NaN));
}

/** The error of the engine, or of who knows the world, over a rule's; below 1 it is nearer to the truth. */
export function ratioTo(
  outcomes: readonly Outcome[],
  rule: string,
  whose: 'ours' | 'oracle' | 'held' = 'ours',
): number {
  return errorOf(outcomes, whose) / errorOf(outcomes, rule);
}

/** Share of what is true, 0 to 1; what is null does not count. */
export function shareOf(answers: readonly (boolean | null)[]): number {
  const known = answers.filter((answer) => answer !== null);
  return known.filter(Boolean).length / known.length;
}

/** Share of truths inside the 50, 80 and 95 % intervals, of those shown. */
export function coverage(outcomes: readonly Outcome[]): readonly [number, number, number] {
  return [
    shareOf(outcomes.map(({ holds }) => holds[0])),
    shareOf(outcomes.map(({ holds }) => holds[1])),
    shareOf(outcomes.map(({ holds }) => holds[2])),
  ];
}

/** Share of skills for which the engine shows no number. */
export function withheld(outcomes: readonly Outcome[]): number {
  return shareOf(outcomes.map(({ holds }) => holds[1] === null));
}

const BATCHES = 20;

/** Standard error of a figure: the jackknife over twenty batches of people. */
export function standardError(
  outcomes: readonly Outcome[],
  figure: (outcomes: readonly Outcome[]) => number,
): number {
  const without = Array.from({ length: BATCHES }, (_, batch) =>
    figure(outcomes.filter(({ person }) => person % BATCHES !== batch)),
  );
  const mean = without.reduce((sum, value) => sum + value, 0) / BATCHES;
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt((squares * (BATCHES - 1)) / BATCHES);
}
