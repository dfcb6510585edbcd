import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { electronRuntime } from './electron-runtime.mjs';
import { Obstacle } from './obstacle.mjs';
import { hasDisplay } from './system-libraries.mjs';
import { SCREEN } from './virtual-display.mjs';

/**
 * @typedef {object} Command
 * @property {string} executable
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env
 */

/** Chromium refuses to keep its sandbox when it is run by root. */
export const isRoot = () => process.getuid?.() === 0;

/**
 * How Electron is started on this machine with an app's folder.
 * @param {string} appFolder
 * @param {readonly string[]} [extra] further arguments for the app
 * @returns {Command}
 * @throws {Obstacle} when the machine is not prepared, or its system forbids Chromium's sandbox
 */
export function electronCommand(appFolder, extra = []) {
  const { executable, dist } = electronRuntime();
  if (!isRoot()) requireSandbox(dist);
  const env = { ...process.env };
  // Set by some editors' terminals; with it Electron would start as Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return { executable, args: [...(isRoot() ? ['--no-sandbox'] : []), appFolder, ...extra], env };
}

/**
 * The same command under a virtual display where the machine has none.
 * @param {Command} command
 * @param {boolean} [display] whether the machine has one
 * @returns {Command}
 */
export function underDisplay(command, display = hasDisplay()) {
  if (display) return command;
  const args = ['-a', '-s', SCREEN.join(' '), command.executable, ...command.args];
  return { ...command, executable: 'xvfb-run', args };
}

/** @param {string} dist */
function requireSandbox(dist) {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  if (!existsSync(setting) || readFileSync(setting, 'utf8').trim() !== '1') return;
  const sandbox = join(dist, 'chrome-sandbox');
  const present = existsSync(sandbox) ? statSync(sandbox) : undefined;
  if (!present || (present.uid === 0 && (present.mode & 0o4000) !== 0)) return;
  throw new Obstacle(
    "This system does not let Electron's sandbox start for programs in your home folder.",
    `Allow it once: sudo chown root:root '${sandbox}' && sudo chmod 4755 '${sandbox}'`,
  );
}
