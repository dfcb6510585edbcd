import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fromLevel,
  SCALE_IDS,
  type ScaleId,
  scaleValue,
  scaleValues,
  toLevel,
} from '../../shared/domain/scales.ts';

const RUNS = { numRuns: 1000 };
const anyScale = fc.constantFrom(...SCALE_IDS);
const anyLevel = fc.double({ min: 1, max: 8, noNaN: true });
const anyValue = anyScale.chain((id) =>
  fc.record({ id: fc.constant(id), value: fc.constantFrom(...scaleValues(id)) }),
);

/** The tables of SCALES.md. */
const tables: Readonly<Partial<Record<ScaleId, readonly number[]>>> = {
  degreed: [1, 2, 3, 4, 5, 6, 7, 8],
  sfia: [1, 2, 3.5, 5, 6, 7, 8],
  eqf: [1, 2, 3, 4, 5, 6, 7, 8],
  dreyfus: [1, 2.5, 4, 5.5, 7],
  'one-to-five': [1, 2.75, 4.5, 6.25, 8],
};
const outgoing: Readonly<Record<ScaleId, readonly number[]>> = {
  degreed: [1, 2, 3, 4, 5, 6, 7, 8],
  sfia: [1, 2, 3, 3, 4, 5, 6, 7],
  eqf: [1, 2, 3, 4, 5, 6, 7, 8],
  dreyfus: [1, 2, 2, 3, 4, 4, 5, 5],
  'one-to-five': [1, 2, 2, 3, 3, 4, 4, 5],
  'one-to-ten': [1, 2, 4, 5, 6, 7, 9, 10],
  percent: [0, 14, 29, 43, 57, 71, 86, 100],
};

describe('values of other scales', () => {
  test.each(Object.entries(tables))('[S2] %s reads as written down', (id, levels) => {
    const scale = id as ScaleId;
    expect(scaleValues(scale).map((value) => toLevel(scale, value).level)).toEqual(levels);
  });

  test.each(SCALE_IDS)('[S3] our levels go out to %s as written down', (id) => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((level) => fromLevel(id, level))).toEqual(outgoing[id]);
  });

  test('[S1] whatever is no whole value of the scale is turned away', () => {
    const strange = fc.oneof(
      fc.double({ noInteger: true }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 101, 1e9),
    );
    fc.assert(
      fc.property(anyScale, strange, (id, value) => {
        expect(scaleValue(id).safeParse(value).error?.issues[0]?.message).toBe(
          'scale-value-out-of-range',
        );
        expect(() => toLevel(id, value)).toThrow('scale-value-out-of-range');
      }),
      RUNS,
    );
  });

  test('[S2] every value lies on our scale, and changing the scale always leaves something open', () => {
    fc.assert(
      fc.property(anyValue, ({ id, value }) => {
        const { level, spread } = toLevel(id, value);
        expect(level).toBeGreaterThanOrEqual(1);
        expect(level).toBeLessThanOrEqual(8);
        expect(spread).toBeGreaterThan(0);
        expect(spread).toBeLessThan(2);
      }),
      RUNS,
    );
  });

  test('[S2] numbers without words leave more open than anchored levels of one skill', () => {
    const spreads = (id: ScaleId) => scaleValues(id).map((value) => toLevel(id, value).spread);
    const worded = (['degreed', 'sfia', 'dreyfus'] as const).flatMap(spreads);
    const bare = (['one-to-five', 'one-to-ten', 'percent'] as const).flatMap(spreads);
    expect(Math.max(...worded)).toBeLessThan(Math.min(...bare));
    expect(Math.min(...spreads('one-to-five'))).toBeGreaterThan(Math.max(...spreads('one-to-ten')));
  });

  test('[S3] only levels of our scale go out', () => {
    for (const level of [0.9, 8.1, Number.NaN, Number.NEGATIVE_INFINITY]) {
      expect(() => fromLevel('sfia', level)).toThrow('level-out-of-range');
    }
  });

  test('[S4] there and back again is the same value', () => {
    fc.assert(
      fc.property(anyValue, ({ id, value }) => {
        expect(fromLevel(id, toLevel(id, value).level)).toBe(value);
      }),
      RUNS,
    );
  });

  test('[S4] a higher level never goes out as a lower value', () => {
    fc.assert(
      fc.property(anyScale, anyLevel, anyLevel, (id, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(fromLevel(id, low)).toBeLessThanOrEqual(fromLevel(id, high));
      }),
      RUNS,
    );
  });

  test('[S4] a higher value never comes in as a lower level', () => {
    fc.assert(
      fc.property(anyScale, (id) => {
        const levels = scaleValues(id).map((value) => toLevel(id, value).level);
        expect(levels).toEqual(levels.toSorted((a, b) => a - b));
        expect(new Set(levels).size).toBe(levels.length);
      }),
      RUNS,
    );
  });
});
