import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import { defaultAssumptions, PRIOR_MEAN } from '../../shared/rating/assumptions.ts';
import { plainBackground } from '../../shared/rating/background.ts';
import { Estimate } from '../../shared/rating/estimate.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { historyOf } from '../../shared/rating/history.ts';
import { levelOf, levelProbabilities, width80 } from '../../shared/rating/interval.ts';
import { fitModel } from '../../shared/rating/model.ts';
import { normalCdf, normalQuantile } from '../../shared/rating/normal.ts';
import { currentPosition, stripAt } from '../../shared/rating/position.ts';
import { toSights } from '../../shared/rating/sights.ts';
import { anyRatings, person, rating, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };

const fitted = (ratings: readonly Rating[]) =>
  fitModel(toSights(ratings, defaultAssumptions), plainBackground);

function widthOf(ratings: readonly Rating[]): number {
  const fit = fitted(ratings);
  return fit ? width80(fit) : Number.POSITIVE_INFINITY;
}

test('[R1] the order of ratings changes nothing', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      expect(estimateSkill(ratings.toReversed(), { today })).toEqual(
        estimateSkill(ratings, { today }),
      );
    }),
    RUNS,
  );
});

test('[R2] one self-rating of 4 gives the posterior that can be worked out by hand', () => {
  // Prior 3 + 1; the rating adds 1.6 + 2.2 + 1 + 1/12 = 4.88333; weight 4 / 8.88333; value 4 - 0.5.
  const one = fitted([rating(1, { source: 'self', level: 4 })]);
  const weight = 4 / (4 + 4.8 + 1 / 12);
  expect(one?.mean).toBeCloseTo(PRIOR_MEAN + weight * (3.5 - PRIOR_MEAN), 9);
  expect(one?.variance).toBeCloseTo(4 - 4 * weight, 9);
});

test('[R3] one hostile rating among agreeing ones is discounted and says so', () => {
  const views = [1, 2, 3, 4, 5].map((n) => rating(n, { raterId: person(n), level: 6 }));
  const hostile = rating(9, { raterId: person(9), level: 1 });
  const pulls = estimateSkill([...views, hostile], { today }).pulls[0]?.ratings ?? [];
  const pull = pulls.find((candidate) => candidate.ratingId === hostile.id);
  expect(pull?.reasons.some((reason) => reason.code === 'discounted')).toBe(true);
  expect(pull?.share).toBeLessThan(
    Math.min(...pulls.filter((p) => p !== pull).map((p) => p.share)),
  );
});

test('[R4] a thousand ratings by one rater stay one honest view', () => {
  const many = Array.from({ length: 1000 }, (_, n) =>
    rating(n, { raterId: person(1), level: 8, day: addDays(today, -n) }),
  );
  const estimate = Estimate.parse(estimateSkill(many, { today }));
  expect(estimate.fix).toBe('dead-reckoning');
  expect(estimate.ratings).toBe(1000);
});

test('[R5] intervals nest and stay on the scale, whatever was said', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const { level, likely50, likely80, likely95 } = Estimate.parse(
        estimateSkill(ratings, { today }),
      );
      if (level === null || !likely50 || !likely80 || !likely95) return;
      const ends = [
        1,
        likely95.low,
        likely80.low,
        likely50.low,
        likely50.high,
        likely80.high,
        likely95.high,
        8,
      ];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }),
    RUNS,
  );
});

test('[R6] probabilities of the eight levels sum to 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 11, noNaN: true }),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (mean, variance) => {
        const sum = levelProbabilities({ mean, variance }).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 9);
      },
    ),
    RUNS,
  );
});

test('[R7] moving the clock forward never moves the level, only widens what is likely', () => {
  fc.assert(
    fc.property(anyRatings, fc.integer({ min: 1, max: 2000 }), (ratings, days) => {
      const { position } = currentPosition(ratings, { today });
      if (!position) return;
      const now = stripAt(position, today);
      const later = stripAt(position, addDays(today, days));
      expect(later.level).toBe(now.level);
      const width = (strip: typeof now) => strip.likely80.high - strip.likely80.low;
      expect(width(later)).toBeGreaterThanOrEqual(width(now) - 1e-9);
    }),
    RUNS,
  );
});

test('[R8] sources that cluster apart give two positions and no single number', () => {
  const said = [4, 4, 8, 8].map((level, n) =>
    rating(n, { level, source: n < 2 ? 'self' : 'manager', raterId: n < 2 ? null : person(n) }),
  );
  const apart = estimateSkill(
    [
      ...said,
      rating(10, { level: 8, source: 'assessment' }),
      rating(11, { level: 3, source: 'peer' }),
    ],
    { today },
  );
  expect([apart.fix, apart.level, apart.positions.length]).toEqual(['two-positions', null, 2]);
  const close = [4, 5, 5].map((level, n) =>
    rating(n, { level, source: n === 0 ? 'self' : 'manager' }),
  );
  expect(estimateSkill(close, { today }).fix).toBe('rough');
});

test('[R9] the fix follows the kinds of source', () => {
  const kinds = ['self', 'peer', 'manager'] as const;
  const fixes = kinds.map(
    (_, n) =>
      estimateSkill(
        kinds.slice(0, n + 1).map((source, i) => rating(i, { source })),
        { today },
      ).fix,
  );
  expect(fixes).toEqual(['dead-reckoning', 'rough', 'fix']);
  expect(estimateSkill([], { today }).fix).toBe('none');
  const old = [rating(1, { source: 'self', day: '1996-01-01' })];
  expect(estimateSkill(old, { today }).fix).toBe('not-enough');
});

test('[R11] shares sum to 1 and effects sum to the level', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const { pulls, expected } = estimateSkill(ratings, { today });
      const fit = fitted(ratings);
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(pulls.map((pull) => pull.share))).toBeCloseTo(1, 9);
      expect(expected + sum(pulls.map((pull) => pull.effect))).toBeCloseTo(
        fit ? levelOf(fit) : Number.NaN,
        9,
      );
    }),
    RUNS,
  );
});

test('[R11] leaving a rating out gives what an estimate without it gives', () => {
  const ratings = [
    rating(1, { source: 'self', level: 4 }),
    rating(2, { source: 'manager', level: 6 }),
  ];
  const pull = estimateSkill(ratings, { today }).pulls.find(({ source }) => source === 'manager');
  expect(pull?.without).toBeCloseTo(
    estimateSkill(ratings.slice(0, 1), { today }).level ?? Number.NaN,
    9,
  );
  expect(pull?.ratings[0]?.without).toBeCloseTo(pull?.without ?? Number.NaN, 9);
});

test('[R12] after a self-rating somebody else’s view is what helps most', () => {
  const { next } = estimateSkill([rating(1, { source: 'self' })], { today });
  expect(next?.source).not.toBe('self');
  expect(next?.widthAfter).toBeLessThan(next?.widthNow ?? 0);
});

test('[R14] ratings that do not count change nothing', () => {
  const counting = [rating(1), rating(2, { source: 'self', level: 4 })];
  const idle = [
    rating(3, { space: 'learning', source: 'self', level: 1 }),
    rating(4, { sealed: true, level: 8 }),
    rating(5, { level: null }),
    rating(6, { day: addDays(today, 30), level: 8 }),
  ];
  expect(estimateSkill([...counting, ...idle], { today })).toEqual(
    estimateSkill(counting, { today }),
  );
});

test('[R15] ten copies of one rater narrow hardly more than one', () => {
  const copies = Array.from({ length: 10 }, (_, n) => rating(n, { raterId: person(1) }));
  const second = [rating(1, { raterId: person(1) }), rating(2, { raterId: person(2) })];
  expect(widthOf(copies)).toBeGreaterThan(widthOf(second));
});

test('[R15] an agreeing view of a new kind narrows more than one of the same kind, and none ever widens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }), (level, count) => {
      const views = Array.from({ length: count }, (_, n) =>
        rating(n, { raterId: person(n), level }),
      );
      const before = widthOf(views);
      const same = widthOf([...views, rating(20, { raterId: person(20), level })]);
      const other = widthOf([
        ...views,
        rating(21, { source: 'manager', raterId: person(21), level }),
      ]);
      expect(same).toBeLessThanOrEqual(before + 1e-9);
      expect(other).toBeLessThan(same);
    }),
    RUNS,
  );
});

test('the history ends where the estimate stands today', () => {
  const ratings = [
    rating(1, { day: '2026-01-10' }),
    rating(2, { source: 'self', day: '2026-06-01' }),
  ];
  const last = historyOf(ratings, { today, points: 12 }).at(-1);
  const estimate = estimateSkill(ratings, { today });
  expect(last).toEqual({
    day: today,
    level: estimate.level,
    likely50: estimate.likely50,
    likely80: estimate.likely80,
  });
});

test('the normal distribution agrees with published tables', () => {
  expect(normalCdf(1.96)).toBeCloseTo(0.9750021, 6);
  expect(normalCdf(-1)).toBeCloseTo(0.1586553, 6);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815516, 5);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5);
  expect(normalQuantile(1e-12)).toBeCloseTo(-7.034484, 4);
  for (const p of [0.001, 0.02, 0.074, 0.076, 0.3, 0.5, 0.8, 0.93, 0.999]) {
    expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 6);
  }
});
