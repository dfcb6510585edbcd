import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { findProgram, run, tail } from './command.mjs';
import { Obstacle } from './obstacle.mjs';

/** Debian packages by the library that shows their presence. Newer releases append `t64`. */
const LIBRARIES = [
  { library: 'libgtk-3.so.0', package: 'libgtk-3-0' },
  { library: 'libnss3.so', package: 'libnss3' },
  { library: 'libasound.so.2', package: 'libasound2' },
  { library: 'libgbm.so.1', package: 'libgbm1' },
];

/** Programs that are needed only where there is no display. */
const DISPLAY_PROGRAMS = [
  { program: 'Xvfb', package: 'xvfb' },
  { program: 'xvfb-run', package: 'xvfb' },
  { program: 'xauth', package: 'xauth' },
];

/** @param {Record<string, string | undefined>} [env] */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The Debian packages that are not installed, named as in Debian 12.
 * @param {{ loaderCache: string, hasProgram: (name: string) => boolean, display: boolean }} machine
 *   loaderCache is the output of `ldconfig -p`
 * @returns {string[]}
 */
export function missingPackages({ loaderCache, hasProgram, display }) {
  const libraries = LIBRARIES.filter(({ library }) => !loaderCache.includes(`\t${library} `));
  const programs = display ? [] : DISPLAY_PROGRAMS.filter(({ program }) => !hasProgram(program));
  return [...new Set([...libraries, ...programs].map((missing) => missing.package))];
}

/** @returns {string[]} */
function missingHere() {
  if (process.platform !== 'linux') return [];
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  const { stdout } = spawnSync(ldconfig ?? 'ldconfig', ['-p'], { encoding: 'utf8' });
  return missingPackages({
    loaderCache: stdout ?? '',
    hasProgram: (name) => findProgram(name) !== undefined,
    display: hasDisplay(),
  });
}

/**
 * The names under which this release of Debian or Ubuntu has the packages.
 * @param {readonly string[]} packages
 * @param {(name: string) => boolean} isKnown
 */
export function namesHere(packages, isKnown) {
  return packages.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
}

/** @param {string} name */
function isKnownToApt(name) {
  return spawnSync('apt-cache', ['show', '--quiet', name], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs Debian packages, or says how to.
 * @param {readonly string[]} packages named as in Debian 12
 * @param {string} purpose for the sentence: "Electron needs"
 * @throws {Obstacle} where it cannot: no apt, not root, no network
 */
export async function installPackages(packages, purpose) {
  if (!findProgram('apt-get')) {
    throw new Obstacle(
      `${purpose} system libraries that are not installed: ${packages.join(', ')} (Debian's names).`,
      "Install them with your system's package manager, then run npm install again.",
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Obstacle(
      `${purpose} system packages that are not installed.`,
      `Run: sudo apt-get update && sudo apt-get install -y ${namesHere(packages, isKnownToApt).join(' ')}`,
    );
  }
  await asRoot(packages);
}

/** @param {readonly string[]} packages */
async function asRoot(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=120'];
  await run('apt-get', ['update', ...patient], { env });
  const names = namesHere(packages, isKnownToApt);
  const install = ['install', '-y', '--no-install-recommends', ...patient, ...names];
  const { code, output } = await run('apt-get', install, { env });
  if (code !== 0) {
    throw new Obstacle(
      `apt-get could not install ${names.join(' ')}:\n${tail(output)}`,
      `Make this command work, then run npm install again: apt-get install -y ${names.join(' ')}`,
    );
  }
}

/** @type {import('./step.mjs').Step} */
export const systemLibraries = {
  title: 'System libraries',
  doing: "installing what Electron needs from the system's packages",
  isDone: () => missingHere().length === 0,
  run: () => installPackages(missingHere(), 'Electron needs'),
};
