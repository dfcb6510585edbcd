import { describe, expect, test } from 'vitest';
import { seenDone } from '../rating-sim/experiments/one-skill.ts';
import { rootMeanSquare } from '../rating-sim/judge/score.ts';
import { knowTheWorld, type Until } from '../rating-sim/oracle/oracle.ts';
import { levelVariance, meanOn } from '../rating-sim/oracle/truths.ts';
import { levelNow } from '../rating-sim/people/path.ts';
import { type RatedPerson, simulate } from '../rating-sim/people/simulate.ts';
import { SPAN, wholeError } from '../rating-sim/people/truth.ts';
import { nominal, plainWorlds } from '../rating-sim/people/world.ts';

function told({ views, paths, world }: RatedPerson, seed: number, until: Until = 'today') {
  return knowTheWorld({ views, skills: paths.length, world }, seed, until);
}

const errorsOf = (people: readonly RatedPerson[], of: (person: RatedPerson) => readonly number[]) =>
  rootMeanSquare(
    people.flatMap((person) => {
      const levels = of(person);
      return person.paths.map((path, skill) => (levels[skill] ?? 0) - levelNow(path));
    }),
  );

describe('who knows the world', () => {
  test('says the same each time it is asked with the same seed', () => {
    const [person] = simulate(nominal, 9, 1);
    expect(person && told(person, 4)).toEqual(person && told(person, 4));
  });

  test('reads one view as can be worked out by hand', () => {
    const views = [{ ...seenDone('manager', 1, 0), level: 5 }];
    const [level = Number.NaN] = knowTheWorld({ views, skills: 1, world: nominal }, 1, 'today');
    const variance = levelVariance(SPAN, nominal);
    // No project, and 1/12 for the whole number.
    const weight = variance / (variance + wholeError('manager') - 0.1 + 1 / 12);
    const mean = meanOn(SPAN, nominal);
    expect(Math.abs(level - (mean + weight * (5 - mean)))).toBeLessThan(0.1);
  });

  test('reads a skill that nobody has seen by those that somebody has', () => {
    const views = [0, 1, 2].map((n) => ({ ...seenDone('manager', n, 0), level: 7 }));
    const [, unseen = 0] = knowTheWorld({ views, skills: 2, world: nominal }, 1, 'today');
    expect(unseen).toBeGreaterThan(meanOn(SPAN, nominal));
  });

  test.each(plainWorlds.map((world) => [world.name, world] as const))(
    'is nearer to the truth than a stranger to the world: %s',
    (_, world) => {
      const people = simulate(world, 17, 25);
      const knowing = errorsOf(people, (person) => told(person, 3));
      const ignorant = errorsOf(people, ({ views, paths }) =>
        knowTheWorld(
          { views, skills: paths.length, world: { ...nominal, noise: 4, selfLeniency: -2 } },
          3,
          'today',
        ),
      );
      expect(knowing).toBeLessThan(ignorant);
    },
  );

  test('may not move a level after its last rating when held to that', () => {
    const views = [{ ...seenDone('peer', 1, 700), level: 5 }];
    const asked = { views, skills: 1, world: { ...nominal, change: 3 } };
    const [held = 0] = knowTheWorld(asked, 1, 'last rating');
    const [today = 0] = knowTheWorld(asked, 1, 'today');
    expect(today).toBeGreaterThan(held);
  });
});
