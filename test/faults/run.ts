import { describe, test } from 'vitest';
import type { FaultLine } from './fault-line.ts';
import { killsWhileKeeping } from './kills-attachment.ts';
import { killsWhileImporting } from './kills-import.ts';
import { killsWhileMigrating } from './kills-migrate.ts';
import { killsWhileSaving } from './kills-save.ts';
import { expectKept } from './recorded.ts';

/** How often each path is killed. */
const kills = 200;

/** Every experiment with its full count. `npm run bench:faults -- save` runs those with the word in their name. */
const experiments: Readonly<Record<string, () => Promise<readonly FaultLine[]>>> = {
  'kills while saving': () => killsWhileSaving({ kills }),
  'kills while migrating': () => killsWhileMigrating({ kills }),
  'kills while importing': () => killsWhileImporting({ kills, rows: 10_000 }),
  'kills while keeping a file': () => killsWhileKeeping({ kills }),
};

describe('the fault bench', () => {
  test.for(Object.keys(experiments))('%s', async (name) => {
    const lines = await experiments[name]?.();
    expectKept(lines ?? []);
  });
});
