import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import extractZip from 'extract-zip';

import { makeOnce } from './make-once.mjs';

const require = createRequire(import.meta.url);

/** The version that the project pins. */
export const OFFICIAL_VERSION = /** @type {string} */ (require('electron/package.json').version);

/** Milliseconds. A network that blocks the download often lets connections hang for minutes. */
const PATIENCE = 4000;

/**
 * Fetches Electron's own release, checked against the sums that its npm package carries.
 * Mirrors and proxies are set as for Electron itself: ELECTRON_MIRROR, ELECTRON_GET_USE_PROXY.
 * @param {string} target the folder it becomes
 * @param {{ reachable?: (url: string) => Promise<string | undefined> }} [network]
 * @returns {Promise<string | undefined>} why it could not be had, or nothing when it is there
 */
export async function makeOfficial(target, { reachable = whyUnreachable } = {}) {
  const { platform, arch } = process;
  const isDefaultRoute = !Object.keys(process.env).some((name) =>
    /^(npm_config_)?electron_(mirror|get_use_proxy|custom_dir)$/i.test(name),
  );
  if (isDefaultRoute) {
    const file = `v${OFFICIAL_VERSION}/electron-v${OFFICIAL_VERSION}-${platform}-${arch}.zip`;
    const reason = await reachable(
      `https://github.com/electron/electron/releases/download/${file}`,
    );
    if (reason) return reason;
  }
  try {
    const archive = await download(platform, arch);
    await makeOnce(target, (folder) => extractZip(archive, { dir: folder }));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {string} platform
 * @param {string} arch
 * @returns {Promise<string>}
 */
async function download(platform, arch) {
  const electron = require.resolve('electron/package.json');
  const entry = createRequire(electron).resolve('@electron/get');
  const { downloadArtifact } = await import(pathToFileURL(entry).href);
  const sums = await readFile(new URL('./checksums.json', pathToFileURL(electron)), 'utf8');
  return downloadArtifact({
    version: OFFICIAL_VERSION,
    artifactName: 'electron',
    platform,
    arch,
    checksums: JSON.parse(sums),
  });
}

/**
 * Follows a download's redirects without fetching it.
 * @param {string} url
 * @param {number} [patience] milliseconds
 * @returns {Promise<string | undefined>} the reason, or nothing when the file is there
 */
export async function whyUnreachable(url, patience = PATIENCE) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(patience) });
    return answer.ok ? undefined : `${new URL(answer.url).host} answered ${answer.status}`;
  } catch {
    return `${new URL(url).host} cannot be reached`;
  }
}
