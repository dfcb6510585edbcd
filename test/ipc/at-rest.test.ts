import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAtRest } from '../../electron/ipc/at-rest.ts';

const monotonicMs = () => performance.now();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('something is done once when nothing has happened for a while, and again after the next rest', () => {
  const begin = vi.fn();
  const rest = createAtRest({ after: 1000, monotonicMs, begin, report: () => undefined });
  vi.advanceTimersByTime(5000);
  expect(begin).toHaveBeenCalledTimes(0);
  rest.stir();
  vi.advanceTimersByTime(900);
  rest.stir();
  vi.advanceTimersByTime(900);
  expect(begin).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(9000);
  expect(begin).toHaveBeenCalledTimes(1);
  rest.stir();
  vi.advanceTimersByTime(1000);
  expect(begin).toHaveBeenCalledTimes(2);
});

test('however much happens, one timer waits', () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const rest = createAtRest({ after: 1000, monotonicMs, begin: vi.fn(), report: () => undefined });
  for (let stirs = 0; stirs < 100; stirs += 1) rest.stir();
  expect(timers).toHaveBeenCalledTimes(1);
  timers.mockRestore();
});

test('what fails at rest is reported', () => {
  const report = vi.fn();
  const broken = new Error('closed meanwhile');
  const begin = () => {
    throw broken;
  };
  createAtRest({ after: 10, monotonicMs, begin, report }).stir();
  vi.advanceTimersByTime(10);
  expect(report).toHaveBeenCalledWith(broken);
});
