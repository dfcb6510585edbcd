/**
 * @typedef {object} TestReport the part of vitest's JSON report that is counted
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests skipped
 * @property {number} numTodoTests
 * @property {readonly { status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * Counts a run. What failed outside of any test is counted as failed too: a file that could not be
 * loaded, or a run that ended with an error although every test passed.
 * @param {TestReport | undefined} report nothing when the runner wrote none
 * @param {number} exitCode of the runner
 * @returns {{ line: string, exitCode: number }} the closing line, and a code that is not 0 unless
 *   something ran and nothing failed
 */
export function summarise(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = (report?.numFailedTests ?? 0) + brokenFiles;
  const failed = counted === 0 && exitCode !== 0 ? 1 : counted;
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, exitCode: failed > 0 || passed === 0 ? 1 : 0 };
}

/**
 * Whether a run includes the end-to-end tests, which need the packaged program.
 * @param {readonly string[]} args as given to the runner
 */
export function includesEndToEnd(args) {
  const named = args.flatMap((arg, at) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    return arg === '--project' ? [args[at + 1] ?? ''] : [];
  });
  if (named.length > 0) return named.includes('e2e');
  const paths = args.filter((arg, at) => !arg.startsWith('-') && !args[at - 1]?.startsWith('-'));
  return paths.length === 0 || paths.some((path) => path.includes('e2e'));
}
