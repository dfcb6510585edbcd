import { EventEmitter } from 'node:events';
import type { App, PowerMonitor } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isTimeToLock, lockWhenIdle } from '../../electron/windows/auto-lock.ts';

const MINUTE = 60_000;

describe('the time to lock', () => {
  const idle = { limit: 10 * MINUTE, sinceUse: 0, systemIdle: 0, sinceLook: 5000 };

  test.each([
    ['while the app is used', {}, false],
    ['just before the limit', { sinceUse: 10 * MINUTE - 1 }, false],
    ['when the window was not used for the limit', { sinceUse: 10 * MINUTE }, true],
    ['when the system was not used for the limit', { systemIdle: 10 * MINUTE }, true],
    ['when the computer slept through the limit', { sinceLook: 11 * MINUTE }, true],
    ['never, when the limit is never', { limit: null, sinceUse: 1e12, sinceLook: 1e12 }, false],
  ])('%s', (_when, change, expected) => {
    expect(isTimeToLock({ ...idle, ...change })).toBe(expected);
  });
});

describe('the watch', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function watch(limitMinutes: number | null, systemIdle: () => number = () => 0) {
    const system = Object.assign(new EventEmitter(), { getSystemIdleTime: systemIdle });
    const app = new EventEmitter();
    const window = new EventEmitter();
    const causes: string[] = [];
    let quits = 0;
    lockWhenIdle({
      // Both are event emitters; only their events and the idle time are used.
      app: app as unknown as App,
      powerMonitor: system as unknown as PowerMonitor,
      limit: () => (limitMinutes === null ? null : limitMinutes * MINUTE),
      now: () => new Date(),
      monotonicMs: () => performance.now(),
      lock: (cause) => void causes.push(cause),
      quit: () => {
        quits += 1;
      },
    });
    app.emit('web-contents-created', {}, window);
    return { system, window, causes, locks: () => causes.length, quits: () => quits };
  }

  test('locks once the limit has passed without use', () => {
    const { locks } = watch(10);
    vi.advanceTimersByTime(9 * MINUTE);
    expect(locks()).toBe(0);
    vi.advanceTimersByTime(MINUTE + 5000);
    expect(locks()).toBe(1);
  });

  test('a system that was idle long before the start locks nothing before its time', () => {
    const { locks } = watch(10, () => 3600 + Math.floor(performance.now() / 1000));
    vi.advanceTimersByTime(9 * MINUTE);
    expect(locks()).toBe(0);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(locks()).toBeGreaterThan(0);
  });

  test('locks when the system says that nobody was there, whatever the window saw', () => {
    let idle = 0;
    const { window, locks } = watch(10, () => idle);
    vi.advanceTimersByTime(MINUTE);
    window.emit('input-event');
    idle = 3600;
    vi.advanceTimersByTime(5000);
    expect(locks()).toBe(1);
  });

  test('starts to count anew with every key and every move', () => {
    const { window, locks } = watch(10);
    for (let minute = 0; minute < 30; minute += 1) {
      vi.advanceTimersByTime(MINUTE);
      window.emit('input-event');
    }
    expect(locks()).toBe(0);
  });

  test.each([
    ['suspend', 'sleep'],
    ['lock-screen', 'away'],
  ])('locks at once on %s, whatever the limit', (event, cause) => {
    const { system, causes } = watch(null);
    system.emit(event);
    expect(causes).toEqual([cause]);
  });

  test('ends when the computer does, and does not come back', () => {
    const { system, locks, quits } = watch(null);
    system.emit('shutdown');
    expect([locks(), quits()]).toEqual([0, 1]);
  });

  test('[T40] locks on waking when the wall clock has jumped past the limit', () => {
    const { system, causes } = watch(10);
    vi.setSystemTime(Date.now() + 11 * MINUTE);
    system.emit('resume');
    expect(causes).toEqual(['sleep']);
  });
});
