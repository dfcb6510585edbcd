import { test } from 'vitest';
import { killsWhileKeeping } from './kills-attachment.ts';
import { expectKept } from './recorded.ts';

test('[T01] killed while a file is put into the vault, it is there whole or not at all', async () => {
  expectKept(await killsWhileKeeping({ kills: 6 }));
});
