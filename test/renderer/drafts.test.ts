import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetDraft, keepDraftSoon, keepDraftsNow } from '../../renderer/drafts.ts';
import { installFakeBridge } from './support/fake-bridge.ts';

const key = { form: 'skill', recordId: null };

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await forgetDraft(key);
  vi.useRealTimers();
});

function writing() {
  const bridge = installFakeBridge({
    'drafts.keep': () => ({ done: true }),
    'drafts.drop': () => ({ done: true }),
  });
  const write = (text: string) => keepDraftSoon(key, { fields: { text }, place: '{}' });
  const kept = () =>
    bridge.inputsOf('drafts.keep').map((one) => Reflect.get(Object(one), 'fields').text);
  return { write, kept };
}

test('what is written is kept in the pause after a word, once', async () => {
  const { write, kept } = writing();
  write('a');
  write('ab');
  await vi.advanceTimersByTimeAsync(250);
  expect(kept()).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept()).toEqual(['ab']);
});

test('somebody who writes without a pause has it kept all the same, every two seconds', async () => {
  const { write, kept } = writing();
  for (let letters = 1; letters <= 50; letters += 1) {
    write('x'.repeat(letters));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(kept().length).toBeGreaterThanOrEqual(2);
  await vi.advanceTimersByTimeAsync(300);
  expect(kept().at(-1)).toBe('x'.repeat(50));
});

test('before a lock everything that waits is kept at once', async () => {
  const { write, kept } = writing();
  write('a');
  await keepDraftsNow();
  expect(kept()).toEqual(['a']);
});
