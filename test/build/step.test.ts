import { expect, test } from 'vitest';
import { takeStep } from '../../build/runtime/step.mjs';

const clock = (...times: number[]) => {
  const left = [...times];
  return () => left.shift() ?? 0;
};

test('a step that is done is not taken again, and says so', async () => {
  const lines: string[] = [];
  let runs = 0;

  const outcome = await takeStep(
    { title: 'Lantern', doing: 'lighting it', isDone: () => true, run: () => runs++ },
    { say: (line: string) => lines.push(line) },
  );

  expect({ outcome, runs, lines }).toEqual({
    outcome: 'skipped',
    runs: 0,
    lines: ['Lantern: ready'],
  });
});

test('a step says what it is about to do, and afterwards how long it took', async () => {
  const lines: string[] = [];

  await takeStep(
    { title: 'Lantern', doing: 'lighting it', isDone: async () => false, run: async () => {} },
    { say: (line: string) => lines.push(line), now: clock(1000, 3540) },
  );

  expect(lines).toEqual(['Lantern: lighting it ...', 'Lantern: done in 2.5 s']);
});

test('a step that fails is not called done', async () => {
  const lines: string[] = [];
  const step = {
    title: 'Lantern',
    doing: 'lighting it',
    isDone: () => false,
    run: () => Promise.reject(new Error('no oil')),
  };

  await expect(takeStep(step, { say: (line: string) => lines.push(line) })).rejects.toThrow(
    'no oil',
  );
  expect(lines).toEqual(['Lantern: lighting it ...']);
});
