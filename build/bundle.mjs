import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

import { mainBundle, preloadBundle, windowBundle } from './bundle-config.mjs';
import { fingerprint, isUpToDate } from './fingerprint.mjs';
import { prerender } from './prerender.mjs';
import { inProject, PROJECT } from './project.mjs';
import { asScript } from './runtime/script.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'build/bundle.mjs',
  'build/bundle-config.mjs',
  'build/prerender.mjs',
  'package.json',
  'package-lock.json',
];

const RESULTS = ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/first-page/locked.html'];

/**
 * Bundles the app into out/, unless it was made from exactly these sources already.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<string>} the fingerprint of what out/ was made from
 */
export async function bundle({ force = false, say = console.log } = {}) {
  const note = join(PROJECT, 'out', 'fingerprint');
  const current = await fingerprint(PROJECT, SOURCES);
  if (!force && isUpToDate(note, current) && RESULTS.every((path) => existsSync(inProject(path)))) {
    say('Bundle: ready');
    return current;
  }
  const begin = performance.now();
  for (const config of [mainBundle(), preloadBundle(), windowBundle()]) await build(config);
  await prerender();
  await writeFile(note, current);
  say(`Bundle: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return current;
}

await asScript(import.meta.url, async (args) => {
  await bundle({ force: args.includes('--force') });
});
