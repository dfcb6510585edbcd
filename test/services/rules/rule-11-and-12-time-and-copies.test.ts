import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSkills } from '../../../electron/services/skills.ts';
import { addDays } from '../../../shared/domain/day.ts';
import type { Fix } from '../../../shared/rating/estimate.ts';
import { anySaid, otherKinds, pageOf, type Said, say, today, told, widthOf } from './said.ts';

const RUNS = { numRuns: 100 };

/** How much a fix says; time can only take from it. */
const rank: Readonly<Record<Fix, number>> = {
  none: 0,
  'not-enough': 1,
  'two-positions': 2,
  'dead-reckoning': 3,
  rough: 4,
  fix: 5,
};

describe('rule 11: the clock never moves a level', () => {
  test('on the page it widens the range and can only lower the fix', () => {
    fc.assert(
      fc.property(anySaid, fc.integer({ min: 1, max: 4000 }), (said, days) => {
        const all = told(said);
        const later = addDays(today, days);
        for (const skill of [0, 1]) {
          const now = pageOf(all, skill);
          all.context.setClock(`${later}T09:00:00.000Z`);
          const then = pageOf(all, skill, later);
          expect(rank[then.estimate.fix]).toBeLessThanOrEqual(rank[now.estimate.fix]);
          expect(widthOf(then)).toBeGreaterThanOrEqual(widthOf(now) - 1e-9);
          expect(then.standing).toBe(now.standing);
          if (now.estimate.level === null || then.estimate.level === null) continue;
          expect(then.estimate.level).toBeCloseTo(now.estimate.level, 9);
        }
      }),
      RUNS,
    );
  });

  test('in the list too', () => {
    fc.assert(
      fc.property(anySaid, fc.integer({ min: 1, max: 4000 }), (said, days) => {
        const { context } = told(said);
        const rows = listSkills(context, { today, archived: false });
        const later = listSkills(context, { today: addDays(today, days), archived: false });
        rows.forEach(({ strip }, index) => {
          const then = later[index]?.strip;
          if (!strip || !then) return;
          expect(then.level).toBeCloseTo(strip.level, 9);
          const width = ({ likely80 }: typeof strip) => likely80.high - likely80.low;
          expect(width(then)).toBeGreaterThanOrEqual(width(strip) - 1e-9);
        });
      }),
      RUNS,
    );
  });
});

const view = (special: Partial<Said>): Said => ({
  skill: 0,
  source: 'peer',
  rater: 0,
  level: 5,
  basis: 'saw-it-done',
  sureness: 'a-few-times',
  daysAgo: 0,
  ...special,
});

describe('rule 12: copies count once, and agreement narrows', () => {
  test('ten copies of one view count once', () => {
    fc.assert(
      fc.property(anySaid, fc.nat(), (said, pick) => {
        const one = said[pick % said.length];
        if (one === undefined) return;
        const all = told(said);
        const alone = pageOf(all, one.skill);
        for (let copy = 0; copy < 9; copy += 1) say(all, one);
        const copied = pageOf(all, one.skill);
        expect(copied.estimate.level ?? -1).toBeCloseTo(alone.estimate.level ?? -1, 6);
        expect(copied.estimate.fix).toBe(alone.estimate.fix);
        if (alone.estimate.likely80) expect(widthOf(copied)).toBeCloseTo(widthOf(alone), 6);
      }),
      RUNS,
    );
  });

  test('an agreeing view of a new kind that is as dependable narrows more than a second of the same kind, and none widens', () => {
    const kinds = fc.constantFrom(...otherKinds);
    fc.assert(
      fc.property(kinds, kinds, fc.integer({ min: 2, max: 7 }), (source, other, level) => {
        if (source === other) return;
        const first = view({ source, level });
        const before = widthOf(pageOf(told([first]), 0));
        const same = widthOf(pageOf(told([first, view({ source, level, rater: 1 })]), 0));
        const second = view({ source: other, level, rater: 1 });
        const others = widthOf(pageOf(told([view({ source: other, level }), second]), 0));
        const fresh = widthOf(pageOf(told([first, view({ source: other, level, rater: 1 })]), 0));
        expect(same).toBeLessThanOrEqual(before + 1e-9);
        expect(fresh).toBeLessThanOrEqual(before + 1e-9);
        // Two managers know a little more than a manager and a peer: peers are taken to vary far more.
        if (others <= same) expect(fresh).toBeLessThan(same);
      }),
      RUNS,
    );
  });
});
