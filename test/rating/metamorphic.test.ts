import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import { type Rating, SOURCE_KINDS, type SourceKind } from '../../shared/domain/rating.ts';
import { defaultAssumptions } from '../../shared/rating/assumptions.ts';
import { plainBackground } from '../../shared/rating/background.ts';
import type { Estimate, Fix } from '../../shared/rating/estimate.ts';
import { estimatePortfolio } from '../../shared/rating/estimate-portfolio.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { levelOf, width80 } from '../../shared/rating/interval.ts';
import { fitModel } from '../../shared/rating/model.ts';
import { wholeVariance } from '../../shared/rating/own-assumptions.ts';
import { proposeStanding } from '../../shared/rating/propose.ts';
import { toSights } from '../../shared/rating/sights.ts';
import { anyRatings, person, rating, skill, someSkill, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };

/** How much a fix says; time can only take from it. */
const rank: Readonly<Record<Fix, number>> = {
  none: 0,
  'not-enough': 1,
  'two-positions': 2,
  'dead-reckoning': 3,
  rough: 4,
  fix: 5,
};

/** What does not count, whatever it says: kept to oneself, sealed, replaced, not enough seen, of tomorrow. */
const idleRatings = fc
  .array(
    fc.record({
      why: fc.constantFrom('learning', 'sealed', 'no-level', 'tomorrow'),
      level: fc.integer({ min: 1, max: 8 }),
      source: fc.constantFrom<SourceKind>('self', 'peer', 'manager', 'observed'),
      days: fc.integer({ min: 1, max: 900 }),
    }),
    { minLength: 1, maxLength: 100 },
  )
  .map((said) =>
    said.map(({ why, level, source, days }, i): Rating => {
      const one = rating(5000 + i, { source, level, day: addDays(today, -days) });
      if (why === 'learning') return { ...one, space: 'learning' };
      if (why === 'sealed') return { ...one, sealed: true };
      if (why === 'no-level') return { ...one, level: null };
      return { ...one, day: addDays(today, days) };
    }),
  );

function widthOf(ratings: readonly Rating[]): number {
  const fitted = fitModel(toSights(ratings, defaultAssumptions), plainBackground);
  return fitted ? width80(fitted) : Number.POSITIVE_INFINITY;
}

function likely(estimate: Estimate): number {
  const { likely80 } = estimate;
  return likely80 ? likely80.high - likely80.low : Number.POSITIVE_INFINITY;
}

describe('what is kept to oneself (rule 9)', () => {
  test('[R14] up to a hundred views that do not count leave every estimate identical', () => {
    fc.assert(
      fc.property(anyRatings, idleRatings, (ratings, idle) => {
        expect(JSON.stringify(estimateSkill([...ratings, ...idle], { today }))).toBe(
          JSON.stringify(estimateSkill(ratings, { today })),
        );
      }),
      RUNS,
    );
  });

  test('[R14] nor do they teach anything of who gives views of other skills', () => {
    fc.assert(
      fc.property(anyRatings, idleRatings, (ratings, idle) => {
        const elsewhere = idle.map((one) => ({ ...one, skillId: skill(2) }));
        const alone = estimatePortfolio(ratings, { today }).get(someSkill);
        const beside = estimatePortfolio([...ratings, ...elsewhere], { today }).get(someSkill);
        expect(JSON.stringify(beside)).toBe(JSON.stringify(alone));
      }),
      RUNS,
    );
  });
});

describe('what a number names as its reasons (rule 10)', () => {
  test('[R11] leaving out a view that is named changes the level as stated', () => {
    fc.assert(
      fc.property(anyRatings, fc.nat(), (ratings, pick) => {
        const { pulls } = estimateSkill(ratings, { today });
        const named = pulls.flatMap((pull) => pull.ratings);
        const one = named[pick % Math.max(1, named.length)];
        if (one === undefined) return;
        const rest = ratings.filter(({ id }) => id !== one.ratingId);
        const fitted = fitModel(toSights(rest, defaultAssumptions), plainBackground);
        if (fitted === null) expect(one.without).toBeNull();
        else expect(one.without).toBeCloseTo(levelOf(fitted), 9);
      }),
      RUNS,
    );
  });

  test('[R11] leaving out a kind that is named changes the level as stated', () => {
    fc.assert(
      fc.property(anyRatings, fc.nat(), (ratings, pick) => {
        const { pulls } = estimateSkill(ratings, { today });
        const one = pulls[pick % Math.max(1, pulls.length)];
        if (one === undefined) return;
        const rest = ratings.filter(({ source }) => source !== one.source);
        const fitted = fitModel(toSights(rest, defaultAssumptions), plainBackground);
        if (fitted === null) expect(one.without).toBeNull();
        else expect(one.without).toBeCloseTo(levelOf(fitted), 9);
      }),
      RUNS,
    );
  });

  test('[R13] taking away what a proposal cannot name changes nothing of it', () => {
    fc.assert(
      fc.property(
        anyRatings,
        idleRatings,
        fc.integer({ min: 1, max: 8 }),
        (ratings, idle, standing) => {
          const newSince = `${addDays(today, -400)}T00:00:00.000Z`;
          const proposed = (known: readonly Rating[]) =>
            JSON.stringify(proposeStanding(known, { today, standing, newSince }));
          expect(proposed([...ratings, ...idle])).toBe(proposed(ratings));
        },
      ),
      RUNS,
    );
  });

  test('[R13] a proposal names the views that are newer than the decision, and no other', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 1, max: 8 }), (ratings, standing) => {
        const newSince = `${addDays(today, -400)}T00:00:00.000Z`;
        const proposal = proposeStanding(ratings, { today, standing, newSince });
        const newer = ratings.filter(({ createdAt }) => createdAt > newSince).map(({ id }) => id);
        for (const id of proposal?.newRatingIds ?? []) expect(newer).toContain(id);
      }),
      RUNS,
    );
  });
});

describe('the clock (rule 11)', () => {
  test('[R7] moving it forward never moves the level, narrows its range or betters its fix', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 1, max: 4000 }), (ratings, days) => {
        const now = estimateSkill(ratings, { today });
        const later = estimateSkill(ratings, { today: addDays(today, days) });
        expect(rank[later.fix]).toBeLessThanOrEqual(rank[now.fix]);
        if (later.fix === 'two-positions') {
          const levels = ({ positions }: Estimate) => positions.map(({ level }) => level);
          expect(levels(later)).toEqual(levels(now));
        }
        if (now.level === null || later.level === null) return;
        expect(later.level).toBeCloseTo(now.level, 9);
        expect(likely(later)).toBeGreaterThanOrEqual(likely(now) - 1e-9);
      }),
      RUNS,
    );
  });
});

describe('repeats and agreement (rule 12)', () => {
  const anyone = fc.constantFrom<SourceKind>('peer', 'manager', 'coach', 'client', 'observed');
  /** Every kind but one's own. */
  const named = fc.constantFrom(...SOURCE_KINDS.filter((kind) => kind !== 'self'));

  test('[R15] ten copies of one view count once', () => {
    fc.assert(
      fc.property(anyRatings, fc.nat(), (ratings, pick) => {
        const one = ratings[pick % ratings.length];
        if (one === undefined) return;
        const copies = Array.from({ length: 9 }, (_, n) => ({ ...one, id: rating(900 + n).id }));
        const alone = estimateSkill(ratings, { today });
        const copied = estimateSkill([...ratings, ...copies], { today });
        expect(copied.level ?? -1).toBeCloseTo(alone.level ?? -1, 9);
        expect(likely(copied)).toBeCloseTo(likely(alone), 9);
        expect(copied.fix).toBe(alone.fix);
      }),
      RUNS,
    );
  });

  test('[R15] ten copies of one view say less than one view more of the same kind', () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 2, max: 7 }), (source, level) => {
        const one = rating(1, { source, raterId: person(1), level });
        const copies = Array.from({ length: 10 }, (_, n) => ({ ...one, id: rating(n).id }));
        const second = rating(30, { source, raterId: person(2), level });
        expect(widthOf(copies)).toBeGreaterThan(widthOf([one, second]));
      }),
      RUNS,
    );
  });

  test('[R15] five views by one rater over time say less than one view each by two of the same kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SourceKind>(
          ...(['peer', 'manager', 'coach', 'client', 'observed', 'assessment'] as const),
        ),
        fc.constantFrom('saw-it-done', 'reviewed-product', 'heard-of-it', 'guess'),
        fc.integer({ min: 2, max: 7 }),
        (source, basis, level) => {
          const by = (serial: number, rater: number, days: number) =>
            rating(serial, {
              source,
              basis,
              level,
              raterId: person(rater),
              day: addDays(today, -days),
            });
          const five = [0, 1, 2, 3, 4].map((n) => by(n, 1, n));
          expect(widthOf(five)).toBeGreaterThan(widthOf([by(8, 1, 4), by(9, 2, 0)]));
        },
      ),
      RUNS,
    );
  });

  test('[R15] no agreeing view ever widens', () => {
    fc.assert(
      fc.property(
        anyone,
        anyone,
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 1, max: 5 }),
        (source, other, level, count) => {
          const views = Array.from({ length: count }, (_, n) =>
            rating(n, { source, raterId: person(n), level }),
          );
          const same = rating(30, { source, raterId: person(30), level });
          const before = widthOf(views);
          expect(widthOf([...views, same])).toBeLessThanOrEqual(before + 1e-9);
          const agreeing = rating(31, { source: other, raterId: person(31), level });
          expect(widthOf([...views, agreeing])).toBeLessThanOrEqual(before + 1e-9);
        },
      ),
      RUNS,
    );
  });

  /** One view more by somebody new, after so many of one kind that all agree. */
  function oneMore(
    [source, other]: readonly [SourceKind, SourceKind],
    { level, count }: { readonly level: number; readonly count: number },
  ): { readonly same: number; readonly another: number } {
    const views = Array.from({ length: count }, (_, n) =>
      rating(n, { source, raterId: person(n), level }),
    );
    const by = (kind: SourceKind) => rating(30, { source: kind, raterId: person(30), level });
    return { same: widthOf([...views, by(source)]), another: widthOf([...views, by(other)]) };
  }
  const pairs = fc.tuple(named, named).filter(([source, other]) => source !== other);
  const level = fc.integer({ min: 2, max: 7 });

  test('[R15] an agreeing view of a new kind that is no noisier narrows more than another of the same kind', () => {
    const noise = (kind: SourceKind) => wholeVariance(defaultAssumptions.sources[kind]);
    fc.assert(
      fc.property(
        pairs.filter(([source, other]) => noise(other) <= noise(source)),
        level,
        fc.integer({ min: 1, max: 8 }),
        (kinds, said, count) => {
          const { same, another } = oneMore(kinds, { level: said, count });
          expect(another).toBeLessThan(same);
        },
      ),
      RUNS,
    );
  });

  test('[R15] after two of one kind, an agreeing view of any other kind but one’s own narrows more than a third', () => {
    fc.assert(
      fc.property(pairs, level, fc.integer({ min: 2, max: 8 }), (kinds, said, count) => {
        const { same, another } = oneMore(kinds, { level: said, count });
        expect(another).toBeLessThan(same);
      }),
      RUNS,
    );
  });
});
