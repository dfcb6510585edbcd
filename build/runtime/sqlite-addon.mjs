import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildAddon } from './build-addon.mjs';
import { cacheFolder } from './cache-folder.mjs';
import { run, tail } from './command.mjs';
import { electronRuntime, findElectron } from './electron-runtime.mjs';
import { makeOnce } from './make-once.mjs';
import { Obstacle } from './obstacle.mjs';

const require = createRequire(import.meta.url);
const HEADER = fileURLToPath(new URL('../native/boxed-references.h', import.meta.url));
const CHECK = fileURLToPath(new URL('./sqlite-check.cjs', import.meta.url));

/** What the prebuilt addon asks for. On an older runtime it crashes when a database is opened. */
const NODE_API_WANTED = 10;

/** The first Electron with that Node-API. */
const ELECTRON_WANTED = 35;

/**
 * Whether one of the runtimes is too old for the prebuilt addon.
 * @param {{ nodeApi: number, electronVersion: string }} runtimes
 */
export function needsOwnBuild({ nodeApi, electronVersion }) {
  return nodeApi < NODE_API_WANTED || Number.parseInt(electronVersion, 10) < ELECTRON_WANTED;
}

function isLinuxMusl() {
  if (process.platform !== 'linux') return false;
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return !report.header.glibcVersionRuntime;
}

function addonPlaces() {
  const source = dirname(require.resolve('better-sqlite3/package.json'));
  const platform = `${isLinuxMusl() ? 'linuxmusl' : process.platform}-${process.arch}`;
  const { version } = require('better-sqlite3/package.json');
  const header = createHash('sha256').update(readFileSync(HEADER)).digest('hex').slice(0, 8);
  const folder = join(cacheFolder(), `sqlite-${version}-${header}-${platform}`);
  return {
    source,
    folder,
    built: join(folder, 'better_sqlite3.node'),
    inUse: join(source, 'prebuilds', `${platform}.node`),
  };
}

function isNeeded() {
  const electron = findElectron();
  const nodeApi = Number(process.versions.napi);
  return needsOwnBuild({ nodeApi, electronVersion: electron?.version ?? String(ELECTRON_WANTED) });
}

/**
 * Notes of checks that passed, so that each runtime is checked once.
 * @param {string} folder
 */
function checks(folder) {
  const electron = electronRuntime();
  return [
    {
      name: `Node ${process.versions.node}`,
      executable: process.execPath,
      env: process.env,
      note: join(folder, `works-in-node-${process.versions.node}`),
    },
    {
      name: `Electron ${electron.version}`,
      executable: electron.executable,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      note: join(folder, `works-in-electron-${electron.version}`),
    },
  ];
}

async function isDone() {
  if (!isNeeded()) return true;
  const { folder, built, inUse } = addonPlaces();
  if (!existsSync(built) || !existsSync(inUse)) return false;
  const [wanted, present] = await Promise.all([readFile(built), readFile(inUse)]);
  return wanted.equals(present) && checks(folder).every(({ note }) => existsSync(note));
}

async function provide() {
  const { source, folder, built, inUse } = addonPlaces();
  if (!existsSync(built)) {
    console.log('  compiling it, once for this user; about a minute');
    await makeOnce(folder, async (draft) => {
      const sources = join(draft, 'sources');
      await copySources(source, sources);
      const addon = await buildAddon(sources, HEADER);
      await rename(addon, join(draft, 'better_sqlite3.node'));
      await rm(sources, { recursive: true });
    });
  }
  await putInPlace(built, inUse);
  for (const check of checks(folder)) await makeSureItWorks(check);
}

/**
 * @param {string} from the installed package
 * @param {string} to
 */
async function copySources(from, to) {
  await mkdir(to, { recursive: true });
  for (const name of ['package.json', 'binding.gyp', 'deps', 'src', 'lib']) {
    await cp(join(from, name), join(to, name), { recursive: true });
  }
}

/**
 * The package's own loader, tests, bundles and packaging then all pick it up.
 * @param {string} built
 * @param {string} inUse
 */
async function putInPlace(built, inUse) {
  const upstream = `${inUse}.upstream`;
  if (existsSync(inUse) && !existsSync(upstream)) await copyFile(inUse, upstream);
  // Moved in, because a running app may have the present file mapped.
  await copyFile(built, `${inUse}.new`);
  await rename(`${inUse}.new`, inUse);
}

/** @param {ReturnType<typeof checks>[number]} check */
async function makeSureItWorks({ name, executable, env, note }) {
  if (existsSync(note)) return;
  const { code, output } = await run(executable, [CHECK], { env });
  if (code !== 0) {
    throw new Obstacle(
      `The SQLite addon does not work in ${name} (exit ${code}):\n${tail(output)}`,
      `Delete ${dirname(note)} and run npm install again; with Node 22.14 or newer nothing needs to be built.`,
    );
  }
  await writeFile(note, '');
}

/** @type {import('./step.mjs').Step} */
export const sqliteAddon = {
  title: 'SQLite addon',
  doing: 'fitting it to this Node and Electron',
  isDone,
  run: provide,
};
