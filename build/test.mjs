import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundle } from './bundle.mjs';
import { faultTable, readFaultLines } from './fault-table.mjs';
import { makePackage } from './package.mjs';
import { prepare } from './prepare.mjs';
import { inProject, PROJECT } from './project.mjs';
import { asScript, explain } from './runtime/script.mjs';
import { prepareTestTools } from './runtime/test-tools.mjs';
import { includesEndToEnd, summarise } from './test-summary.mjs';

/**
 * @param {readonly string[]} args
 * @param {{ reportFile: string, linesFile: string }} files where the runner and the fault tests write
 * @returns {Promise<number>} the runner's exit code
 */
function runVitest(args, { reportFile, linesFile }) {
  const vitest = [
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    '--config=build/vitest.config.mjs',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  // Bundling leaves "production" here, and React's production build cannot be tested.
  const env = { ...process.env, NODE_ENV: 'test', CLOCHE_FAULT_LINES: linesFile };
  return new Promise((resolve, reject) => {
    const runner = spawn(process.execPath, [...vitest, ...args], {
      cwd: PROJECT,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => runner.kill('SIGTERM'));
    runner.on('error', reject);
    runner.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<ReturnType<typeof summarise>>}
 */
async function testAll(args) {
  await prepare();
  if (includesEndToEnd(args)) {
    await prepareTestTools();
    await bundle();
    await makePackage();
  }
  const folder = await mkdtemp(join(tmpdir(), 'cloche-tests-'));
  try {
    const reportFile = join(folder, 'report.json');
    const linesFile = join(folder, 'fault-lines');
    const exitCode = await runVitest(args, { reportFile, linesFile });
    const lines = await readFaultLines(linesFile);
    if (lines.length > 0) console.log(`\n${faultTable(lines)}\n`);
    const text = await readFile(reportFile, 'utf8').catch(() => 'null');
    return summarise(JSON.parse(text) ?? undefined, exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await asScript(import.meta.url, async (args) => {
  const result = await testAll(args).catch((error) => {
    console.error(explain(error));
    return summarise(undefined, 1);
  });
  console.log(result.line);
  return result.exitCode;
});
