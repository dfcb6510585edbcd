import { expect, test } from 'vitest';
import { createAutomaticBackups } from '../../electron/vault/backups/automatic-backups.ts';

const MINUTE = 60_000;

/** A clock that is moved by hand, and a portfolio that is open or not. */
function clockwork() {
  const at = { ms: 0, seq: null as number | null, made: 0, fails: false };
  const look = createAutomaticBackups({
    monotonicMs: () => at.ms,
    commitSeq: () => at.seq,
    makeIfChanged: async () => {
      at.made += 1;
    },
    hasFailed: () => at.fails,
  });
  /** Goes on for so many minutes, looking four times in each. */
  const pass = async (minutes: number) => {
    for (let step = 0; step < minutes * 4; step += 1) {
      at.ms += MINUTE / 4;
      await look();
    }
  };
  return { at, pass };
}

test('the first comes a minute after the unlock, the next after an hour', async () => {
  const { at, pass } = clockwork();
  await pass(10);
  expect(at.made).toBe(0);
  at.seq = 7;
  await pass(1);
  expect(at.made).toBe(0);
  await pass(1);
  expect(at.made).toBe(1);
  await pass(58);
  expect(at.made).toBe(1);
  await pass(3);
  expect(at.made).toBe(2);
});

test('while something is being saved it waits for a quiet moment', async () => {
  const { at, pass } = clockwork();
  at.seq = 1;
  for (let step = 0; step < 20; step += 1) {
    await pass(0.25);
    at.seq += 1;
  }
  expect(at.made).toBe(0);
  await pass(1);
  expect(at.made).toBe(1);
});

test('one that failed is tried again after ten minutes', async () => {
  const { at, pass } = clockwork();
  at.seq = 1;
  at.fails = true;
  await pass(2);
  expect(at.made).toBe(1);
  await pass(12);
  expect(at.made).toBe(2);
});

test('a lock begins anew', async () => {
  const { at, pass } = clockwork();
  at.seq = 1;
  await pass(2);
  at.seq = null;
  await pass(1);
  at.seq = 2;
  await pass(2);
  expect(at.made).toBe(2);
});
