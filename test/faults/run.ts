import { describe, test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';
import { large, typical } from '../bench/large-vault.ts';
import type { FaultLine } from './fault-line.ts';
import { keyFileFlips } from './key-file-flips.ts';
import { killsWhileKeeping } from './kills-attachment.ts';
import { killsBackup } from './kills-backup.ts';
import { killsWhileImporting } from './kills-import.ts';
import { killsKeyChange } from './kills-key-change.ts';
import { killsWhileMigrating } from './kills-migrate.ts';
import { killsWhileSaving } from './kills-save.ts';
import { leftByKilledSession } from './leftovers.ts';
import { memoryAfterLock } from './memory-after-lock.ts';
import { brokenNetworkGate, captiveNetworkGate, networkGates } from './network/gates.ts';
import { startsInBrokenNetworks } from './network/starts.ts';
import { pageFlips } from './page-flips.ts';
import { checkFlips } from './page-flips-check.ts';
import { expectKept } from './recorded.ts';
import { wordsInTemporaryFiles } from './temporary-files.ts';
import { vaultRatios } from './vault-ratios.ts';
import { wayOutLines } from './way-out.ts';

/** How often each path is killed. */
const kills = 200;

/** The packaged program, into which a test driver may look. */
const program = { executable: packagedPrograms().drivable, appFolder: null };

/** Every experiment with its full count. `npm run bench:faults -- save` runs those with the word in their name. */
const experiments: Readonly<Record<string, () => Promise<readonly FaultLine[]>>> = {
  'kills while saving': () => killsWhileSaving({ kills }),
  'kills while migrating': () => killsWhileMigrating({ kills }),
  // The long list takes seconds each time, so that the many kills are those of a shorter one.
  'kills while importing': async () => [
    ...(await killsWhileImporting({ kills, rows: 1_000 })),
    ...(await killsWhileImporting({ kills: 20, rows: 10_000 })),
  ],
  'kills while keeping a file': () => killsWhileKeeping({ kills }),
  'kills during backups and restores': () => killsBackup({ kills }),
  'kills during a change of passphrase or key': () => killsKeyChange({ kills }),
  'flips in pages': () => pageFlips({ flips: 200 }),
  'flips in pages, checked': () => checkFlips({ flips: 600 }),
  'flips in the key file': () => keyFileFlips({ every: 1 }),
  'words left outside after a kill': async () => [
    ...(await leftByKilledSession('000')),
    ...(await leftByKilledSession('022')),
  ],
  'words in memory after a lock': async () => [
    ...(await memoryAfterLock({ locks: 3, moment: 2000, executable: program.executable })),
    ...(await memoryAfterLock({ locks: 3, moment: 2000 })),
  ],
  'words in temporary files': () => wordsInTemporaryFiles(),
  'the way out': () => wayOutLines({ documents: 200 }),
  'ratios of a typical portfolio': () => vaultRatios(typical),
  'ratios of a large portfolio': () => vaultRatios(large),
  'starts in broken networks': () => startsInBrokenNetworks({ pairs: 12 }),
  'network gates': async () => [
    ...(await networkGates({ seconds: 120, pages: ['clean', 'hostile'], program })),
    ...(await brokenNetworkGate({ seconds: 10, program })),
    ...(await captiveNetworkGate({ seconds: 10, program })),
  ],
};

describe('the fault bench', () => {
  test.for(Object.keys(experiments))('%s', async (name) => {
    const lines = await experiments[name]?.();
    expectKept(lines ?? []);
  });
});
