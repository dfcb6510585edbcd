import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What the app needs to run, besides the key derivation's native parts; without what it needs to be built. */
const packages = ['better-sqlite3', 'hash-wasm'];
const leftOut = /better-sqlite3\/(deps|src|build)(\/|$)/;

export type Copied = { readonly folder: string; readonly remove: () => void };

/** The built app in a folder of its own, in which parts of it may be broken. */
export function copyApp(): Copied {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-app-'));
  const native = readdirSync(join(root, 'node_modules/@node-rs')).map((name) => `@node-rs/${name}`);
  const modules = [...packages, ...native].map((name) => `node_modules/${name}`);
  for (const part of ['package.json', 'out', ...modules]) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (source) => !leftOut.test(relative(root, source)),
    });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
