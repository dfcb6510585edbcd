import { expect, test } from 'vitest';
import { killsBackup } from './kills-backup.ts';
import { recorded } from './recorded.ts';

test('[T05][T52] after SIGKILLs during backups and restores every backup is whole and the portfolio is the old or the new one', async () => {
  const lines = await killsBackup({ kills: 2 });
  recorded(lines);
  expect(lines.map(({ tried, bad, isKept }) => ({ tried, bad, isKept }))).toEqual([
    { tried: 2, bad: 0, isKept: true },
    { tried: 2, bad: 0, isKept: true },
  ]);
}, 240_000);
