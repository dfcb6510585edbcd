import { levelNow } from '../people/path.ts';
import { type RatedPerson, simulate, simulateMixed } from '../people/simulate.ts';
import { plainWorlds } from '../people/world.ts';
import { type Rule, simpleRules } from '../rules/simple-rules.ts';
import { type Lesson, tunedLeaningMean, tunedMean } from '../rules/tuned-mean.ts';
import { bySkill, judge, type Outcome } from './outcome.ts';

export type Rules = Readonly<Record<string, Rule>>;
export type WorldResult = { readonly name: string; readonly outcomes: readonly Outcome[] };

/** People that rules are tuned on, and people that everything is measured on, have nothing in common. */
export const SEEDS = { training: 71_077, test: 20_261_120 } as const;

function lessonsOf({ paths, views }: RatedPerson): Lesson[] {
  const sorted = bySkill(views, paths.length);
  return paths.map((path, skill) => ({ views: sorted[skill] ?? [], truth: levelNow(path) }));
}

/** The simple rules, and those tuned on so many people of the mixed world. */
export function allRules(trainingPeople: number): Rules {
  const lessons = simulateMixed(SEEDS.training, trainingPeople).flatMap(lessonsOf);
  return {
    ...simpleRules,
    tuned: tunedMean(lessons),
    'tuned+': tunedLeaningMean(lessons),
  };
}

function measure(name: string, people: readonly RatedPerson[], rules: Rules): WorldResult {
  return { name, outcomes: people.flatMap((person, number) => judge(person, number, rules)) };
}

/** Every world, the mixed one first; one at a time, so that a report can be read as it grows. */
export function* measureWorlds(people: number, rules: Rules): Generator<WorldResult> {
  yield measure('mixed', simulateMixed(SEEDS.test, people), rules);
  for (const world of plainWorlds) {
    yield measure(world.name, simulate(world, SEEDS.test, people), rules);
  }
}
