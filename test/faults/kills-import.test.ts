import { test } from 'vitest';
import { killsWhileImporting } from './kills-import.ts';
import { expectKept } from './recorded.ts';

test('[T03] killed while a list comes in, all of it is there or nothing, and the history says which', async () => {
  expectKept(await killsWhileImporting({ kills: 3, rows: 2000 }));
});
