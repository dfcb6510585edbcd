import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { Rating, RatingDraft } from '../../shared/domain/rating.ts';
import { Estimate } from '../../shared/rating/estimate.ts';
import { estimatePortfolio } from '../../shared/rating/estimate-portfolio.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { historyOf } from '../../shared/rating/history.ts';
import { anyRatings, person, rating, someSkill, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };

/** A number inside the scale with a range around it, two positions, or what is missing. */
function expectHonest(ratings: readonly Rating[], on: Day = today): Estimate {
  // The schema takes no NaN and no infinity anywhere.
  const estimate = Estimate.parse(estimateSkill(ratings, { today: on }));
  const { level, likely80, fix, positions, next } = estimate;
  if (level !== null && likely80 !== null) {
    expect(level).toBeGreaterThanOrEqual(1);
    expect(level).toBeLessThanOrEqual(8);
    expect(likely80.high).toBeGreaterThan(likely80.low);
  } else if (fix === 'two-positions') expect(positions).toHaveLength(2);
  else if (fix === 'not-enough') expect(next).not.toBeNull();
  else expect(fix).toBe('none');
  return estimate;
}

describe('whatever was said, there is an honest answer', () => {
  test('on any ratings, today and long after', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 0, max: 20_000 }), (ratings, days) => {
        expectHonest(ratings, addDays(today, days));
      }),
      RUNS,
    );
  });

  test('without any rating there is none to show', () => {
    expect(expectHonest([])).toMatchObject({ fix: 'none', level: null, ratings: 0, pulls: [] });
    expect(historyOf([], { today, points: 12 })).toEqual([]);
    expect(estimatePortfolio([], { today }).size).toBe(0);
  });

  test('one fresh self-view is shown with how little it says', () => {
    const { level, likely80 } = expectHonest([rating(1, { source: 'self', level: 4 })]);
    expect(level).not.toBeNull();
    expect((likely80?.high ?? 0) - (likely80?.low ?? 0)).toBeGreaterThan(3);
  });

  test('ratings that all come from the future are none yet', () => {
    const ratings = [1, 2, 3].map((n) => rating(n, { day: addDays(today, n) }));
    expect(expectHonest(ratings)).toMatchObject({ fix: 'none', level: null, ratings: 0 });
  });

  test('ratings from thirty years ago are not enough to say, and the best next view is named', () => {
    const ratings = [1, 2, 3].map((n) =>
      rating(n, { day: addDays(today, -10_957), raterId: person(n) }),
    );
    const { fix, next } = expectHonest(ratings);
    expect(fix).toBe('not-enough');
    expect(next?.widthAfter).toBeLessThan(next?.widthNow ?? 0);
  });

  test('a thousand ratings by one rater are one honest view', () => {
    const many = Array.from({ length: 1000 }, (_, n) =>
      rating(n, { raterId: person(1), day: addDays(today, -n) }),
    );
    const { likely80 } = expectHonest(many);
    expect((likely80?.high ?? 0) - (likely80?.low ?? 0)).toBeGreaterThan(2);
  });

  test('a thousand people on one day are taken in', () => {
    const many = Array.from({ length: 1000 }, (_, n) => rating(n, { raterId: person(n) }));
    expect(expectHonest(many).ratings).toBe(1000);
  }, 60_000);

  test('contradicting extremes', () => {
    const ratings = [1, 8, 1, 8].map((level, n) => rating(n, { level, raterId: person(n) }));
    expectHonest(ratings);
    const kinds = (['self', 'peer', 'manager', 'observed'] as const).map((source, n) =>
      rating(n, { source, level: n % 2 === 0 ? 1 : 8, raterId: person(n) }),
    );
    expectHonest(kinds);
  });

  test.each([1, 8])('everybody at the end of the scale: %i', (level) => {
    const ratings = (['self', 'peer', 'manager', 'coach', 'observed'] as const).map((source, n) =>
      rating(n, { source, level, raterId: person(n) }),
    );
    const estimate = expectHonest(ratings);
    expect(estimate.ratings).toBe(5);
    expect(Math.abs((estimate.level ?? 0) - level)).toBeLessThan(1.5);
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 0, 9, 4.5, -1, '4'])(
  'a level of %s never gets in',
  (level) => {
    const draft = { skillId: someSkill, source: 'peer', basis: 'saw-it-done', day: today, level };
    expect(RatingDraft.safeParse(draft).success).toBe(false);
    expect(Rating.safeParse({ ...rating(1), level }).success).toBe(false);
  },
);
