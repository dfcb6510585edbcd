import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { nativeArgon2 } from '../../../electron/vault/argon2.ts';
import { openVault } from '../../../electron/vault/open-vault.ts';
import { createVaultSession } from '../../../electron/vault/session.ts';
import { dataKeyOf } from '../../../electron/vault/unlock-vault.ts';
import { type VaultPaths, vaultPaths } from '../../../electron/vault/vault-paths.ts';

const passphrase = 'nobody has to guess this one';

/** A vault that is opened with its data key, since hundreds of passphrases would take minutes. */
export type RawVault = {
  readonly home: string;
  readonly paths: VaultPaths;
  readonly backupsFolder: string;
  readonly dataKey: Uint8Array;
  /** What a child has to be told to open it. */
  readonly childArguments: readonly string[];
  readonly remove: () => void;
};

/** Makes an empty vault in a temporary folder. */
export async function makeRawVault(): Promise<RawVault> {
  const home = await mkdtemp(join(tmpdir(), 'cloche-faults-'));
  const folder = join(home, 'vault');
  const backupsFolder = join(home, 'backups');
  const session = createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder,
    kdf: { m: 64 * 1024, t: 1, p: 1 },
  });
  await session.create({ folder, name: 'Mine', passphrase });
  session.lock();
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, passphrase, nativeArgon2);
  const childArguments = [folder, backupsFolder, Buffer.from(dataKey).toString('base64')];
  const remove = () => rmSync(home, { recursive: true, force: true });
  return { home, paths, backupsFolder, dataKey, childArguments, remove };
}

/** Opens the vault as the app does once it has the key: a cut-short save is rolled back, an old one brought up to date. */
export async function openRaw(
  vault: Pick<RawVault, 'paths' | 'dataKey' | 'backupsFolder'>,
): Promise<Database.Database> {
  const surroundings = { backupsFolder: vault.backupsFolder, now: () => new Date() };
  const { db } = await openVault(vault.paths, vault.dataKey, { ...surroundings, keyProven: true });
  return db;
}

/** Keeps the vault's folder as it is now; the result puts it back. */
export function keepCopy({ paths, home }: RawVault): () => void {
  const copy = join(home, 'pristine');
  cpSync(paths.folder, copy, { recursive: true });
  return () => {
    rmSync(paths.folder, { recursive: true, force: true });
    mkdirSync(paths.folder, { mode: 0o700 });
    cpSync(copy, paths.folder, { recursive: true });
  };
}
