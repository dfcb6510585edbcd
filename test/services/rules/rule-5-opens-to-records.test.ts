import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDecision } from '../../../electron/services/decisions.ts';
import { getHome } from '../../../electron/services/home.ts';
import { getMirror } from '../../../electron/services/mirror.ts';
import { listSkills } from '../../../electron/services/skills.ts';
import { checked } from '../../support/wishes.ts';
import { anySaid, pageOf, type Told, today, told } from './said.ts';

/** Every id that a value names under these words. */
function named(value: unknown, words: readonly string[]): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (words.includes(key)) found.push(...(Array.isArray(part) ? part : [part]).map(String));
    return part;
  });
  return found.filter((id) => id !== 'null');
}

function expectOpen(all: Told, skill: number): void {
  const page = pageOf(all, skill);
  const known = page.ratings.map(({ id }) => String(id));
  const { pulls, ratings } = page.estimate;
  const pulling = pulls.flatMap((pull) => pull.ratings.map(({ ratingId }) => String(ratingId)));
  // Each counted rating is named once, and each named one is there.
  expect(pulling).toHaveLength(ratings);
  expect(new Set(pulling).size).toBe(ratings);
  for (const id of [...pulling, ...(page.proposal?.newRatingIds ?? [])])
    expect(known).toContain(id);
  for (const pull of pulls) {
    expect(pull.count).toBe(pull.ratings.length);
    for (const one of pull.ratings) {
      const rating = page.ratings.find(({ id }) => id === one.ratingId);
      expect([rating?.level, rating?.day, rating?.source]).toEqual([
        one.given,
        one.day,
        pull.source,
      ]);
    }
  }
  // A number is there only with something to open.
  if (page.estimate.level !== null || page.history.length > 0)
    expect(pulling.length).toBeGreaterThan(0);
  const shares = pulls.reduce((sum, pull) => sum + pull.share, 0);
  if (pulls.length > 0) expect(shares).toBeCloseTo(1, 9);
}

test('rule 5: every computed number of a skill opens to ratings that are there, and to all that count', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const all = told(said);
      for (const skill of [0, 1]) expectOpen(all, skill);
      const rows = listSkills(all.context, { today, archived: false });
      for (const row of rows) {
        const page = pageOf(all, all.skills.indexOf(row.id));
        expect(row.ratings).toBe(page.ratings.length);
        if (row.strip) expect(page.estimate.ratings).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('rule 5: what the mirror and Today work out names skills, people and ratings that are there', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const all = told(said);
      const ratings = [0, 1].flatMap((skill) => pageOf(all, skill).ratings.map(({ id }) => id));
      const there = new Set<string>([...all.skills, ...all.people, ...ratings]);
      const shown = [getMirror(all.context, { today }), getHome(all.context, { today })];
      const ids = named(shown, ['skillId', 'raterId', 'ratingId', 'ratingIds', 'newRatingIds']);
      for (const id of ids) expect(there).toContain(id);
    }),
    { numRuns: 100 },
  );
});

test('rule 5: what a decision keeps of that day opens to as many ratings as it says', () => {
  fc.assert(
    fc.property(anySaid, fc.integer({ min: 1, max: 8 }), (said, level) => {
      const all = told(said);
      const skillId = String(all.skills[0]);
      const draft = checked('decisions.make', { skillId, kind: 'set', level, day: today });
      const { decision } = makeDecision(all.context, draft);
      const page = pageOf(all, 0);
      expect(decision.estimate.ratings).toBe(page.estimate.ratings);
      expect(decision.estimate.level).toBe(page.estimate.level);
    }),
    { numRuns: 100 },
  );
});
