import { test } from 'vitest';
import { packagedPrograms } from '../../build/package.mjs';
import { leftByKilledSession } from './leftovers.ts';
import { memoryAfterLock } from './memory-after-lock.ts';
import { expectKept } from './recorded.ts';

test.runIf(process.platform === 'linux')(
  '[T38] after a lock no process of the app holds the text or the key, which were there before',
  async () => {
    const lines = await memoryAfterLock({
      locks: 1,
      moment: 'once it is back',
      executable: packagedPrograms().drivable,
    });
    expectKept(lines);
  },
);

test.runIf(process.platform === 'linux')(
  '[T89][T92] a killed session leaves none of its text outside the vault, and no file that others may read',
  async () => {
    const lines = await leftByKilledSession('000');
    expectKept(lines);
  },
);
