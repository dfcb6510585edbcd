import { spawn } from 'node:child_process';

import { bundle } from './bundle.mjs';
import { prepare } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { electronCommand, isRoot, underDisplay } from './runtime/launch.mjs';
import { asScript } from './runtime/script.mjs';
import { hasDisplay } from './runtime/system-libraries.mjs';

/**
 * How the app is started from its sources on this machine, display aside.
 * @param {readonly string[]} [extra] further arguments for the app
 * @returns {import('./runtime/launch.mjs').Command}
 */
export const launchCommand = (extra = []) => electronCommand(PROJECT, extra);

await asScript(import.meta.url, async (args) => {
  await prepare();
  await bundle();
  if (!hasDisplay()) console.log('No display here: the window opens on a virtual one (xvfb-run).');
  if (isRoot()) console.log("Run as root: Chromium's sandbox is off (--no-sandbox).");
  const { executable, args: all, env } = underDisplay(launchCommand(args));
  const app = spawn(executable, all, { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    app.on('error', reject);
    app.on('exit', (code) => resolve(code ?? 1));
  });
});
