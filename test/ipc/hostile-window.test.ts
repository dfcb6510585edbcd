import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { channels } from '../../shared/ipc/channels.ts';
import { refusalCodes } from '../../shared/result.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';
import { wellFormed } from './support/well-formed-questions.ts';

let app: RunningApp;
beforeAll(async () => {
  app = runApp();
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
});
afterAll(() => app.end());

/** A well-formed question with one of its values, at any depth, replaced by anything. */
function spoil(value: unknown, path: readonly number[], by: unknown): unknown {
  if (value === null || typeof value !== 'object' || path.length === 0) return by;
  const entries = Object.entries(value);
  const [step = 0, ...rest] = path;
  if (entries.length === 0) return by;
  const at = step % entries.length;
  const spoiled = entries.map(([key, inner], index) => [
    key,
    index === at ? spoil(inner, rest, by) : inner,
  ]);
  return Array.isArray(value) ? spoiled.map(([, inner]) => inner) : Object.fromEntries(spoiled);
}

const anyQuestion = fc
  .tuple(
    fc.constantFrom(...Object.entries(wellFormed)),
    fc.array(fc.nat(20), { maxLength: 3 }),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map(([[channel, input], path, by]) => ({
    channel,
    text: JSON.stringify(spoil(input, path, by)),
  }));

test('[T84] whatever a window asks, it gets an answer with a known code and no bug is met', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion, async (question) => {
      const reply = await app.askRaw(question);
      if (reply.ok) return;
      expect(refusalCodes).toContain(reply.code);
      expect(reply.code).not.toBe('internal-error');
    }),
    { numRuns: 1000 },
  );
  expect(app.reported).toEqual([]);
});

test('[T84] any text on any channel is refused or answered, never thrown', async () => {
  const safe = channels.filter((channel) => !channel.startsWith('vault.'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...safe),
      fc.string({ unit: 'binary' }),
      async (channel, text) => {
        const reply = await app.askRaw({ channel, text });
        expect(typeof reply.ok).toBe('boolean');
      },
    ),
  );
  expect(app.reported).toEqual([]);
});
