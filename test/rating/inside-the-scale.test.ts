import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import {
  defaultAssumptions,
  GROWTH_PER_YEAR,
  PRIOR_MEAN,
} from '../../shared/rating/assumptions.ts';
import { plainBackground } from '../../shared/rating/background.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { type Belief, levelOf, spreadOf } from '../../shared/rating/interval.ts';
import { fitModel } from '../../shared/rating/model.ts';
import { toSights } from '../../shared/rating/sights.ts';
import { person, rating, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };
const YEAR = 365.25;

const anyBelief = fc.record({
  mean: fc.double({ min: -4, max: 13, noNaN: true }),
  variance: fc.double({ min: 0.05, max: 25, noNaN: true }),
});

/** The mean of what lies inside the scale, added up in small steps. */
function addedUp(belief: Belief): number {
  const spread = spreadOf(belief);
  let [sum, whole] = [0, 0];
  for (let step = 0; step < 7000; step += 1) {
    const level = 1 + (step + 0.5) / 1000;
    const weight = Math.exp(-0.5 * ((level - belief.mean) / spread) ** 2);
    sum += weight * level;
    whole += weight;
  }
  return sum / whole;
}

test('[R5] the level is the mean of what is believed inside the scale', () => {
  fc.assert(
    fc.property(anyBelief, (belief) => {
      fc.pre(Math.abs(belief.mean - 4.5) < 3.5 + 4 * spreadOf(belief));
      expect(levelOf(belief)).toBeCloseTo(addedUp(belief), 2);
    }),
    RUNS,
  );
});

test('[R5] a level lies inside the scale, and a higher belief never shows a lower level', () => {
  fc.assert(
    fc.property(anyBelief, fc.double({ min: 0.01, max: 2, noNaN: true }), (belief, more) => {
      const level = levelOf(belief);
      expect(level).toBeGreaterThanOrEqual(1);
      expect(level).toBeLessThanOrEqual(8);
      const higher = levelOf({ ...belief, mean: belief.mean + more });
      expect(higher).toBeGreaterThanOrEqual(level - 1e-4);
    }),
    RUNS,
  );
});

/** A first view so many years ago, and a newest one today. */
const yearsApart = (years: number) => [
  rating(1, { source: 'manager', raterId: person(1), day: addDays(today, -years * YEAR) }),
  rating(2, { source: 'manager', raterId: person(2) }),
];
const expectedAfter = (years: number) =>
  fitModel(toSights(yearsApart(years), defaultAssumptions), plainBackground)?.expected;

test('what people usually learn is expected from the first rating to the last, for five years', () => {
  expect(expectedAfter(0)).toBeCloseTo(PRIOR_MEAN, 9);
  expect(expectedAfter(2)).toBeCloseTo(PRIOR_MEAN + 2 * GROWTH_PER_YEAR, 2);
  expect(expectedAfter(5)).toBeCloseTo(PRIOR_MEAN + 5 * GROWTH_PER_YEAR, 2);
  expect(expectedAfter(20)).toBe(expectedAfter(5.1));
});

test('[R7] nothing is learned after the last rating for being old', () => {
  const old = yearsApart(3).slice(0, 1);
  const then = estimateSkill(old, { today: addDays(today, -3 * YEAR) });
  const now = estimateSkill(old, { today });
  expect([now.expected, now.level]).toEqual([then.expected, then.level]);
  const codes = now.pulls[0]?.ratings[0]?.reasons.map(({ code }) => code);
  expect(codes).toContain('age');
  expect(codes).not.toContain('growth');
});

test('[R11] an earlier view says how much people usually grow since, and reads that much higher', () => {
  const [newest, first] = estimateSkill(yearsApart(3), { today }).pulls[0]?.ratings ?? [];
  const growth = first?.reasons.find(({ code }) => code === 'growth');
  expect(growth?.value).toBeCloseTo(3 * GROWTH_PER_YEAR, 2);
  expect((first?.value ?? 0) - (newest?.value ?? 0)).toBeCloseTo(growth?.value ?? Number.NaN, 9);
  expect(newest?.reasons.map(({ code }) => code)).not.toContain('growth');
});
