import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGoal } from '../../../electron/services/goals.ts';
import { createLearning } from '../../../electron/services/learning.ts';
import { recordPractice } from '../../../electron/services/practice.ts';
import { createProject } from '../../../electron/services/projects.ts';
import { checked } from '../../support/wishes.ts';
import { anySaid, pageOf, type Told, today, told } from './said.ts';

const root = resolve(import.meta.dirname, '../../..');

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(path, name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    ([, from]) => from ?? '',
  );
}

/** Everything that a file can reach, by path from the top; packages by their names. */
function reach(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const name = relative(root, file);
    if (reached.has(name)) continue;
    reached.add(name);
    for (const from of importsOf(file)) {
      if (from.startsWith('.')) waiting.push(resolve(dirname(file), from));
      else reached.add(from);
    }
  }
  return reached;
}

describe('rule 10: advice has no way to write', () => {
  test('what works out levels and suggestions can reach nothing but what is pure', () => {
    const advice = [...filesIn('shared/rating'), ...filesIn('shared/advice')];
    expect(advice.length).toBeGreaterThan(20);
    const outside = [...reach(advice)].filter(
      (name) => !name.startsWith('shared/') && name !== 'zod',
    );
    expect(outside).toEqual([]);
  });

  test('a way to write would be found', () => {
    const planted = reach([join(root, 'electron/services/ratings.ts')]);
    expect([...planted].some((name) => name.startsWith('electron/database/'))).toBe(true);
  });

  test('the services that advise ask for the right to read alone', () => {
    const advising = ['proposals', 'backgrounds', 'mirror', 'advice', 'suggestions']
      .map((name) => join(root, `electron/services/${name}.ts`))
      .filter(existsSync);
    expect(advising.length).toBeGreaterThanOrEqual(3);
    const writers = advising.filter((file) =>
      /\bWritableDb\b|\bsave\(|\bwriting\b|\b(insert|update|append|replace|remove|put|move)[A-Z]\w*\(/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(writers.map((file) => relative(root, file))).toEqual([]);
  });
});

/** Everything that is advised of a skill. */
function advised(all: Told): string {
  const { proposal, estimate } = pageOf(all, 0);
  return JSON.stringify([proposal, estimate.next]);
}

/** What no advice on a level names: plans, learning, practice, work without an outcome. */
function liveOn({ context, skills, people }: Told): void {
  const skillId = String(skills[0]);
  const goal = { skillId, fromLevel: 1, toLevel: 8, why: 'because', by: '2027-06-01' };
  createGoal(context, checked('goals.create', goal));
  const learning = { title: 'A book', kind: 'book' as const, skillIds: [skillId] };
  createLearning(context, checked('learning.create', { learning }));
  const attempts = [{ tried: 'Aloud' }];
  const session = { skillId, task: 'A talk', guideId: people[0], day: today, attempts };
  recordPractice(context, checked('practice.record', { session }));
  const project = { title: 'Launch', skillIds: [skillId], startedOn: today };
  createProject(context, checked('projects.create', { project }));
}

describe('rule 10: advice reacts to what it names, and to nothing else', () => {
  test('what it does not name changes nothing of it', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const all = told(said);
        const before = advised(all);
        liveOn(all);
        expect(advised(all)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });

  test('leaving out a rating that it names changes the level as stated', () => {
    fc.assert(
      fc.property(anySaid, fc.nat(), (said, pick) => {
        const first = said.filter(({ skill }) => skill === 0);
        const index = pick % Math.max(1, first.length);
        const all = told(first);
        const page = pageOf(all, 0);
        const left = first[index];
        if (!left || first.length < 2) return;
        // The oldest was said first, and each was said a second later.
        const inOrder = page.ratings.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
        const pull = page.estimate.pulls
          .flatMap(({ ratings }) => ratings)
          .find(({ ratingId }) => ratingId === inOrder[index]?.id);
        const without = pageOf(told(first.filter((_one, at) => at !== index)), 0).estimate.level;
        if (pull?.without == null || without === null) return;
        expect(without).toBeCloseTo(Math.min(8, Math.max(1, pull.without)), 6);
      }),
      { numRuns: 100 },
    );
  });
});
