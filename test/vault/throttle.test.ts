import { expect, test } from 'vitest';
import { createThrottle, waitAfter } from '../../electron/vault/throttle.ts';
import { refusalOf } from './support/vault-fixture.ts';

test('[T29] five wrong tries are free, then the wait doubles up to half a minute', () => {
  const waits = Array.from({ length: 13 }, (_, tries) => waitAfter(tries) / 1000);
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  expect(waitAfter(100_000)).toBe(30_000);
});

test('a try before its time is refused with the rest of the wait, and does not lengthen it', async () => {
  const clock = { ms: 500 };
  const throttle = createThrottle(() => clock.ms);
  for (let tries = 0; tries < 6; tries += 1) throttle.failed();
  expect(throttle.waitMs()).toBe(2000);
  clock.ms += 1500;
  expect(await refusalOf(throttle.check)).toEqual({ code: 'wait-before-retry', waitMs: 500 });
  expect(throttle.waitMs()).toBe(500);
  clock.ms += 500;
  expect(await refusalOf(throttle.check)).toBe('nothing was refused');
});

test('[T29] success makes the next five tries free again', () => {
  const throttle = createThrottle(() => 0);
  for (let tries = 0; tries < 9; tries += 1) throttle.failed();
  throttle.succeeded();
  expect(throttle.waitMs()).toBe(0);
  for (let tries = 0; tries < 4; tries += 1) throttle.failed();
  expect(throttle.waitMs()).toBe(0);
});
