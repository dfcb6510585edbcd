import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/domain/day.ts';
import {
  dayOfTime,
  LocalTime,
  lastWeekly,
  localTime,
  minuteOfTime,
  minutesBetween,
  weekdayOf,
} from '../../shared/domain/local-time.ts';

const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1950-01-01', days));
const minute = fc.integer({ min: 0, max: 1439 });
const time = fc.tuple(day, minute).map(([on, at]) => localTime(on, at));

test('a time on the wall is a day and a minute, and sorts as text does', () => {
  expect(localTime('2026-11-27', 16 * 60 + 5)).toBe('2026-11-27T16:05');
  fc.assert(
    fc.property(time, time, (one, other) => {
      expect(localTime(dayOfTime(one), minuteOfTime(one))).toBe(one);
      expect(minutesBetween(one, other) > 0).toBe(one < other);
    }),
  );
});

test.each(['2026-11-27', '2026-02-30T10:00', '2026-11-27T24:00', '2026-11-27T10:60', 'now'])(
  '"%s" is no time on a wall',
  (text) => {
    expect(LocalTime.safeParse(text).success).toBe(false);
  },
);

test('weeks begin on Monday, before 1970 too', () => {
  expect(weekdayOf('2026-11-27')).toBe(5);
  expect(weekdayOf('1969-12-28')).toBe(7);
  expect(weekdayOf('1969-12-29')).toBe(1);
});

test('the last time a weekday came round lies within the week before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), minute, time, (weekday, at, now) => {
      const last = lastWeekly(weekday, at, now);
      expect([weekdayOf(dayOfTime(last)), minuteOfTime(last)]).toEqual([weekday, at]);
      expect(minutesBetween(last, now)).toBeGreaterThanOrEqual(0);
      expect(minutesBetween(last, now)).toBeLessThan(7 * 1440);
    }),
  );
});
