import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundle } from './bundle.mjs';
import { faultTable, readFaultLines } from './fault-table.mjs';
import { makePackage } from './package.mjs';
import { prepare } from './prepare.mjs';
import { inProject, PROJECT } from './project.mjs';
import { underDisplay } from './runtime/launch.mjs';
import { asScript } from './runtime/script.mjs';
import { prepareTestTools } from './runtime/test-tools.mjs';

/**
 * Runs every experiment with its full count. Words narrow it down: `npm run bench:faults -- save import`.
 * @param {readonly string[]} words of which a title has to hold one
 * @param {string} linesFile
 * @returns {number} the runner's exit code
 */
function runExperiments(words, linesFile) {
  const chosen = words.length > 0 ? [`--testNamePattern=${words.join('|')}`] : [];
  const vitest = [
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    '--config=build/bench-faults.config.mjs',
    ...chosen,
  ];
  const { executable, args, env } = underDisplay({
    executable: process.execPath,
    args: vitest,
    env: { ...process.env, NODE_ENV: 'test', CLOCHE_FAULT_LINES: linesFile },
  });
  const { status } = spawnSync(executable, args, { cwd: PROJECT, env, stdio: 'inherit' });
  return status ?? 1;
}

await asScript(import.meta.url, async (words) => {
  await prepare();
  await prepareTestTools();
  await bundle();
  await makePackage();
  const folder = await mkdtemp(join(tmpdir(), 'cloche-faults-'));
  try {
    const linesFile = join(folder, 'lines');
    const code = runExperiments(words, linesFile);
    const lines = await readFaultLines(linesFile);
    console.log(`\n${faultTable(lines)}\n`);
    console.log(`${lines.filter(({ isKept }) => isKept).length} of ${lines.length} bars kept`);
    return code !== 0 || lines.length === 0 || lines.some(({ isKept }) => !isKept) ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
