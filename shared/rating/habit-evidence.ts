import { usualAt } from './assumptions.ts';
import { cholesky, dot, solve } from './cholesky.ts';
import { covarianceWithin } from './covariance.ts';
import { groupBy } from './group.ts';
import type { HabitEvidence } from './habits.ts';
import { localHabits } from './local-habits.ts';
import type { Fitted } from './model.ts';

/** One rater counts once, however often they spoke; at an end of the scale nothing is known of the noise. */
function surprises({ sights, leaveOneOut }: Fitted): number[] {
  const { distances, spreads } = leaveOneOut();
  const told = [...sights.keys()].filter((i) => sights[i]?.end === null);
  return [...groupBy(told, (i) => sights[i]?.rater).values()].map((places) => {
    const squares = places.map((i) => (distances[i] ?? 0) ** 2 / (spreads[i] ?? 1));
    return squares.reduce((sum, value) => sum + value, 0) / squares.length;
  });
}

/** [R16] What the ratings of one skill say of the habits of who gave them, whatever its level may be. */
export function habitEvidenceOf(fitted: Fitted): HabitEvidence {
  const { sights, adjustments, background } = fitted;
  const { keys, of } = localHabits(sights, background);
  const lower = cholesky(covarianceWithin(sights, adjustments, background.assumptions));
  const columns = keys.map((_, place) => of.map((places) => (places.includes(place) ? 1 : 0)));
  const solved = columns.map((column) => solve(lower, column));
  const values = adjustments.map(({ value }, i) => value - usualAt(sights[i]?.years ?? 0));
  const squares = surprises(fitted);
  return {
    keys,
    precision: solved.map((column) => columns.map((other) => dot(column, other))),
    shift: solved.map((column) => dot(column, values)),
    squares: squares.reduce((sum, value) => sum + value, 0),
    views: squares.length,
  };
}
