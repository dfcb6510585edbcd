import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { localTimeOf } from '../../electron/services/local-time.ts';
import { remindOnTime } from '../../electron/windows/reminder-clock.ts';
import type { DueKind, Schedule } from '../../shared/domain/reminder.ts';

const MINUTE = 60_000;
const since = '2026-11-01T09:00';
/** Fridays at four, and a week before a goal's date at four. */
const chosen: Schedule = {
  reminders: {
    review: { weekday: 5, minute: 960, notify: true, since },
    goalDates: { daysBefore: 7, minute: 970, since },
    answered: true,
  },
  goalDays: ['2026-11-13'],
};

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-06T15:30') }));
afterEach(() => vi.useRealTimers());

function watch(first: Schedule | null) {
  let schedule = first;
  const told: DueKind[] = [];
  const reported: unknown[] = [];
  let isBroken = false;
  const clock = remindOnTime({
    localNow: () => localTimeOf(new Date()),
    schedule: () => {
      if (isBroken) throw new Error('closed');
      return schedule;
    },
    remind: (kind) => told.push(kind),
    report: (error) => reported.push(error),
  });
  return {
    told,
    reported,
    clock,
    use: (next: Schedule | null) => {
      schedule = next;
    },
    break: () => {
      isBroken = true;
    },
  };
}

test('what was chosen comes at its time, once', () => {
  const { told } = watch(chosen);
  vi.advanceTimersByTime(29 * MINUTE);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2 * MINUTE);
  expect(told).toEqual(['review']);
  vi.advanceTimersByTime(10 * MINUTE);
  expect(told).toEqual(['review', 'goal-date']);
  vi.advanceTimersByTime(24 * 60 * MINUTE);
  expect(told).toEqual(['review', 'goal-date']);
});

test('a locked vault is reminded of from what was known before', () => {
  const { told, use } = watch(chosen);
  vi.advanceTimersByTime(MINUTE);
  use(null);
  vi.advanceTimersByTime(30 * MINUTE);
  expect(told).toEqual(['review']);
});

test('a vault that was never open reminds of nothing, and nothing is made up for', () => {
  const { told, use } = watch(null);
  vi.advanceTimersByTime(45 * MINUTE);
  use(chosen);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(told).toEqual([]);
});

test('a computer that slept through it stays quiet', () => {
  const { told } = watch(chosen);
  vi.advanceTimersByTime(MINUTE);
  vi.setSystemTime(new Date('2026-11-07T09:00'));
  vi.advanceTimersByTime(10 * MINUTE);
  expect(told).toEqual([]);
});

test('a clock that is put back an hour says nothing twice', () => {
  const { told } = watch(chosen);
  vi.advanceTimersByTime(31 * MINUTE);
  vi.setSystemTime(new Date('2026-11-06T15:20'));
  vi.advanceTimersByTime(45 * MINUTE);
  expect(told).toEqual(['review']);
});

test('a fault is reported, and the clock goes on', () => {
  const { reported, break: breakIt, clock } = watch(chosen);
  breakIt();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(reported.length).toBe(4);
  clock.stop();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(reported.length).toBe(4);
});
