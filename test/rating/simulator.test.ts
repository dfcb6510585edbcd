import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../shared/domain/rating.ts';
import { seenDone } from '../rating-sim/experiments/one-skill.ts';
import { judge, type Outcome } from '../rating-sim/judge/outcome.ts';
import { errorOf } from '../rating-sim/judge/score.ts';
import { levelOn } from '../rating-sim/people/path.ts';
import { makePerson, type Person } from '../rating-sim/people/person.ts';
import {
  chances,
  type RatedPerson,
  simulate,
  simulateMixed,
} from '../rating-sim/people/simulate.ts';
import { SPAN } from '../rating-sim/people/truth.ts';
import { nominal, plainWorlds } from '../rating-sim/people/world.ts';
import { simpleRules } from '../rating-sim/rules/simple-rules.ts';
import { tunedMean } from '../rating-sim/rules/tuned-mean.ts';

const told = (people: readonly RatedPerson[]) => people.map(({ paths, views }) => [paths, views]);

describe('who is simulated', () => {
  test('the same seed gives the same people, another seed others', () => {
    expect(told(simulate(nominal, 1, 5))).toEqual(told(simulate(nominal, 1, 5)));
    expect(told(simulateMixed(1, 5))).toEqual(told(simulateMixed(1, 5)));
    expect(told(simulate(nominal, 2, 5))).not.toEqual(told(simulate(nominal, 1, 5)));
  });

  test('every skill has 1 to 12 views by 1 to 6 kinds, whole levels of the scale within three years', () => {
    for (const { paths, views } of simulateMixed(3, 200)) {
      for (const number of paths.keys()) {
        const own = views.filter(({ skill }) => skill === number);
        expect(own.length).toBeGreaterThanOrEqual(1);
        expect(own.length).toBeLessThanOrEqual(12);
        expect(new Set(own.map(({ kind }) => kind)).size).toBeLessThanOrEqual(6);
      }
      for (const { level, day } of views) {
        expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(level);
        expect(day >= 0 && day <= SPAN).toBe(true);
      }
      for (const level of paths.flat()) expect(level >= 1 && level <= 8).toBe(true);
    }
  });
});

/** People of one job: out of all, as many of each true level as give a variance of one. */
function peopleOfOneJob(count: number): Person[] {
  return chances(4, count).flatMap((chance) => {
    const person = makePerson(chance, { world: nominal, skills: 2, oddRater: null });
    const level = person.paths[0] ? levelOn(person.paths[0], 0) : 0;
    // The variance is three beforehand; a likelihood with two thirds of precision makes it one.
    return chance() < Math.exp(-((level - 4.5) ** 2) / 3) ? [person] : [];
  });
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [a, b] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const together = (f: (one: number, other: number) => number) =>
    mean(pairs.map(([one, other]) => f(one - a, other - b)));
  const spread = together((one) => one ** 2) * together((_, other) => other ** 2);
  return together((one, other) => one * other) / Math.sqrt(spread);
}

describe('how views agree within a job, as published', () => {
  const people = peopleOfOneJob(12_000);
  const start = (kind: SourceKind, rater: number | null) => seenDone(kind, rater, SPAN);
  const agreement = (one: SourceKind, other: SourceKind) =>
    correlation(
      people.map(({ ask }) => [ask(start(one, 1)).level, ask(start(other, 2)).level] as const),
    );

  test.each([
    ['manager', 'manager', 0.52],
    ['peer', 'peer', 0.42],
    ['manager', 'peer', 0.34],
    ['self', 'manager', 0.22],
    ['self', 'peer', 0.19],
    ['self', 'assessment', 0.29],
  ] as const)('%s and %s agree at about %f', (one, other, published) => {
    expect(Math.abs(agreement(one, other) - published)).toBeLessThan(0.07);
  });

  test('a rater who is severe in one skill is severe in the next', () => {
    const inBoth = (raters: readonly [number, number]) =>
      correlation(
        people.map(({ ask, paths }) => {
          const [first, second] = [0, 1].map((skill) => {
            const question = { ...start('peer', raters[skill] ?? 0), skill };
            return ask(question).level - levelOn(paths[skill] ?? [], 0);
          });
          return [first ?? 0, second ?? 0] as const;
        }),
      );
    expect(inBoth([1, 1])).toBeGreaterThan(inBoth([1, 2]) + 0.2);
  });
});

/** What a file imports, by its path from the top of the project. */
function importsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const from = Array.from(text.matchAll(/\bfrom '(\.[^']+)'/g), (match) => match[1] ?? '');
  const folder = relative(join(import.meta.dirname, '../..'), file)
    .split(sep)
    .slice(0, -1);
  return from.map((path) => posix.join(...folder, path));
}

function filesIn(folder: string): string[] {
  const root = join(import.meta.dirname, '../rating-sim', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(root, name));
}

describe('what the simulation knows of the engine', () => {
  test('people and their raters know nothing of it', () => {
    const imported = filesIn('people').flatMap(importsIn);
    expect(imported).toContain('shared/sample/chance.ts');
    expect(imported.filter((path) => path.startsWith('shared/rating/'))).toEqual([]);
  });

  test('nothing in it reads what the engine assumes', () => {
    const imported = filesIn('').flatMap(importsIn);
    expect(imported).toContain('shared/rating/estimate-portfolio.ts');
    expect(imported.filter((path) => path.includes('assumptions'))).toEqual([]);
  });
});

test('a tuned mean finds what each kind adds', () => {
  const view = { ...seenDone('peer', 1, 0), level: 6 };
  const lessons = [4, 5, 6, 7].flatMap((truth) => [
    { views: [{ ...view, level: truth + 1 }], truth },
    { views: [{ ...view, kind: 'manager' as const, level: truth - 1 }], truth },
  ]);
  const rule = tunedMean(lessons);
  expect(rule([view])).toBeCloseTo(5, 3);
  expect(rule([{ ...view, kind: 'manager' }])).toBeCloseTo(7, 3);
});

describe('the engine against the plain mean', () => {
  const judgeAll = (people: readonly RatedPerson[]): Outcome[] =>
    people.flatMap((person, number) => judge(person, number, simpleRules));

  test.each([
    ['mixed', simulateMixed(5, 60)] as const,
    ...plainWorlds.map((world) => [world.name, simulate(world, 5, 60)] as const),
  ])('it is nearer to the truth, and what it shows sums up: %s', (_, people) => {
    const outcomes = judgeAll(people);
    expect(errorOf(outcomes, 'ours')).toBeLessThan(errorOf(outcomes, 'mean'));
    expect(Math.max(...outcomes.map(({ leak }) => leak))).toBeLessThan(1e-9);
  });
});
