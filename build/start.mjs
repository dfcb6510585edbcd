import { bundle } from './bundle.mjs';
import { prepare } from './prepare.mjs';
import { PROJECT } from './project.mjs';
import { keepRunning, keepRunningUnderDisplay } from './runtime/keep-running.mjs';
import { electronCommand, isRoot } from './runtime/launch.mjs';
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
  const command = launchCommand(args);
  return hasDisplay() ? keepRunning(command) : keepRunningUnderDisplay(command);
});
