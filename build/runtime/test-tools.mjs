import { findProgram } from './command.mjs';
import { Obstacle } from './obstacle.mjs';
import { installPackages } from './system-libraries.mjs';

/** What the tests of the network need beyond what the app needs, by the Debian package that brings it. */
const TOOLS = [
  { program: 'strace', package: 'strace' },
  { program: 'ip', package: 'iproute2' },
  { program: 'unshare', package: 'util-linux' },
  { program: 'nsenter', package: 'util-linux' },
];

/** Where `ip` is, and not in everybody's path. */
const WITH_SBIN = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`;

/**
 * The Debian packages that the tests of the network lack here.
 * @returns {string[]}
 */
export function missingTools() {
  const missing = TOOLS.filter(({ program }) => !findProgram(program, WITH_SBIN));
  return [...new Set(missing.map((tool) => tool.package))];
}

/**
 * Installs them where that is possible. Where it is not the tests say what to install, and everything else is tested.
 * @param {{ say?: (line: string) => void }} [io]
 * @returns {Promise<void>}
 */
export async function prepareTestTools({ say = console.log } = {}) {
  const missing = missingTools();
  if (process.platform !== 'linux' || missing.length === 0) return;
  try {
    say(`Tools for the network tests: installing ${missing.join(' ')} ...`);
    await installPackages(missing, 'The network tests need');
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(`${error.message}\n${error.wayOut}`);
  }
}
