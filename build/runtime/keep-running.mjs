import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

import { underDisplay } from './launch.mjs';
import { asScript } from './script.mjs';

/** With this exit code the app, which ends whenever the portfolio locks, asks to be started again. */
export const COME_BACK_CODE = 75;

/** The open file that the app writes to what its next start has to know. */
const HANDOVER_FILE = 3;

/**
 * One start of the app.
 * @param {import('./launch.mjs').Command} command
 * @param {string} handover what the last start left to this one; empty for the first
 * @returns {Promise<{ code: number, handover: string, stopped: boolean }>}
 */
function runOnce({ executable, args, env }, handover) {
  const app = spawn(executable, args, {
    env: {
      ...env,
      CLOCHE_LAUNCHER: String(HANDOVER_FILE),
      ...(handover === '' ? {} : { CLOCHE_COME_BACK: handover }),
    },
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  });
  let [left, stopped] = ['', false];
  app.stdio[HANDOVER_FILE]?.on('data', (/** @type {Buffer} */ chunk) => {
    left += chunk.toString();
  });
  const stop = () => {
    stopped = true;
    app.kill('SIGTERM');
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    app.on('error', reject);
    app.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop);
      resolve({ code: code ?? 1, handover: left, stopped });
    });
  });
}

/**
 * Starts the app, and again whenever it asks for it, until it ends for good. The app could start itself, as it does
 * when packaged, but a virtual display goes away with the first process that was started on it.
 * @param {import('./launch.mjs').Command} command
 * @returns {Promise<number>} the exit code
 */
export async function keepRunning(command) {
  for (let handover = ''; ; ) {
    const ended = await runOnce(command, handover);
    if (ended.code !== COME_BACK_CODE || ended.stopped) return ended.code;
    handover = ended.handover;
  }
}

/** The open file that ends with the launcher: a signal would reach the display's script, not what runs in it. */
const LAUNCHER_FILE = 4;

/**
 * The same on a virtual display that stays until the app ends for good.
 * @param {import('./launch.mjs').Command} command
 * @returns {Promise<number>} the exit code
 */
export function keepRunningUnderDisplay({ executable, args, env }) {
  const here = fileURLToPath(import.meta.url);
  const command = underDisplay({
    executable: process.execPath,
    args: [here, executable, ...args],
    env,
  });
  const display = spawn(command.executable, command.args, {
    env: command.env,
    stdio: ['inherit', 'inherit', 'inherit', 'ignore', 'pipe'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => display.stdio[LAUNCHER_FILE]?.destroy());
  }
  return new Promise((resolve, reject) => {
    display.on('error', reject);
    display.on('exit', (code) => resolve(code ?? 1));
  });
}

await asScript(import.meta.url, ([executable, ...args]) => {
  if (executable === undefined) throw new Error('the program to start is missing');
  const launcher = new Socket({ fd: LAUNCHER_FILE });
  launcher.on('close', () => process.kill(process.pid, 'SIGTERM'));
  launcher.resume().unref();
  return keepRunning({ executable, args, env: process.env });
});
