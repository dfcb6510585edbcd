import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join } from 'node:path';
import react from '@vitejs/plugin-react';

import { inProject } from './project.mjs';

/**
 * What stays a `require`: the runtime's own modules, and packages that carry binaries.
 * Named here and not by a plugin, because Rolldown overlooks externals that plugins name.
 */
const EXTERNAL = [
  'electron',
  'better-sqlite3',
  '@node-rs/argon2',
  'hash-wasm',
  /^node:/,
  ...builtinModules,
];

/** @type {import('vite').InlineConfig} */
const COMMON = {
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  clearScreen: false,
};

/**
 * The bundle of a process that runs in Node, or as a sandboxed preload.
 * @param {Record<string, string>} input entry files by name
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function processBundle(input, outDir) {
  return {
    ...COMMON,
    root: inProject('electron'),
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: inProject(outDir),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        external: EXTERNAL,
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: '[name]-[hash].cjs',
        },
      },
    },
  };
}

/** The main process, and one entry beside it for every `*-worker.ts`. */
export function mainBundle() {
  const folder = inProject('electron');
  const workers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('-worker.ts'))
    .map((file) => [basename(file, '.ts'), join(folder, file)]);
  return processBundle(
    { main: join(folder, 'main.ts'), ...Object.fromEntries(workers) },
    'out/main',
  );
}

/** The bridge between the window and the main process. */
export function preloadBundle() {
  return processBundle({ preload: inProject('electron/preload.ts') }, 'out/preload');
}

/**
 * Puts the order of the cascade layers back on top of the sheet: bundling joins the files in another order than they
 * are imported in, and the minifier then drops the statement, so that a reset would win over a button.
 * @returns {import('vite').Plugin}
 */
function layerOrder() {
  const [order] = readFileSync(inProject('renderer/ui/tokens.css'), 'utf8').split('\n');
  return {
    name: 'layer-order',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, files) {
        for (const file of Object.values(files)) {
          if (file.type === 'asset' && file.fileName.endsWith('.css')) {
            file.source = `${order}${file.source}`;
          }
        }
      },
    },
  };
}

/**
 * What the window shows. Paths are relative and nothing is inlined, because the window's content
 * policy allows files of the app alone.
 * @returns {import('vite').InlineConfig}
 */
export function windowBundle() {
  return {
    ...COMMON,
    root: inProject('renderer'),
    base: './',
    plugins: [react(), layerOrder()],
    css: { transformer: 'lightningcss' },
    worker: { format: 'es' },
    build: {
      outDir: inProject('out/renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // One sheet: the order of cascade layers is set by its first line, whatever is loaded when.
      cssCodeSplit: false,
      sourcemap: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        output: {
          // What the lock screen needs comes as one file: each further one would be a further question to the main process.
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        },
      },
    },
  };
}

/**
 * The first script of the page with a drawn lock screen, which shares nothing with the rest.
 * @returns {import('vite').InlineConfig}
 */
export function doorBundle() {
  return {
    ...COMMON,
    root: inProject('renderer'),
    build: {
      outDir: inProject('out/renderer'),
      emptyOutDir: false,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: inProject('renderer/door.ts'),
        output: { entryFileNames: 'assets/[name]-[hash].js' },
      },
    },
  };
}

/**
 * What draws the lock screen when the app is built. Named like the window's own, so that its styles fit.
 * @returns {import('vite').InlineConfig}
 */
export function prerenderBundle() {
  return {
    ...COMMON,
    root: inProject('renderer'),
    plugins: [react()],
    css: { transformer: 'lightningcss' },
    build: {
      ssr: inProject('renderer/app/prerender.tsx'),
      outDir: inProject('out/prerender'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
  };
}
