import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLocking, type LockCause } from '../../electron/windows/locking.ts';
import type { Stage } from '../../electron/windows/stage.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Look = { readonly isMinimized?: boolean; readonly isFocused?: boolean };

/** Everything in the order in which it was done. */
function appWith(look: Look, options: { readonly tidyUp?: () => Promise<void> } = {}) {
  const done: string[] = [];
  let open = true;
  const window = {
    isMinimized: () => look.isMinimized ?? false,
    isFocused: () => look.isFocused ?? true,
    hide: () => done.push('hidden'),
  };
  const stage = {
    window: () => window,
    send: (_channel: string, message: unknown) => done.push(`asked to ${String(message)}`),
    end: () => done.push('window ended'),
    // What a lock uses of a stage.
  } as unknown as Stage;
  const close = () => {
    if (!open) return;
    open = false;
    done.push('closed');
    locking.locked();
  };
  const locking = createLocking({
    stage,
    isOpen: () => open,
    close,
    tidyUp: options.tidyUp ?? (async () => void done.push('tidied')),
    comeBack: (showing) => done.push(`back ${showing}`),
  });
  return { done, locking, close };
}

const settle = () => vi.advanceTimersByTimeAsync(5000);

test('what is being written comes before the end of everything else', async () => {
  const { done, locking, close } = appWith({});
  locking.lock('wish');
  expect(done).toEqual(['asked to lock']);
  close();
  await settle();
  expect(done).toEqual(['asked to lock', 'closed', 'tidied', 'window ended', 'back front']);
});

test('a window that does not answer is not waited for', async () => {
  const { done, locking } = appWith({});
  locking.lock('away');
  await settle();
  expect(done).toContain('closed');
  expect(done.at(-1)).toBe('back behind');
});

test('tidying that does not end holds nothing up', async () => {
  const { done, locking } = appWith({}, { tidyUp: () => new Promise(() => undefined) });
  locking.lock('wish');
  await settle();
  expect(done.at(-1)).toBe('back front');
});

test('before sleep the window is out of sight at once', () => {
  const { done, locking } = appWith({});
  locking.lock('sleep');
  expect(done[0]).toBe('hidden');
});

test('a second reason to lock changes nothing of the first', async () => {
  const { done, locking } = appWith({});
  locking.lock('wish');
  locking.lock('away');
  await settle();
  expect(done.filter((step) => step === 'asked to lock')).toHaveLength(1);
  expect(done.filter((step) => step.startsWith('back'))).toEqual(['back front']);
});

describe('the app comes back', () => {
  test.each<[string, Look, LockCause, string]>([
    ['in front for who locked it', {}, 'wish', 'front'],
    ['behind when nobody was there', {}, 'away', 'behind'],
    ['behind after sleep', {}, 'sleep', 'behind'],
    ['minimized when it was', { isMinimized: true }, 'away', 'minimized'],
    ['in front when the window in use broke', {}, 'fault', 'front'],
    ['behind when another window broke', { isFocused: false }, 'fault', 'behind'],
  ])('%s', async (_how, look, cause, showing) => {
    const { done, locking } = appWith(look);
    locking.lock(cause);
    await settle();
    expect(done.at(-1)).toBe(`back ${showing}`);
  });
});
