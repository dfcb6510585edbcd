import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs a program and keeps what it printed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Where a program is.
 * @param {string} program
 * @param {string} [path] folders, as in PATH
 * @returns {string | undefined}
 */
export function findProgram(program, path = process.env.PATH ?? '') {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of path.split(delimiter)) {
    for (const ending of endings) {
      const candidate = join(folder, program + ending);
      if (folder && existsSync(candidate)) return candidate;
    }
  }
  return undefined;
}

/**
 * npm's own entry file, so that it runs under the present Node without a shell.
 * @returns {string | undefined}
 */
export function findNpm() {
  const program = findProgram('npm');
  const node = dirname(process.execPath);
  return [
    process.env.npm_execpath ?? '',
    program && process.platform !== 'win32' ? realpathSync(program) : '',
    join(node, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(node, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((candidate) => candidate.endsWith('npm-cli.js') && existsSync(candidate));
}

/**
 * One of npm's settings.
 * @param {string} name
 * @returns {string | undefined}
 */
export function npmSetting(name) {
  const inherited = process.env[`npm_config_${name}`];
  if (inherited) return inherited;
  const npm = findNpm();
  if (!npm) return undefined;
  const answer = spawnSync(process.execPath, [npm, 'config', 'get', name], { encoding: 'utf8' });
  const value = answer.stdout?.trim();
  return answer.status === 0 && value && value !== 'undefined' ? value : undefined;
}

/**
 * The last lines of what a failed program printed.
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 8) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
