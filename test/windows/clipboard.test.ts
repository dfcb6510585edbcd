import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { COPIED_FOR, createClipboardPort } from '../../electron/windows/clipboard.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The system's clipboard, which every program writes to. */
function aClipboard() {
  let held = '';
  return {
    readText: async () => held,
    writeText: async (text: string) => {
      held = text;
    },
    clear: async () => {
      held = '';
    },
    held: () => held,
  };
}

test('[T42] a copied text leaves the clipboard after half a minute', async () => {
  const clipboard = aClipboard();
  await createClipboardPort(clipboard).copy('quiet heron');
  await vi.advanceTimersByTimeAsync(COPIED_FOR - 1);
  expect(clipboard.held()).toBe('quiet heron');
  await vi.advanceTimersByTimeAsync(1);
  expect(clipboard.held()).toBe('');
});

test('[T42] it leaves at once when asked: on lock, on sleep and at the end', async () => {
  const clipboard = aClipboard();
  const port = createClipboardPort(clipboard);
  await port.copy('quiet heron');
  await port.clear();
  expect(clipboard.held()).toBe('');
});

test('[T42] what another program copied is never cleared', async () => {
  const clipboard = aClipboard();
  const port = createClipboardPort(clipboard);
  await port.copy('quiet heron');
  await clipboard.writeText('somebody else');
  await port.clear();
  await vi.advanceTimersByTimeAsync(COPIED_FOR * 2);
  expect(clipboard.held()).toBe('somebody else');
});

test('the time begins anew with the next copy', async () => {
  const clipboard = aClipboard();
  const port = createClipboardPort(clipboard);
  await port.copy('first');
  await vi.advanceTimersByTimeAsync(COPIED_FOR - 1);
  await port.copy('second');
  await vi.advanceTimersByTimeAsync(COPIED_FOR - 1);
  expect(clipboard.held()).toBe('second');
});

test('a clipboard that cannot be reached stops nothing', async () => {
  const broken = { ...aClipboard(), readText: () => Promise.reject(new Error('no display')) };
  const port = createClipboardPort(broken);
  await port.copy('quiet heron');
  await expect(port.clear()).resolves.toBeUndefined();
});
