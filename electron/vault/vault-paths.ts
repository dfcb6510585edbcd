import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The files of a vault, what the last change replaced, and what a change of data key has not finished yet. */
export type VaultPaths = {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly previousKeys: string;
  /** A copy under a new data key, whole once `newKeys` is there too. */
  readonly newDatabase: string;
  /** There while a change of data key is neither finished nor undone. */
  readonly newKeys: string;
  /** What the last change of data key replaced. */
  readonly oldDatabase: string;
};

export const PREVIOUS = '.bak';
const NEXT = '.new';

/** Where a vault keeps its files in this folder. */
export function vaultPaths(folder: string): VaultPaths {
  const absolute = resolve(folder);
  const database = join(absolute, 'vault.db');
  const keys = join(absolute, 'vault.keys');
  return {
    folder: absolute,
    database,
    keys,
    previousKeys: keys + PREVIOUS,
    newDatabase: database + NEXT,
    newKeys: keys + NEXT,
    oldDatabase: `${database}.old`,
  };
}

/** Whether a vault is in the folder, also one whose change of data key stopped between two names. */
export function vaultIsThere(paths: VaultPaths): boolean {
  return [paths.database, paths.oldDatabase, paths.newDatabase].some((file) => existsSync(file));
}

/** Whether a key file is there, under any name that an unlock looks at. */
export function keyFileIsThere(paths: VaultPaths): boolean {
  return [paths.keys, paths.newKeys, paths.previousKeys].some((file) => existsSync(file));
}
