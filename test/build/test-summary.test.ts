import { describe, expect, test } from 'vitest';
import { includesEndToEnd, summarise } from '../../build/test-summary.mjs';

const report = (
  [passed, failed, skipped]: readonly [number, number, number],
  testResults: { status: string; assertionResults: { status: string }[] }[] = [],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
});

describe('the closing line', () => {
  test('counts what passed, and succeeds when nothing failed', () => {
    expect(summarise(report([12, 0, 0]), 0)).toEqual({ line: '12 passed, 0 failed', exitCode: 0 });
  });

  test('names skipped tests only when there are some', () => {
    expect(summarise(report([3, 0, 2]), 0).line).toBe('3 passed, 0 failed, 2 skipped');
  });

  test('fails when a test failed', () => {
    expect(summarise(report([3, 1, 0]), 1)).toEqual({ line: '3 passed, 1 failed', exitCode: 1 });
  });

  test('counts a file that could not be loaded as failed', () => {
    const broken = [{ status: 'failed', assertionResults: [] }];
    expect(summarise(report([3, 0, 0], broken), 1).line).toBe('3 passed, 1 failed');
  });

  test('counts the file of a failed test once', () => {
    const failed = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(summarise(report([0, 1, 0], failed), 1).line).toBe('0 passed, 1 failed');
  });

  test('does not hide that the run itself failed', () => {
    expect(summarise(report([3, 0, 0]), 1)).toEqual({ line: '3 passed, 1 failed', exitCode: 1 });
    expect(summarise(undefined, 1)).toEqual({ line: '0 passed, 1 failed', exitCode: 1 });
  });

  test('is no success when no test ran', () => {
    expect(summarise(report([0, 0, 4]), 0)).toEqual({
      line: '0 passed, 0 failed, 4 skipped',
      exitCode: 1,
    });
  });
});

describe('the packaged program is made for', () => {
  test.each([
    [[], true],
    [['--project', 'e2e'], true],
    [['--project=e2e', '--project=node'], true],
    [['test/e2e/first-run.test.ts'], true],
    [['--bail', '1'], true],
    [['--project', 'node'], false],
    [['--project=window'], false],
    [['test/rating'], false],
    [['test/rating', '-t', 'level'], false],
  ])('%j: %s', (args, expected) => {
    expect(includesEndToEnd(args)).toBe(expected);
  });
});
