import { join, resolve } from 'node:path';

/** The two files of a vault, and what the last change of passphrase replaced. */
export type VaultPaths = {
  readonly folder: string;
  readonly database: string;
  readonly keys: string;
  readonly previousKeys: string;
};

export const PREVIOUS = '.bak';

/** Where a vault keeps its files in this folder. */
export function vaultPaths(folder: string): VaultPaths {
  const absolute = resolve(folder);
  const keys = join(absolute, 'vault.keys');
  return {
    folder: absolute,
    database: join(absolute, 'vault.db'),
    keys,
    previousKeys: keys + PREVIOUS,
  };
}
