import { expect, test } from 'vitest';
import { pageFlips } from './page-flips.ts';
import { recorded } from './recorded.ts';

test('[T12] a bit flipped in any page is noticed when everything is read, and no wrong key opens anything', async () => {
  const lines = await pageFlips({ flips: 60 });
  recorded(lines);
  expect(lines.map(({ tried, bad, isKept }) => ({ tried, bad, isKept }))).toEqual([
    { tried: 60, bad: 0, isKept: true },
    { tried: 60, bad: 0, isKept: true },
  ]);
}, 120_000);
