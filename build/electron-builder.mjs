import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { electronRuntime } from './runtime/electron-runtime.mjs';

/** What Electron may still do once it is our program. Everything that loads foreign code is off. */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** What the packages carry for building themselves, or for other machines. */
const DEAD_WEIGHT = [
  '!node_modules/node-addon-api/**',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/better-sqlite3/binding.gyp',
  '!node_modules/better-sqlite3/prebuilds/*',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  '!node_modules/hash-wasm/**',
  'node_modules/hash-wasm/{package.json,LICENSE,dist/index.umd.js}',
  '!node_modules/**/*.{d.ts,map,md,upstream}',
];

/**
 * How the program is packaged.
 * @returns {import('electron-builder').Configuration}
 */
export function packageConfig() {
  const { dist, version } = electronRuntime();
  return {
    appId: 'app.cloche.desktop',
    productName: 'Cloche',
    executableName: 'cloche',
    directories: { output: 'dist', buildResources: 'build' },
    electronDist: dist,
    electronVersion: version,
    npmRebuild: false,
    nodeGypRebuild: false,
    files: ['out/{main,preload,renderer,first-page}/**', 'package.json', ...DEAD_WEIGHT],
    asar: { smartUnpack: false },
    // Native code cannot be loaded from inside an archive.
    asarUnpack: ['**/*.node'],
    electronFuses: FUSES,
    afterExtract: removeBootstrap,
    publish: null,
    linux: {
      target: ['AppImage', 'deb'],
      category: 'Office',
      maintainer: 'The Cloche authors',
      icon: 'build/icon.png',
    },
    mac: { target: ['dmg'], category: 'public.app-category.productivity', icon: 'build/icon.png' },
    win: { target: ['nsis'], icon: 'build/icon.png' },
  };
}

/**
 * The fallback runtime starts a folder from the command line; a packaged program never does.
 * @param {{ appOutDir: string }} context
 */
async function removeBootstrap({ appOutDir }) {
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
}
