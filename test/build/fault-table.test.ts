import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultTable, readFaultLines } from '../../build/fault-table.mjs';

const lines = [
  {
    name: 'killed while saving',
    tried: 200,
    bad: 0,
    bar: '0 of at least 200',
    isKept: true,
    note: '449 saves',
  },
  { name: 'flips', tried: 7, bad: 2, bar: '0 of at least 200', isKept: false },
];

test('the table of faults is aligned, and says what was missed', () => {
  expect(faultTable(lines)).toBe(
    [
      'fault                tried  bad  bar                        seen besides',
      'killed while saving    200    0  0 of at least 200  kept    449 saves',
      'flips                    7    2  0 of at least 200  MISSED',
    ].join('\n'),
  );
});

test('lines are read as the tests wrote them, and a run without any has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-lines-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'lines');
  expect(await readFaultLines(file)).toEqual([]);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(await readFaultLines(file)).toEqual(lines);
});
