import { describe, expect, test } from 'vitest';
import { faultReport } from '../../electron/ipc/fault-report.ts';

describe('the report of a bug', () => {
  test('says what kind it is and where it happened, without message or folder', () => {
    const bug = new TypeError('"my secret note" is not a function');
    bug.stack = [
      'TypeError: "my secret note" is not a function',
      '    and its second line',
      '    at addRating (/home/ada/cloche/out/main/main.cjs:120:9)',
      '    at async /home/ada/cloche/out/main/main.cjs:7:1',
      '    at new Promise (<anonymous>)',
    ].join('\n');
    expect(faultReport(bug)).toBe(
      [
        'TypeError',
        'at addRating (main.cjs:120:9)',
        'at main.cjs:7:1',
        'at new Promise (<anonymous>)',
      ].join('\n  '),
    );
  });

  test('of something that is no error says only what it is', () => {
    expect(faultReport('my secret note')).toBe('thrown: string');
  });

  test('of a real one names the place', () => {
    expect(faultReport(new RangeError('x'))).toMatch(
      /^RangeError\n {2}at .*fault-report\.test\.ts:\d+/,
    );
  });
});
