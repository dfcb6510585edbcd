import { existsSync } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { build, DIR_TARGET, Platform } from 'electron-builder';

import { bundle } from './bundle.mjs';
import { packageConfig } from './electron-builder.mjs';
import { fingerprint, isUpToDate } from './fingerprint.mjs';
import { prepare } from './prepare.mjs';
import { inProject, PROJECT } from './project.mjs';
import { electronRuntime } from './runtime/electron-runtime.mjs';
import { Obstacle } from './runtime/obstacle.mjs';
import { asScript } from './runtime/script.mjs';

/** What electron-builder calls its unpacked output, and the program inside it. */
const LAYOUT = {
  linux: { folder: 'linux-unpacked', program: 'cloche', bundle: 'cloche' },
  win32: { folder: 'win-unpacked', program: 'Cloche.exe', bundle: 'Cloche.exe' },
  darwin: {
    folder: process.arch === 'arm64' ? 'mac-arm64' : 'mac',
    program: 'Cloche.app/Contents/MacOS/Cloche',
    bundle: 'Cloche.app',
  },
};

/**
 * The two packaged programs. They hold the same app; the second one lets a test driver attach.
 * @returns {{ release: string, drivable: string }} paths of the executables
 */
export function packagedPrograms() {
  const { folder, program } = layout();
  return {
    release: inProject(`dist/${folder}/${program}`),
    drivable: inProject(`dist/e2e/${program}`),
  };
}

function layout() {
  const found = Object.entries(LAYOUT).find(([platform]) => platform === process.platform);
  if (found) return found[1];
  throw new Obstacle(
    `Cloche cannot be packaged on ${process.platform}.`,
    'Package it on Linux, macOS or Windows.',
  );
}

/**
 * Packages the app for this platform into dist/, unless it was made from exactly this already.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<void>}
 */
export async function makePackage({ force = false, say = console.log } = {}) {
  const { version, dist } = electronRuntime();
  const note = join(PROJECT, 'dist', 'fingerprint');
  const sources = ['out/fingerprint', 'build/package.mjs', 'build/electron-builder.mjs'];
  const current = await fingerprint(PROJECT, sources, [version, dist]);
  const programs = packagedPrograms();
  if (!force && isUpToDate(note, current) && Object.values(programs).every(existsSync)) {
    say('Package: ready');
    return;
  }
  const begin = performance.now();
  await rm(inProject('dist'), { recursive: true, force: true });
  await build({ targets: Platform.current().createTarget(DIR_TARGET), ...options() });
  await makeDrivable(programs.drivable);
  await writeFile(note, current);
  say(`Package: done in ${((performance.now() - begin) / 1000).toFixed(1)} s, ${programs.release}`);
}

/** @returns {import('electron-builder').CliOptions} */
function options() {
  return { config: packageConfig(), projectDir: PROJECT, publish: 'never' };
}

/**
 * A second copy whose inspector may be opened: test drivers need it, the release refuses it.
 * @param {string} executable
 */
async function makeDrivable(executable) {
  const { folder, bundle: root } = layout();
  await mkdir(inProject('dist/e2e'), { recursive: true });
  if (process.platform === 'darwin') {
    // Symbolic links and signatures inside the bundle survive a plain copy only.
    await cp(inProject(`dist/${folder}/${root}`), inProject(`dist/e2e/${root}`), {
      recursive: true,
      verbatimSymlinks: true,
    });
  } else {
    await linkFolder(inProject(`dist/${folder}`), inProject('dist/e2e'));
    await unlinkCopy(executable);
  }
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  // Without it the program refuses the switches that a test driver starts it with.
  const resources = process.platform === 'darwin' ? '../Resources' : 'resources';
  await writeFile(join(dirname(executable), resources, 'e2e-build'), '');
}

/**
 * The same folder once more, without taking the space again.
 * @param {string} from
 * @param {string} to
 */
async function linkFolder(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

/**
 * Gives a linked file a content of its own.
 * @param {string} file
 */
async function unlinkCopy(file) {
  await copyFile(file, `${file}.own`);
  await rename(`${file}.own`, file);
}

/** Installers for other people. They are made with helper tools that electron-builder downloads. */
async function makeRelease() {
  if (electronRuntime().isFallback) {
    throw new Obstacle(
      'A release needs the current Electron, and this machine has the older fallback.',
      'Prepare and package on a network that allows the Electron download.',
    );
  }
  await build({ targets: Platform.current().createTarget(), ...options() });
}

await asScript(import.meta.url, async (args) => {
  await prepare();
  await bundle();
  if (args.includes('--release')) await makeRelease();
  else await makePackage({ force: args.includes('--force') });
});
