import { describe, expect, test } from 'vitest';
import { isOurFrame } from '../../electron/ipc/sender.ts';

const ours = { url: 'app://cloche/index.html#/skills', parent: null };

describe('a message', () => {
  test('from the top frame of our window is taken', () => {
    expect(isOurFrame(ours, ours)).toBe(true);
  });

  test('from another window is not, even if it shows our page', () => {
    expect(isOurFrame({ ...ours }, ours)).toBe(false);
  });

  test('from a frame inside our window is not', () => {
    const inner = { url: ours.url, parent: ours };
    expect(isOurFrame(inner, ours)).toBe(false);
    expect(isOurFrame(inner, inner)).toBe(false);
  });

  test.each(['https://cloche/', 'about:blank', 'data:text/html,x', 'app://other/index.html', ''])(
    'from our window while it shows %s is not',
    (url) => {
      const elsewhere = { url, parent: null };
      expect(isOurFrame(elsewhere, elsewhere)).toBe(false);
    },
  );

  test('from a frame that is gone, or while there is no window, is not', () => {
    expect(isOurFrame(null, ours)).toBe(false);
    expect(isOurFrame(ours, undefined)).toBe(false);
  });
});
