import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clamped,
  movedBy,
  panned,
  revealing,
  zoomedBy,
  zoomedTo,
  zoomOf,
} from '../../../renderer/features/timeline/range.ts';

const bounds = { from: 0, to: 1000 };

test('a zoom out of the whole shows the newest year, quarter or month', () => {
  expect(zoomedTo(bounds, 'year', bounds)).toEqual({ from: 635, to: 1000 });
  expect(zoomOf(zoomedTo(bounds, 'quarter', bounds), bounds)).toBe('quarter');
  expect(zoomOf(zoomedTo(bounds, 'month', bounds), bounds)).toBe('month');
  expect(zoomedTo({ from: 5, to: 36 }, 'all', bounds)).toBe(bounds);
});

test('another zoom keeps the middle where it is', () => {
  const month = { from: 400, to: 431 };
  const quarter = zoomedTo(month, 'quarter', bounds);
  expect((quarter.from + quarter.to) / 2).toBeCloseTo(415.5, 9);
});

test('zooming around a day leaves that day where it is', () => {
  const range = zoomedBy({ from: 200, to: 600 }, 0.5, 300, bounds);
  expect(range).toEqual({ from: 250, to: 450 });
});

test('something out of view is brought in, something in view moves nothing', () => {
  const range = { from: 400, to: 500 };
  expect(revealing(range, 450, bounds)).toBe(range);
  const earlier = revealing(range, 100, bounds);
  expect(earlier.from).toBeLessThanOrEqual(100);
  expect(earlier.to - earlier.from).toBeCloseTo(100, 9);
});

test('keys of the axis move and zoom, and others do nothing', () => {
  const range = { from: 400, to: 480 };
  expect(movedBy('ArrowRight', range, bounds)).toEqual({ from: 410, to: 490 });
  expect(movedBy('End', range, bounds)).toEqual({ from: 920, to: 1000 });
  expect(movedBy('x', range, bounds)).toBeNull();
});

test('whatever is done, the time shown stays within everything and is never empty', () => {
  const step = fc.oneof(
    fc.record({ pan: fc.double({ min: -5000, max: 5000, noNaN: true }) }),
    fc.record({
      zoom: fc.double({ min: 0.01, max: 100, noNaN: true }),
      anchor: fc.double({ min: -500, max: 1500, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let range = clamped(bounds, bounds);
      for (const one of steps) {
        range =
          'pan' in one
            ? panned(range, one.pan, bounds)
            : zoomedBy(range, one.zoom, one.anchor, bounds);
        expect(range.from).toBeGreaterThanOrEqual(-1e-6);
        expect(range.to).toBeLessThanOrEqual(1000 + 1e-6);
        expect(range.to - range.from).toBeGreaterThanOrEqual(7 - 1e-6);
      }
    }),
  );
});
