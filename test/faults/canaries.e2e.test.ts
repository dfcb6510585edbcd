import { expect, test } from 'vitest';
import { memoryAfterLock } from './canaries.ts';

test.runIf(process.platform === 'linux')(
  '[T38] after a lock no process of the app holds the text or the key, which were there before',
  async () => {
    const lines = await memoryAfterLock({ locks: 1 });
    expect(lines).toEqual(lines.map((line) => ({ ...line, isKept: true })));
  },
);
