import { EventEmitter } from 'node:events';
import type { App, BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endInOrder } from '../../electron/windows/ending.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An open portfolio in an app whose events are sent by hand, and everything in the order in which it was done. */
function openApp(options: { readonly tidyUp?: () => Promise<unknown> } = {}) {
  const done: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    quit: () => done.push('quits'),
    exit: (code: number) => done.push(`ended with ${code}`),
  });
  const window = new EventEmitter();
  const end = endInOrder({
    // Both are event emitters; nothing else of them is used.
    app: app as unknown as App,
    window: () => window as unknown as BrowserWindow,
    replacing: () => false,
    isOpen: () => !done.includes('closed'),
    lock: () => done.push('asked for the last words'),
    close: () => done.push('closed'),
    tidyUp: options.tidyUp ?? (async () => done.push('tidied')),
  });
  const send = (from: EventEmitter, name: string) => {
    const event = {
      isStopped: false,
      preventDefault: () => void Object.assign(event, { isStopped: true }),
    };
    from.emit(name, event);
    return event;
  };
  return {
    done,
    end,
    toApp: (name: string) => send(app, name),
    toWindow: (name: string) => send(window, name),
  };
}

test('[T25] the last words are asked for before anything is closed, once', () => {
  const { done, end, toApp } = openApp();
  expect(end.isNear()).toBe(false);
  expect(toApp('before-quit').isStopped).toBe(true);
  expect(end.isNear()).toBe(true);
  expect(toApp('before-quit').isStopped).toBe(false);
  expect(done).toEqual(['asked for the last words']);
});

test('[T25] whatever holds the end up, the portfolio is closed and the app has ended after three seconds', () => {
  const { done, toApp } = openApp({ tidyUp: () => new Promise(() => undefined) });
  toApp('before-quit');
  toApp('will-quit');
  vi.advanceTimersByTime(3000);
  expect(done.slice(-2)).toEqual(['closed', 'ended with 0']);
});

test('[T25] a session that is over closes the portfolio at once', () => {
  const { done, toWindow } = openApp();
  toWindow('query-session-end');
  toWindow('session-end');
  expect(done).toEqual(['quits', 'closed']);
});

test('a window that is closed over an open portfolio stays until its last words are kept', () => {
  const { done, toApp, toWindow } = openApp();
  expect(toWindow('close').isStopped).toBe(true);
  expect(done).toEqual(['quits']);
  toApp('before-quit');
  expect(toWindow('close').isStopped).toBe(false);
});
