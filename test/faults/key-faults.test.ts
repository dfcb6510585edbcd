import { expect, test } from 'vitest';
import { keyFileFlips } from './key-file-flips.ts';
import { killsKeyChange } from './kills-key-change.ts';
import { recorded } from './recorded.ts';

test('[T13] a changed byte of the key file is refused, and never crashes anything', async () => {
  const lines = await keyFileFlips({ every: 40 });
  recorded(lines);
  expect(lines.map(({ bad, isKept }) => ({ bad, isKept }))).toEqual([{ bad: 0, isKept: true }]);
});

test('[T06][T31] killed while the passphrase or the data key is changed, the old or the new one opens', async () => {
  const lines = await killsKeyChange({ kills: 4 });
  recorded(lines);
  const outcomes = lines.map(({ tried, bad, isKept }) => ({ tried, bad, isKept }));
  expect(outcomes).toEqual([
    { tried: 2, bad: 0, isKept: true },
    { tried: 2, bad: 0, isKept: true },
  ]);
}, 240_000);
