import { EventEmitter } from 'node:events';
import type { App, PowerMonitor } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createThrottle } from '../../electron/vault/throttle.ts';
import { lockWhenIdle } from '../../electron/windows/auto-lock.ts';
import { refusalOf } from '../vault/support/vault-fixture.ts';

const YEAR = 365 * 24 * 3_600_000;
const MINUTE = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A watch over ten minutes of idleness, with a wall clock that can be set and a clock that only goes forward. */
function watch() {
  const began = Date.now();
  const wall = { set: 0 };
  let locks = 0;
  lockWhenIdle({
    // Both are event emitters; only their events and the idle time are used.
    app: new EventEmitter() as unknown as App,
    powerMonitor: Object.assign(new EventEmitter(), {
      getSystemIdleTime: () => 0,
    }) as unknown as PowerMonitor,
    limit: () => 10 * MINUTE,
    now: () => new Date(Date.now() + wall.set),
    monotonicMs: () => Date.now() - began,
    lock: () => {
      locks += 1;
    },
    quit: () => undefined,
  });
  return { wall, locks: () => locks };
}

test('[T30] a clock that is set back a year neither locks early nor keeps the app from locking in time', () => {
  const { wall, locks } = watch();
  vi.advanceTimersByTime(MINUTE);
  wall.set = -YEAR;
  vi.advanceTimersByTime(8 * MINUTE);
  expect(locks()).toBe(0);
  vi.advanceTimersByTime(MINUTE + 5000);
  expect(locks()).toBe(1);
});

test('[T30] a clock that jumps ten years forward locks at once, as a long sleep does', () => {
  const { wall, locks } = watch();
  vi.advanceTimersByTime(MINUTE);
  wall.set = 10 * YEAR;
  vi.advanceTimersByTime(5000);
  expect(locks()).toBe(1);
  vi.advanceTimersByTime(9 * MINUTE);
  expect(locks()).toBe(1);
});

test('[T30] the wait after wrong passphrases follows no clock that can be set', async () => {
  vi.setSystemTime(new Date('2026-11-26T10:00:00Z'));
  const clock = { ms: 1000 };
  const throttle = createThrottle(() => clock.ms);
  for (let tries = 0; tries < 8; tries += 1) throttle.failed();
  for (const wall of ['2025-11-26T10:00:00Z', '2036-11-26T10:00:00Z']) {
    vi.setSystemTime(new Date(wall));
    expect(throttle.waitMs()).toBe(8000);
    expect(await refusalOf(throttle.check)).toEqual({ code: 'wait-before-retry', waitMs: 8000 });
  }
  clock.ms += 8000;
  expect(throttle.waitMs()).toBe(0);
});
