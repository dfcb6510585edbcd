import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beamPath,
  type FixPoint,
  fixX,
  freeLevels,
  halfOf,
  layFixPlot,
  lensPath,
  spread,
} from '../../../renderer/ui/charts/fix-plot-geometry.ts';
import { SOURCE_ORDER } from '../../../renderer/ui/charts/source-glyph.tsx';

const points: fc.Arbitrary<FixPoint[]> = fc
  .subarray([...SOURCE_ORDER], { minLength: 1 })
  .chain((sources) =>
    fc.tuple(
      ...sources.map((source) =>
        fc.record({
          source: fc.constant(source),
          position: fc.double({ min: -3, max: 12, noNaN: true }),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          letters: fc.integer({ min: 3, max: 24 }),
        }),
      ),
    ),
  );
const widths = fc.integer({ min: 320, max: 1200 });
const LEEWAY = 1e-6;

test('no words lie over others and nothing leaves the drawing, for any pulls and any width', () => {
  fc.assert(
    fc.property(points, widths, (given, width) => {
      const { satellites, height, axis } = layFixPlot(given, width);
      expect(satellites).toHaveLength(given.length);
      for (const { box, landing, x, y, radius } of satellites) {
        expect(box.left).toBeGreaterThanOrEqual(-LEEWAY);
        expect(box.left + box.width).toBeLessThanOrEqual(width + LEEWAY);
        expect(box.top).toBeGreaterThanOrEqual(-LEEWAY);
        expect(box.top + box.height).toBeLessThanOrEqual(height + LEEWAY);
        expect(landing.x).toBeGreaterThanOrEqual(0);
        expect(landing.x).toBeLessThanOrEqual(width);
        expect(Math.abs(x - (box.left + box.width / 2))).toBeLessThan(LEEWAY);
        expect(y - radius).toBeGreaterThanOrEqual(box.top - LEEWAY);
        expect(Math.abs(landing.y - axis)).toBeLessThan(10);
      }
      for (const half of ['above', 'below'] as const) {
        const boxes = satellites.filter((one) => one.half === half).map(({ box }) => box);
        for (const [index, box] of boxes.slice(1).entries()) {
          const before = boxes[index];
          expect((before?.left ?? 0) + (before?.width ?? 0)).toBeLessThan(box.left);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('signs stand in the order in which they point, so that no two lines of a half cross', () => {
  fc.assert(
    fc.property(points, widths, (given, width) => {
      const { satellites } = layFixPlot(given, width);
      for (const half of ['above', 'below'] as const) {
        const inHalf = satellites.filter((one) => one.half === half);
        for (const [index, one] of inHalf.slice(1).entries()) {
          expect(one.x).toBeGreaterThan(inHalf[index]?.x ?? 0);
          expect(one.landing.x).toBeGreaterThanOrEqual(inHalf[index]?.landing.x ?? 0);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('signs and words stay clear of the axis, its ranges and its numbers', () => {
  fc.assert(
    fc.property(points, widths, (given, width) => {
      const { satellites, axis } = layFixPlot(given, width);
      for (const { half, box } of satellites) {
        const clear = half === 'above' ? axis - (box.top + box.height) : box.top - axis;
        expect(clear).toBeGreaterThanOrEqual(half === 'above' ? 64 : 80);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a source that stands free of the others stands straight over where it points', () => {
  const { satellites } = layFixPlot(
    [
      { source: 'peer', position: 3, share: 0.5, letters: 10 },
      { source: 'manager', position: 6, share: 0.5, letters: 10 },
    ],
    700,
  );
  expect(satellites.map(({ x, landing }) => x - landing.x)).toEqual([0, 0]);
  expect(satellites.map(({ landing }) => landing.x)).toEqual([fixX(3, 700), fixX(6, 700)]);
});

test('sources that agree are spread evenly around the place they share', () => {
  const centres = spread([300, 300, 300], [60, 60, 60], 700);
  expect(centres).toEqual([234, 300, 366]);
});

test('more pull makes a larger sign and a broader line', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.49, noNaN: true }), (share) => {
      const { satellites } = layFixPlot(
        [
          { source: 'peer', position: 4, share, letters: 10 },
          { source: 'manager', position: 5, share: share + 0.01, letters: 10 },
        ],
        700,
      );
      const [less, more] = satellites;
      expect(more?.radius).toBeGreaterThan(less?.radius ?? Infinity);
      expect(more?.breadth).toBeGreaterThan(less?.breadth ?? Infinity);
    }),
  );
});

test('the views of others stand above, what one says oneself and what was measured below', () => {
  expect(SOURCE_ORDER.filter((source) => halfOf(source) === 'above')).toEqual([
    'peer',
    'manager',
    'coach',
    'client',
  ]);
});

test('every outline is made of numbers, whatever the pulls', () => {
  fc.assert(
    fc.property(points, widths, (given, width) => {
      for (const satellite of layFixPlot(given, width).satellites) {
        expect(beamPath(satellite)).toMatch(/^[MLZ\d. -]+$/);
      }
    }),
  );
  expect(lensPath(10, 20, 30, 50, 8)).toBe(
    'M10.0 50.0Q14.5 42.0 20.0 42.0Q25.5 42.0 30.0 50.0Q25.5 58.0 20.0 58.0Q14.5 58.0 10.0 50.0Z',
  );
});

test('a level steps aside where the number of the estimate stands', () => {
  expect(freeLevels([], 700)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(freeLevels([4.1, 7], 700)).toEqual([1, 2, 3, 5, 6, 8]);
});
