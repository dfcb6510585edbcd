import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  barMarks,
  type LaneItem,
  pointMarks,
} from '../../../renderer/features/timeline/lane-marks.ts';

const item = (id: string, from: number, to: number | null): LaneItem => ({
  id,
  from,
  to,
  title: 'Name',
  text: '',
  path: '/',
  isLearning: false,
  isOpen: false,
  marks: [],
});
const x = (day: number) => day;

test('bars that would lie on each other stand in rows of their own', () => {
  const marks = barMarks([item('a', 0, 200), item('b', 100, 300), item('c', 400, 600)], x, 800);
  expect(marks.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('a name stands in its bar when there is room, else behind or before it', () => {
  const marks = barMarks([item('a', 0, 200), item('b', 210, 220), item('c', 790, 799)], x, 800);
  expect(marks.map(({ words }) => words)).toEqual(['inside', 'after', 'before']);
});

test('what is out of view is not drawn', () => {
  expect(barMarks([item('a', -50, -10), item('b', 900, 950)], x, 800)).toEqual([]);
  expect(pointMarks([item('a', -50, null), item('b', 900, null)], x, 800)).toEqual([]);
});

test('points that would lie on each other become one mark, and none is lost', () => {
  const days = fc
    .array(fc.integer({ min: 0, max: 800 }))
    .map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(days, (list) => {
      const marks = pointMarks(
        list.map((day, at) => item(String(at), day, null)),
        x,
        800,
      );
      expect(marks.flatMap(({ items }) => items)).toHaveLength(list.length);
      marks.slice(1).forEach((mark, at) => {
        expect(mark.x - (marks[at]?.x ?? 0)).toBeGreaterThanOrEqual(12);
      });
    }),
  );
});

test('a thousand projects are laid out at once', () => {
  const items = Array.from({ length: 1000 }, (_, at) => item(String(at), at * 3, at * 3 + 400));
  const started = performance.now();
  barMarks(items, (day) => day / 4, 900);
  expect(performance.now() - started).toBeLessThan(500);
});
