import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import type { Rating } from '../../shared/domain/rating.ts';
import { defaultAssumptions } from '../../shared/rating/assumptions.ts';
import { biasMirror } from '../../shared/rating/bias-mirror.ts';
import { type BiasMirror, FALSE_ALARM, type Reading } from '../../shared/rating/mirror-reading.ts';
import { seededChance } from '../../shared/sample/chance.ts';
import { randomPortfolio, randomRounds, type World } from '../support/random-portfolios.ts';
import { anyRatings, person, rating, skill, today } from '../support/ratings.ts';

const look = (ratings: readonly Rating[]) => biasMirror(ratings, { today });
const ago = (days: number) => addDays(today, -days);

/** Levels that tell skills apart: the same skill looks alike to everybody. */
const apart = [2, 6, 4, 7, 3, 5, 6, 2, 7, 4];

/** Each number is a person who rated the first so many skills; what they said of each. */
function said(by: number, levels: readonly number[], more: Partial<Rating> = {}): Rating[] {
  return levels.map((level, n) =>
    rating(by * 100 + n, { skillId: skill(n), raterId: person(by), level, ...more }),
  );
}

function findingOf<F>(reading: Reading<F>): F | undefined {
  return reading.state === 'found' ? reading.findings[0] : undefined;
}

function lacksOf<F>(reading: Reading<F>) {
  return reading.state === 'too-little' ? reading.lacks : [];
}

describe('one level for everything', () => {
  const others = [
    ...said(2, apart),
    ...said(
      3,
      apart.map((level) => level + 1),
    ),
  ];

  test('[R22] is seen where others tell the same skills apart, with every rating it was seen in', () => {
    const flat = said(1, [5, 5, 5, 5, 5, 5, 5, 6, 5, 5]);
    const { sameScore } = look([...flat, ...others]);
    const finding = findingOf(sameScore);
    expect(finding?.raterId).toBe(person(1));
    expect(finding?.skills.map((one) => one.ratingId)).toEqual(flat.map(({ id }) => id));
    expect(finding?.spread).toBeLessThan(0.4);
    expect(finding?.othersSpread).toBeGreaterThan(1.5);
    expect(finding?.skills[1]).toMatchObject({ level: 5, others: 6.5 });
  });

  test('[R22] is not seen where the others see those skills alike as well', () => {
    const alike = [1, 2, 3].flatMap((by) => said(by, [5, 5, 5, 5, 5, 5, 5, 5]));
    expect(look(alike).sameScore.state).toBe('nothing');
  });

  test('[R22] is not seen in somebody who is only strict', () => {
    const strict = said(
      1,
      apart.map((level) => level - 1),
    );
    expect(look([...strict, ...others]).sameScore.state).toBe('nothing');
  });

  test('[R22] stays silent below six skills by one person, and says how many there are', () => {
    const few = [...said(1, [5, 5, 5, 5, 5]), ...said(2, apart.slice(0, 5))];
    expect(lacksOf(look(few).sameScore)).toEqual([
      { what: 'skills-by-one-person', have: 5, need: 6 },
    ]);
  });

  test('[R22] stays silent while too few others have rated the same skills', () => {
    const alone = [...said(1, [5, 5, 5, 5, 5, 5, 5]), ...said(2, apart.slice(0, 4))];
    expect(lacksOf(look(alone).sameScore)).toEqual([{ what: 'shared-skills', have: 3, need: 6 }]);
  });

  test('[R22] a person who was asked again counts with what they said last', () => {
    const before = said(1, apart, { day: ago(90) });
    const now = said(4, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5], { raterId: person(1) });
    expect(findingOf(look([...before, ...now, ...others]).sameScore)?.spread).toBe(0);
    expect(look([...before, ...others]).sameScore.state).toBe('nothing');
  });
});

describe('mostly recent', () => {
  const on = (days: readonly number[]) => days.map((day, n) => rating(n, { day: ago(day) }));

  test('[R23] is seen when nearly all days of a long history lie in the last quarter', () => {
    const { recentOnly } = look(on([800, 80, 70, 61, 50, 40, 30, 20, 5]));
    const finding = findingOf(recentOnly);
    expect(finding).toMatchObject({ recent: 8, total: 9, first: ago(800), since: ago(90) });
    const months = finding?.months ?? [];
    expect(months.reduce((sum, { earlier, recent }) => sum + earlier + recent, 0)).toBe(9);
    expect(months.length).toBe(27);
  });

  test('[R23] one round of questions on one day is an occasion, not a pattern', () => {
    expect(look(on([800, 20, 20, 20, 20, 20, 20, 20, 20])).recentOnly.state).toBe('nothing');
  });

  test('[R23] is not seen in a history that is spread out', () => {
    expect(look(on([800, 700, 600, 500, 400, 300, 200, 100, 10])).recentOnly.state).toBe('nothing');
  });

  test('[R23] stays silent below eight ratings and twelve months, and says what is missing', () => {
    expect(lacksOf(look(on([300, 40, 30, 20])).recentOnly)).toEqual([
      { what: 'ratings', have: 4, need: 8 },
      { what: 'months', have: 9, need: 12 },
    ]);
  });
});

describe('one voice carries most', () => {
  const many = said(1, [3, 4, 5, 6, 5, 4, 3, 4, 5, 6, 5, 4, 6, 5, 4]);
  const few = [2, 3, 4].map((by) =>
    rating(by * 100, { skillId: skill(by), raterId: person(by), level: 5 }),
  );

  test('[R24] is seen with everybody’s share of the weight; the rest is the owner’s', () => {
    const own = rating(900, { skillId: skill(1), source: 'self', level: 5 });
    const finding = findingOf(look([...many, ...few, own]).oneCarries);
    expect(finding).toMatchObject({ raterId: person(1), rated: 15 });
    expect(finding?.share).toBeGreaterThan(0.5);
    const shares = finding?.people.reduce((sum, { share }) => sum + share, 0) ?? 0;
    expect(shares).toBeLessThan(1);
    expect(shares).toBeGreaterThan(finding?.share ?? 1);
    expect(finding?.people.map(({ views }) => views)).toEqual([15, 1, 1, 1]);
  });

  test('[R24] is not seen where chance alone would give somebody so many views', () => {
    const even = [1, 2, 3, 4].flatMap((by) => said(by, [5, 4, 5].slice(0, by === 1 ? 3 : 2)));
    expect(look(even).oneCarries.state).toBe('nothing');
  });

  test('[R24] is not seen where the person with most views carries less than half', () => {
    const everywhere = [2, 3, 4].flatMap((by) =>
      many.map((view, n) => ({
        ...view,
        id: rating(by * 100 + n).id,
        raterId: null,
        source: 'assessment' as const,
      })),
    );
    expect(look([...many, ...few, ...everywhere]).oneCarries.state).toBe('nothing');
  });

  test('[R24] stays silent below four people, and says how many there are', () => {
    expect(lacksOf(look([...many, ...few.slice(0, 2)]).oneCarries)).toEqual([
      { what: 'people', have: 3, need: 4 },
    ]);
  });
});

describe('you and others', () => {
  const own = (levels: readonly number[]) => said(9, levels, { source: 'self', raterId: null });
  const others = [...said(1, [3, 4, 5, 4, 3, 5]), ...said(2, [4, 3, 5, 5, 3, 4])];

  test('[R25] is seen above and below, with what each side said', () => {
    const above = findingOf(look([...own([6, 6, 7, 7, 6, 7]), ...others]).selfGap);
    expect(above?.gap).toBeGreaterThan(2);
    expect(above).toMatchObject({ raters: 2 });
    const { self, peer } = defaultAssumptions.sources;
    expect(above?.usual).toBeCloseTo(self.leniency - peer.leniency, 10);
    expect(above?.skills[0]).toEqual({ skillId: skill(0), own: 6, others: 3.5 });
    const below = findingOf(look([...own([1, 1, 3, 2, 1, 2]), ...others]).selfGap);
    expect(below?.gap).toBeLessThan(-1.5);
  });

  test('[R25] seeing oneself half a level higher is usual, and not worth a word', () => {
    const usual = own([4, 4, 5, 5, 4, 5]);
    expect(look([...usual, ...others]).selfGap.state).toBe('nothing');
  });

  test('[R25] a view of today is not held against one of three years ago', () => {
    const then = said(1, [2, 2, 3, 2, 3, 2], { day: ago(1000) });
    const ownThen = said(7, [2, 3, 3, 2, 3, 2], {
      source: 'self',
      raterId: null,
      day: ago(1010),
    });
    expect(look([...ownThen, ...own([6, 7, 7, 6, 7, 6]), ...then]).selfGap.state).toBe('nothing');
  });

  test('[R25] stays silent below five skills that both rated', () => {
    const few = [...own([7, 7, 7, 7]), ...others];
    expect(lacksOf(look(few).selfGap)).toEqual([{ what: 'skills-by-both', have: 4, need: 5 }]);
  });
});

function mixedBy(chance: () => number, ratings: readonly Rating[]): Rating[] {
  const drawn = ratings.map((one) => ({ one, lot: chance() }));
  return drawn.toSorted((a, b) => a.lot - b.lot).map(({ one }) => one);
}

describe('all four', () => {
  test('[R22] [R23] [R24] [R25] the order in which ratings are handed over changes nothing', () => {
    const shuffled = fc.tuple(fc.integer(), fc.integer()).map(([seed, order]) => {
      const chance = seededChance(seed);
      const ratings = randomPortfolio(chance, { truth: 1, habits: true });
      const flat = ratings.map((one) =>
        one.raterId === person(0) ? { ...one, level: 5 as const } : one,
      );
      const mix = seededChance(order);
      return { flat, mixed: mixedBy(mix, flat) };
    });
    fc.assert(
      fc.property(shuffled, ({ flat, mixed }) => {
        expect(look(mixed)).toEqual(look(flat));
      }),
      { numRuns: 200 },
    );
  });

  test('[R14] private, sealed, superseded, future and levelless ratings change nothing', () => {
    const seen = [
      ...said(1, [5, 5, 5, 5, 5, 5, 5, 5, 5, 5]),
      ...said(2, apart),
      ...said(
        3,
        apart.map((level) => level + 1),
      ),
    ];
    const ghosts: Partial<Rating>[] = [
      { space: 'learning' },
      { sealed: true },
      { day: addDays(today, 1) },
      { level: null },
    ];
    const idle = ghosts.flatMap((ghost, n) =>
      said(20 + n, apart, { raterId: person(1), ...ghost }),
    );
    const replaced = said(30, apart, { raterId: person(1), day: ago(3) });
    const replacing = seen
      .slice(0, 10)
      .map((one, n) => ({ ...one, supersedes: replaced[n]?.id ?? null }));
    expect(look([...seen, ...idle])).toEqual(look(seen));
    expect(look([...replacing, ...seen.slice(10), ...replaced])).toEqual(look(seen));
    expect(look(seen).sameScore.state).toBe('found');
  });

  test('[R22] [R23] [R24] [R25] nothing is ever said below a minimum', () => {
    const states = (mirror: BiasMirror) => Object.values(mirror).map(({ state }) => state);
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        // Of one skill only: no pattern over skills, and fewer people than make one voice stand out.
        const three = ratings.map((one, n) => ({ ...one, raterId: person(n % 3) }));
        const { sameScore, oneCarries, selfGap } = look(three);
        expect([sameScore.state, oneCarries.state, selfGap.state]).toEqual(
          Array(3).fill('too-little'),
        );
        expect(look(three.slice(0, 7)).recentOnly.state).toBe('too-little');
      }),
    );
    expect(states(look([]))).toEqual(Array(4).fill('too-little'));
  });
});

/** Parts of 1 of random portfolios in which each pattern, and any of them, is seen. */
function alarms(make: typeof randomPortfolio, world: World, count: number) {
  const chance = seededChance(2026);
  const seen = { sameScore: 0, recentOnly: 0, oneCarries: 0, selfGap: 0, any: 0 };
  for (let n = 0; n < count; n += 1) {
    const mirror = look(make(chance, world));
    const found = (['sameScore', 'recentOnly', 'oneCarries', 'selfGap'] as const).filter(
      (pattern) => mirror[pattern].state === 'found',
    );
    for (const pattern of found) seen[pattern] += 1 / count;
    if (found.length > 0) seen.any += 1 / count;
  }
  return seen;
}

describe('false alarms', () => {
  const worlds: readonly World[] = [
    'any-level',
    'mostly-fives',
    { truth: 0.5, habits: false },
    { truth: 1, habits: false },
    { truth: 1.9, habits: false },
  ];

  test.each(worlds)('[R22] each pattern is rare in portfolios made up at random: %j', (world) => {
    for (const make of [randomPortfolio, randomRounds]) {
      const { any, ...each } = alarms(make, world, 1000);
      // Three standard errors of so many portfolios above the 1 % of each test.
      for (const part of Object.values(each)) expect(part).toBeLessThan(FALSE_ALARM + 0.0095);
      expect(any).toBeLessThan(0.03);
    }
  });

  test('[R22] all four together stay under 5 % where people are strict or lenient in all they say', () => {
    for (const make of [randomPortfolio, randomRounds]) {
      expect(alarms(make, { truth: 1, habits: true }, 1000).any).toBeLessThan(0.05);
    }
  });
});
