import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Obstacle } from './obstacle.mjs';

/**
 * Runs a script's body when the script is what Node was started with, not when it is imported.
 * An obstacle is printed as its sentence and way out, without a stack.
 * @param {string} url the script's `import.meta.url`
 * @param {(args: string[]) => unknown} body gives the exit code; 0 when it gives nothing
 * @returns {Promise<void>} sets `process.exitCode`
 */
export async function asScript(url, body) {
  const started = process.argv[1];
  if (!started || realpathSync(started) !== fileURLToPath(url)) return;
  try {
    endWith(Number((await body(process.argv.slice(2))) ?? 0));
  } catch (error) {
    console.error(explain(error));
    endWith(1);
  }
}

/**
 * The packager ends the process by itself once nothing is left to do, and always as a success; the code is set again
 * after that.
 * @param {number} code
 */
function endWith(code) {
  process.exitCode = code;
  process.on('exit', () => {
    process.exitCode = code;
  });
}

/**
 * What a person is told about a failure.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Obstacle) return `\n${error.message}\n${error.wayOut}\n`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
