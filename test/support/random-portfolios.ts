import { addDays } from '../../shared/domain/day.ts';
import { type Rating, SOURCE_KINDS, type SourceKind } from '../../shared/domain/rating.ts';
import { defaultAssumptions } from '../../shared/rating/assumptions.ts';
import { between, type Chance, pick } from '../../shared/sample/chance.ts';
import { person, rating, skill, today } from './ratings.ts';

/** Checking an id costs more than all the rest; thousands of portfolios share theirs. */
function remembered<T>(make: (serial: number) => T): (serial: number) => T {
  const known = new Map<number, T>();
  return (serial) => {
    const value = known.get(serial) ?? make(serial);
    known.set(serial, value);
    return value;
  };
}

const personOf = remembered(person);
const skillOf = remembered(skill);
const blank = remembered(rating);

/** What levels are like where nobody has a pattern. */
export type World =
  | {
      /** Standard deviation of the true levels of a person's skills. */
      readonly truth: number;
      /** Whether others differ in how strict they are in all they say. */
      readonly habits: boolean;
    }
  | 'any-level'
  | 'mostly-fives';

/** Standard normal, by Box and Muller. */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

const onScale = (level: number) => Math.min(8, Math.max(1, Math.round(level)));

type Rater = { readonly number: number; readonly source: SourceKind; readonly habit: number };

function raters(chance: Chance, world: World): Rater[] {
  const kinds = SOURCE_KINDS.filter((kind) => kind !== 'self');
  return Array.from({ length: between(chance, 1, 9) }, (_, number) => {
    const source = pick(chance, kinds);
    const variance = defaultAssumptions.sources[source].raterHabit;
    const hasHabit = typeof world === 'object' && world.habits;
    return { number, source, habit: hasHabit ? normal(chance) * Math.sqrt(variance) : 0 };
  });
}

function levelOf(chance: Chance, world: World, truth: number, by: Omit<Rater, 'number'>): number {
  if (world === 'any-level') return between(chance, 1, 8);
  if (world === 'mostly-fives') return pick(chance, [5, 5, 5, 4, 6]);
  const { leniency, raterSkill, noise } = defaultAssumptions.sources[by.source];
  return onScale(truth + leniency + by.habit + normal(chance) * Math.sqrt(raterSkill + noise));
}

/**
 * A portfolio in which who speaks of what, when, and how high is left to chance: up to 9 others, 5 to 25 skills,
 * 8 to 120 ratings over up to four years, in rounds or one by one.
 */
export function randomPortfolio(chance: Chance, world: World): Rating[] {
  const people = raters(chance, world);
  const spread = typeof world === 'object' ? world.truth : 0;
  const truths = Array.from(
    { length: between(chance, 5, 25) },
    () => 4.2 + spread * normal(chance),
  );
  const days = between(chance, 200, 1460);
  const ownPart = chance() * 0.5;
  return Array.from({ length: between(chance, 8, 120) }, (_, serial) => {
    const place = between(chance, 0, truths.length - 1);
    const by = chance() < ownPart ? null : pick(chance, people);
    const { source, habit } = by ?? { source: 'self' as const, habit: 0 };
    return {
      ...blank(serial),
      skillId: skillOf(place),
      source,
      raterId: by && personOf(by.number),
      level: levelOf(chance, world, truths[place] ?? 4.2, { source, habit }),
      day: addDays(today, -between(chance, 0, days)),
    };
  });
}

/** A portfolio in which everybody asked speaks of every skill, in one to four rounds of a day each. */
export function randomRounds(chance: Chance, world: World): Rating[] {
  const people = raters(chance, world);
  const spread = typeof world === 'object' ? world.truth : 0;
  const truths = Array.from(
    { length: between(chance, 5, 14) },
    () => 4.2 + spread * normal(chance),
  );
  const self = { number: -1, source: 'self' as const, habit: 0 };
  const rounds = Array.from({ length: between(chance, 1, 4) }, () => between(chance, 0, 1000));
  const said = rounds.flatMap((daysAgo) =>
    [self, ...people].flatMap((by) =>
      truths.map((truth, place) => ({ daysAgo, by, truth, place })),
    ),
  );
  return said.map(({ daysAgo, by, truth, place }, serial) => ({
    ...blank(serial),
    skillId: skillOf(place),
    source: by.source,
    raterId: by === self ? null : personOf(by.number),
    level: levelOf(chance, world, truth, by),
    day: addDays(today, -daysAgo),
  }));
}
