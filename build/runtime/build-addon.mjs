import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

import { findNpm, findProgram, npmSetting, run, tail } from './command.mjs';
import { Obstacle } from './obstacle.mjs';
import { installPackages } from './system-libraries.mjs';

const require = createRequire(import.meta.url);

/** Compiler, make and Python, by the Debian package that brings them. */
const TOOLS = [
  { programs: ['c++', 'g++', 'clang++'], package: 'g++' },
  { programs: ['make'], package: 'make' },
  { programs: ['python3', 'python'], package: 'python3' },
];

/**
 * Compiles the addon for Node-API 9.
 * @param {string} sources a copy of the package that may be written to
 * @param {string} header included before every C++ source
 * @returns {Promise<string>} the compiled addon
 * @throws {Obstacle} when a tool is missing or the compiler fails
 */
export async function buildAddon(sources, header) {
  const nodeGyp = await requireTools();
  await askForNodeApi9(join(sources, 'binding.gyp'));
  const headers = headersFolder();
  const args = ['rebuild', '--release', '--force_build=1', `--jobs=${availableParallelism()}`];
  if (headers) args.push(`--nodedir=${headers}`);
  const { code, output } = await run(process.execPath, [nodeGyp, ...args], {
    cwd: sources,
    env: {
      ...process.env,
      CXXFLAGS: `${process.env.CXXFLAGS ?? ''} -include "${header}"`,
      // binding.gyp asks for node-addon-api by name, from a folder that has no node_modules.
      NODE_PATH: dirname(dirname(require.resolve('node-addon-api/package.json'))),
    },
  });
  const addon = join(sources, 'build', 'Release', 'better_sqlite3.node');
  if (code !== 0 || !existsSync(addon)) {
    throw new Obstacle(
      `The SQLite addon could not be compiled:\n${tail(output, 15)}`,
      'Use Node 22.14 or newer, with which nothing needs to be compiled, or a compiler that knows C++20.',
    );
  }
  return addon;
}

/** @returns {Promise<string>} the path of node-gyp */
async function requireTools() {
  if (process.platform === 'win32') {
    throw new Obstacle(
      `Node ${process.versions.node} is too old for the SQLite addon on Windows.`,
      'Install Node 22.14 or newer, then run npm install again.',
    );
  }
  const missing = TOOLS.filter(({ programs }) => !programs.some((name) => findProgram(name)));
  if (missing.length > 0) {
    await installPackages(
      missing.map((tool) => tool.package),
      'Building the SQLite addon needs',
    );
  }
  const npm = findNpm();
  const nodeGyp = npm && join(dirname(npm), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  if (!nodeGyp || !existsSync(nodeGyp)) {
    throw new Obstacle(
      'npm was not found beside Node, and the SQLite addon is built with its tools.',
      'Run this through npm (npm install), or use Node 22.14 or newer.',
    );
  }
  return nodeGyp;
}

/** @param {string} file */
async function askForNodeApi9(file) {
  const text = await readFile(file, 'utf8');
  const changed = text.replaceAll('NAPI_VERSION=10', 'NAPI_VERSION=9');
  if (changed === text) throw new Error('binding.gyp does not name the Node-API that was expected');
  await writeFile(file, changed);
}

/**
 * Where Node's C headers are, so that node-gyp need not download them.
 * @returns {string | undefined} the folder above `include/node`
 */
function headersFolder() {
  return [npmSetting('nodedir'), dirname(dirname(process.execPath)), '/usr', '/usr/local'].find(
    (folder) => folder && existsSync(join(folder, 'include', 'node', 'node_api.h')),
  );
}
