import { expect, test, vi } from 'vitest';
import { createIdleWork } from '../../electron/ipc/idle-work.ts';

function* count(steps: number, done: number[]): Generator<void> {
  for (let step = 1; step <= steps; step += 1) {
    done.push(step);
    yield;
  }
}

test('work is done to its end, and others have their turn between its steps', async () => {
  const done: number[] = [];
  const work = createIdleWork({ begin: () => count(3, done), report: () => undefined });
  work.wake();
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(done).toEqual([1, 2, 3]));
});

test('woken again, it begins with what is left then', async () => {
  const [first, second]: [number[], number[]] = [[], []];
  const begun = [count(1000, first), count(2, second)];
  const work = createIdleWork({ begin: () => begun.shift() ?? null, report: () => undefined });
  work.wake();
  await vi.waitFor(() => expect(first.length).toBeGreaterThan(0));
  work.wake();
  await vi.waitFor(() => expect(second).toEqual([1, 2]));
  expect(first.length).toBeLessThan(1000);
});

test('work that fails is reported and given up', async () => {
  const faults: unknown[] = [];
  const broken = new Error('the disk is full');
  const work = createIdleWork({
    begin: () => ({
      next: () => {
        throw broken;
      },
    }),
    report: (error) => faults.push(error),
  });
  work.wake();
  await vi.waitFor(() => expect(faults).toEqual([broken]));
});

test('nothing to do is nothing done', () => {
  const work = createIdleWork({ begin: () => null, report: () => undefined });
  expect(() => work.wake()).not.toThrow();
});
