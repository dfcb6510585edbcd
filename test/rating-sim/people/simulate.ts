import { between, type Chance, pick, seededChance } from '../../../shared/sample/chance.ts';
import { makePerson, type Person, type View } from './person.ts';
import { makeSchedule } from './schedule.ts';
import { plainWorlds, type World } from './world.ts';

export type RatedPerson = Person & {
  /** The world they live in; for whoever is allowed to know it. */
  readonly world: World;
  readonly views: readonly View[];
  /** For what is asked of this person later on. */
  readonly chance: Chance;
};

function ratedPerson(chance: Chance, world: World): RatedPerson {
  const skills = between(chance, ...world.skills);
  const schedule = makeSchedule(chance, world, skills);
  const raters = schedule.flatMap(({ rater }) => rater ?? []);
  const oddRater = raters.length > 0 ? pick(chance, raters) : null;
  const person = makePerson(chance, { world, skills, oddRater });
  return { ...person, world, views: schedule.map(person.ask), chance };
}

/** Starts of generators: the same seed, the same people, in whatever world they live. */
export function chances(seed: number, count: number): Chance[] {
  const first = seededChance(seed);
  return Array.from({ length: count }, () => seededChance(Math.floor(first() * 2 ** 32)));
}

/** So many people of one world, each with a generator of their own. */
export function simulate(world: World, seed: number, count: number): RatedPerson[] {
  return chances(seed, count).map((chance) => ratedPerson(chance, world));
}

/** So many people, each from any of the worlds. */
export function simulateMixed(seed: number, count: number): RatedPerson[] {
  return chances(seed, count).map((chance) => ratedPerson(chance, pick(chance, plainWorlds)));
}
