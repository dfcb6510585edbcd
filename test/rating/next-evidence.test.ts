import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SOURCE_KINDS } from '../../shared/domain/rating.ts';
import { unadjusted } from '../../shared/rating/adjust.ts';
import { defaultAssumptions } from '../../shared/rating/assumptions.ts';
import { plainBackground } from '../../shared/rating/background.ts';
import { teach } from '../../shared/rating/estimate-portfolio.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { learnHabits } from '../../shared/rating/habits.ts';
import { width80 } from '../../shared/rating/interval.ts';
import { fitModel } from '../../shared/rating/model.ts';
import { nextEvidence } from '../../shared/rating/next-evidence.ts';
import { toSights } from '../../shared/rating/sights.ts';
import { anyRatings, person, rating, skill, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };

test('[R12] the width foretold is the width there is once such a view has come in', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const fitted = fitModel(toSights(ratings, defaultAssumptions), plainBackground);
      const next = fitted && nextEvidence(fitted, today);
      if (!fitted || !next) return;
      const raterId = next.source === 'self' ? null : (next.raterId ?? person(99));
      const view = rating(99, { source: next.source, raterId, level: 4, day: today });
      const one = toSights([...ratings, view], defaultAssumptions).find(
        ({ ratings: [first] }) => first?.id === view.id,
      );
      if (!one) throw new Error('the new view is not among the sights');
      const sights = [...fitted.sights, one];
      const after = fitModel(sights, plainBackground, [...fitted.adjustments, unadjusted(one)]);
      expect(next.widthAfter).toBeCloseTo(after ? width80(after) : Number.NaN, 8);
    }),
    RUNS,
  );
});

test('[R12] what is advised narrows at least as much as somebody new of any kind', () => {
  fc.assert(
    fc.property(anyRatings, fc.constantFrom(...SOURCE_KINDS), (ratings, source) => {
      const { next } = estimateSkill(ratings, { today });
      if (next === null) return;
      expect(next.widthAfter).toBeLessThan(next.widthNow);
      const newcomer = rating(99, {
        source,
        raterId: source === 'self' ? null : person(99),
        day: today,
        level: 4,
      });
      const sights = toSights(ratings, defaultAssumptions);
      const fitted = fitModel(sights, plainBackground);
      const whole = toSights([...ratings, newcomer], defaultAssumptions);
      const one = whole.find(({ ratings: [first] }) => first?.id === newcomer.id);
      const after =
        fitted &&
        one &&
        fitModel([...fitted.sights, one], plainBackground, [
          ...fitted.adjustments,
          unadjusted(one),
        ]);
      if (after) expect(next.widthAfter).toBeLessThanOrEqual(width80(after) + 1e-8);
    }),
    RUNS,
  );
});

test('[R12] somebody whose way of rating is known from other skills helps more than somebody new', () => {
  const known = person(3);
  const elsewhere = [2, 3, 4, 5, 6, 7].flatMap((n) => [
    rating(10 + n, { skillId: skill(n), source: 'manager', raterId: known, level: 5 }),
    rating(20 + n, { skillId: skill(n), source: 'assessment', raterId: null, level: 5 }),
  ]);
  const lessons = [2, 3, 4, 5, 6, 7].flatMap(
    (n) =>
      teach(
        elsewhere.filter(({ skillId }) => skillId === skill(n)),
        { today },
      ) ?? [],
  );
  const background = {
    assumptions: defaultAssumptions,
    habits: learnHabits(lessons, defaultAssumptions),
  };
  const here = [
    rating(1, { source: 'self', raterId: null, level: 4 }),
    rating(2, { source: 'assessment', raterId: null, level: 4 }),
  ];
  const { next } = estimateSkill(here, { today, background });
  expect(next).toMatchObject({ source: 'manager', raterId: known });
  expect(estimateSkill(here, { today }).next?.raterId).toBeNull();
});
