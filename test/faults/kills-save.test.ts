import { test } from 'vitest';
import { killsWhileSaving } from './kills-save.ts';
import { expectKept } from './recorded.ts';

test('[T01][T02] killed at any moment of saving, every acknowledged save is there, whole, and found', async () => {
  expectKept(await killsWhileSaving({ kills: 10 }));
});
