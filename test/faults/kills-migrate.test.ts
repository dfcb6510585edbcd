import { test } from 'vitest';
import { killsWhileMigrating } from './kills-migrate.ts';
import { expectKept } from './recorded.ts';

test('[T04] killed on the way from any older version, the vault is the old one or the new, and the next start finishes', async () => {
  expectKept(await killsWhileMigrating({ kills: 6 }));
});
