import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Rating, SourceKind } from '../../shared/domain/rating.ts';
import {
  DRIFT_PER_YEAR,
  defaultAssumptions,
  PRIOR_COMMON_VARIANCE,
  PRIOR_MEAN,
  PRIOR_SKILL_VARIANCE,
} from '../../shared/rating/assumptions.ts';
import { plainBackground } from '../../shared/rating/background.ts';
import { cholesky, dot, solve } from '../../shared/rating/cholesky.ts';
import { backgroundsOf, estimatePortfolio, teach } from '../../shared/rating/estimate-portfolio.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { groupBy } from '../../shared/rating/group.ts';
import { learnHabits } from '../../shared/rating/habits.ts';
import { fitModel } from '../../shared/rating/model.ts';
import { type Sight, toSights } from '../../shared/rating/sights.ts';
import { anyRatings, person, rating, skill, today } from '../support/ratings.ts';

const RUNS = { numRuns: 1000 };
const { sources } = defaultAssumptions;

/** Each view once more, in the next skill: nobody is far off, and nobody at an end of the scale. */
function mildPortfolio(levels: readonly number[]): Rating[] {
  const kinds: SourceKind[] = ['self', 'peer', 'manager', 'assessment'];
  return levels.map((level, n) => {
    const source = kinds[n % kinds.length] ?? 'peer';
    const raterId = source === 'self' ? null : person(n % 3);
    return rating(n, { skillId: skill(n % 4), source, raterId, level });
  });
}

type Told = { readonly skillId: SkillId | undefined; readonly sight: Sight };

/** All ratings of all skills in one covariance, as the model is written down. */
function between(one: Told, other: Told): number {
  const [a, b] = [one.sight, other.sight];
  const assumed = sources[a.source];
  const [kind, rater, here] = [
    a.source === b.source,
    a.rater === b.rater,
    one.skillId === other.skillId,
  ];
  const habits =
    PRIOR_COMMON_VARIANCE + (kind ? assumed.sourceHabit : 0) + (rater ? assumed.raterHabit : 0);
  if (!here) return habits;
  const level = PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * Math.min(a.years, b.years);
  const own = (kind ? assumed.sourceSkill : 0) + (rater ? assumed.raterSkill : 0);
  return habits + level + own + (one === other ? a.noise + assumed.project : 0);
}

function allAtOnce(ratings: readonly Rating[], skillId: SkillId) {
  const bySkill = groupBy(ratings, (view) => view.skillId);
  const told = [...bySkill.values()]
    .flatMap((views) => toSights(views, defaultAssumptions))
    .map((sight): Told => ({ skillId: sight.ratings[0]?.skillId, sight }));
  const lower = cholesky(told.map((one) => told.map((other) => between(one, other))));
  const years = Math.max(
    ...told.filter((one) => one.skillId === skillId).map((t) => t.sight.years),
  );
  const withLevel = told.map((one) =>
    one.skillId === skillId
      ? PRIOR_COMMON_VARIANCE +
        PRIOR_SKILL_VARIANCE +
        DRIFT_PER_YEAR * Math.min(years, one.sight.years)
      : PRIOR_COMMON_VARIANCE,
  );
  const weights = solve(lower, withLevel);
  const prior = PRIOR_COMMON_VARIANCE + PRIOR_SKILL_VARIANCE + DRIFT_PER_YEAR * years;
  return {
    mean:
      PRIOR_MEAN +
      dot(
        weights,
        told.map(({ sight }) => sight.value - PRIOR_MEAN),
      ),
    variance: prior - dot(weights, withLevel),
  };
}

test('[R16] skill by skill with messages is the same as all skills in one covariance', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 4, max: 5 }), { minLength: 3, maxLength: 8 }),
      (levels) => {
        const ratings = mildPortfolio(levels);
        const bySkill = groupBy(ratings, (view) => view.skillId);
        const backgrounds = backgroundsOf(bySkill, { today });
        for (const [skillId, views] of bySkill) {
          const background = backgrounds.get(skillId) ?? plainBackground;
          const fitted = fitModel(toSights(views, defaultAssumptions), background);
          const whole = allAtOnce(ratings, skillId);
          expect(fitted?.mean).toBeCloseTo(whole.mean, 8);
          expect((fitted?.variance ?? 0) / background.habits.scale).toBeCloseTo(whole.variance, 8);
        }
      },
    ),
    RUNS,
  );
});

test('[R16] what is known without a skill is what its other skills teach', () => {
  const ratings = mildPortfolio([4, 5, 4, 5, 5, 4, 4, 5]);
  const bySkill = groupBy(ratings, (view) => view.skillId);
  const backgrounds = backgroundsOf(bySkill, { today });
  for (const [skillId] of bySkill) {
    const others = [...bySkill].filter(([other]) => other !== skillId);
    const taught = others.flatMap(([, views]) => teach(views, { today }) ?? []);
    const direct = learnHabits(taught, defaultAssumptions);
    const known = backgrounds.get(skillId)?.habits;
    for (const [key, place] of known?.keys ?? []) {
      const at = direct.keys.get(key);
      if (at === undefined) continue;
      expect(known?.mean[place]).toBeCloseTo(direct.mean[at] ?? Number.NaN, 8);
    }
    expect(known?.scale).toBeCloseTo(direct.scale, 10);
  }
});

const elsewhere = (level: number, raterId: ReturnType<typeof person>) =>
  [2, 3, 4, 5, 6].flatMap((n) => [
    rating(10 + n, { skillId: skill(n), source: 'manager', raterId, level }),
    rating(20 + n, { skillId: skill(n), source: 'assessment', raterId: person(8), level: 5 }),
    rating(30 + n, { skillId: skill(n), source: 'peer', raterId: person(7), level: 5 }),
  ]);

test('[R16] someone who is strict in every other skill is read higher in this one', () => {
  const here = rating(1, { skillId: skill(1), source: 'manager', raterId: person(1), level: 4 });
  const levelAfter = (level: number) =>
    estimatePortfolio([here, ...elsewhere(level, person(1))], { today }).get(skill(1));
  const strict = levelAfter(3);
  const usual = levelAfter(5);
  expect(strict?.level).toBeGreaterThan(usual?.level ?? Number.NaN);
  const reasons = strict?.pulls[0]?.ratings[0]?.reasons ?? [];
  expect(reasons.find((reason) => reason.code === 'habit')?.value).toBeLessThan(-0.25);
});

test('[R16] a skill alone is estimated as if it were the only one', () => {
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      const [skillId] = ratings.map((view) => view.skillId);
      if (skillId === undefined) return;
      const own = ratings.filter((view) => view.skillId === skillId);
      const joint = estimatePortfolio(own, { today }).get(skillId);
      const alone = estimateSkill(own, { today });
      expect(joint?.fix).toBe(alone.fix);
      if (alone.level !== null) expect(joint?.level).toBeCloseTo(alone.level, 6);
    }),
    RUNS,
  );
});

test('[R18] sources that contradict each other widen what is likely in the next skill', () => {
  const here = rating(1, { skillId: skill(1), source: 'peer', raterId: person(9), level: 5 });
  const others = (spread: number) =>
    [2, 3, 4, 5].flatMap((place) =>
      [0, 1, 2, 3].map((n) =>
        rating(place * 10 + n, {
          skillId: skill(place),
          raterId: person(10 * place + n),
          level: 5 + (n % 2 === 0 ? spread : -spread),
        }),
      ),
    );
  const width = (spread: number) => {
    const { likely80 } =
      estimatePortfolio([here, ...others(spread)], { today }).get(skill(1)) ?? {};
    return (likely80?.high ?? 0) - (likely80?.low ?? 0);
  };
  expect(width(2)).toBeGreaterThan(width(0));
});

test('[R19] the top of the scale is read as "at least": more of it never speaks for less', () => {
  const top = [1, 2, 3, 4, 5, 6].map((n) => rating(n, { raterId: person(n), level: 8 }));
  const levels = top.map((_, n) => estimateSkill(top.slice(0, n + 1), { today }).level ?? 0);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  const reasons = estimateSkill(top, { today }).pulls[0]?.ratings[0]?.reasons ?? [];
  const codes = reasons.map(({ code }) => code);
  expect(codes).toContain('at-end');
  expect(codes).not.toContain('discounted');
});

test('[R17] one rater who is far from everybody everywhere moves this skill less than a stranger', () => {
  const fair = rating(1, { skillId: skill(1), source: 'peer', raterId: person(2), level: 5 });
  const low = rating(2, { skillId: skill(1), source: 'manager', raterId: person(1), level: 2 });
  const level = (ratings: readonly Rating[]) =>
    estimatePortfolio(ratings, { today }).get(skill(1))?.level ?? Number.NaN;
  const known = [fair, ...elsewhere(2, person(1))];
  const stranger = [fair, ...elsewhere(2, person(3))];
  const moved = (others: readonly Rating[]) => level(others) - level([...others, low]);
  expect(moved(known)).toBeLessThan(moved(stranger) / 2);
});
