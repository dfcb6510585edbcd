import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chanceOfAtLeast,
  chanceOfDistance,
  chanceOfRatioBelow,
} from '../../shared/rating/tail-chances.ts';

test('chances agree with the tables of the F and t distributions', () => {
  // Critical values at 1 %, as printed in any table: F(20, 5), F(30, 9), t(4), t(9).
  expect(chanceOfRatioBelow(1 / 9.5526, { above: 5, below: 20 })).toBeCloseTo(0.01, 5);
  expect(chanceOfRatioBelow(1 / 4.6486, { above: 9, below: 30 })).toBeCloseTo(0.01, 5);
  expect(chanceOfDistance(4.6041, 4)).toBeCloseTo(0.01, 5);
  expect(chanceOfDistance(-3.2498, 9)).toBeCloseTo(0.01, 5);
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}

test('the binomial tail is the sum of its terms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 41 }),
      fc.integer({ min: 1, max: 99 }),
      (tries, least, percent) => {
        const chance = percent / 100;
        const terms = Array.from({ length: tries + 1 }, (_, hits) =>
          hits < least ? 0 : choose(tries, hits) * chance ** hits * (1 - chance) ** (tries - hits),
        );
        const sum = terms.reduce((total, term) => total + term, 0);
        expect(chanceOfAtLeast(least, tries, chance)).toBeCloseTo(sum, 8);
      },
    ),
  );
});
