import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Milestone } from '../../shared/domain/goal.ts';
import { MilestoneId, uuidv7 } from '../../shared/domain/id.ts';
import { milestoneHints, moveMilestone, withoutMilestone } from '../../shared/domain/milestones.ts';

function milestone(number: number): Milestone {
  const id = MilestoneId.parse(uuidv7(number, new Uint8Array(10)));
  return { id, title: `Step ${number}`, level: null, by: null, doneAt: null };
}

test('moving a milestone changes the order and nothing else', () => {
  const place = fc.nat(9);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), place, fc.nat(20), (count, which, to) => {
      const list = Array.from({ length: count }, (_, number) => milestone(number + 1));
      const moved = list[which % count];
      if (!moved) return;
      const after = moveMilestone(list, moved.id, to);
      expect(after.indexOf(moved)).toBe(Math.min(to, count - 1));
      expect(after.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(list);
      expect(withoutMilestone(after, moved.id)).toEqual(withoutMilestone(list, moved.id));
    }),
  );
});

test('a day after the goal or before today, and a level outside it, are worth a second look, and no more', () => {
  const goal = { by: '2026-06-30', fromLevel: 4, toLevel: 6 };
  const today = '2026-03-02';
  const hints = (by: string | null, level: number | null, doneAt: string | null = null) =>
    milestoneHints({ by, level, doneAt }, goal, today);
  expect(hints(null, null)).toEqual([]);
  expect(hints('2026-06-30', 5)).toEqual([]);
  expect(hints('2026-07-01', 6)).toEqual(['after-the-goal']);
  expect(hints('2026-03-01', 4)).toEqual(['day-has-passed']);
  expect(hints('2026-03-01', 7)).toEqual(['day-has-passed', 'level-outside']);
  // What is done needs no day any more.
  expect(hints('2026-03-01', null, '2026-02-28T09:00:00.000Z')).toEqual([]);
});
