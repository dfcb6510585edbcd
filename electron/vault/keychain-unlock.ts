import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import type { Argon2 } from './argon2.ts';
import { classifyFailure } from './classify-failure.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { formatKeyFile, type KeyFile, parseKeyFile } from './key-file-format.ts';
import { sealKeyFile } from './key-slots.ts';
import type { Keychain, KeychainState } from './keychain.ts';
import { keychainSlot, unwrapWithKeychain, wrapForKeychain } from './keychain-slot.ts';
import type { OpenVault, VaultSurroundings } from './open-vault.ts';
import { dataKeyOf, unlockWith } from './unlock-vault.ts';
import { vaultPaths } from './vault-paths.ts';

/** How unlocking with this computer stands. `was`: the keychain that the slot was made with, if there is one. */
export type KeychainStatus = {
  readonly state: KeychainState;
  readonly backend: string;
  readonly was: string | null;
};

/** Refusals: those of the key file, other than that it is missing or damaged: then there is no slot. */
export async function keychainStatus(folder: string, keychain: Keychain): Promise<KeychainStatus> {
  const file = await readKeyFile(vaultPaths(folder)).catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
  const was = file === null ? null : (keychainSlot(file.file)?.backend ?? null);
  return { state: await keychain.state(), backend: keychain.backend(), was };
}

type Change = {
  readonly db: Database.Database;
  readonly folder: string;
  readonly file: KeyFile;
  readonly dataKey: Uint8Array;
  readonly keychain: Keychain;
};

/** Replaces the keychain's slot, or takes it out; the passphrase's stays. */
async function writeSlot(change: Change, isOn: boolean): Promise<void> {
  const { db, file, dataKey, keychain } = change;
  const rev = Math.max(file.rev, Number(readMeta(db, 'keysRev') ?? 0)) + 1;
  const others = file.slots.filter(({ id }) => id !== 'keychain');
  const slots = isOn
    ? [...others, await wrapForKeychain(dataKey, { vaultId: file.vaultId, keychain })]
    : others;
  const changed = parseKeyFile(formatKeyFile(sealKeyFile({ ...file, rev, slots }, dataKey)));
  if (isOn) (await unwrapWithKeychain(changed, keychain)).dataKey.fill(0);
  await writeKeyFile(vaultPaths(change.folder), changed);
  // The vault may have been locked meanwhile; opening it then notes the newer revision.
  if (db.open) writeMeta(db, 'keysRev', String(rev));
}

/**
 * Lets this computer open the vault without the passphrase, or no longer. Copies of the key file keep
 * what they were made with. Refusals: those of `dataKeyOf` and of `wrapForKeychain`, disk-full,
 * vault-read-only, storage-failed.
 */
export async function changeKeychain(request: {
  readonly db: Database.Database;
  readonly folder: string;
  readonly passphrase: string;
  readonly on: boolean;
  readonly argon2: Argon2;
  readonly keychain: Keychain;
}): Promise<void> {
  const { folder, passphrase, argon2 } = request;
  const { dataKey, file } = await dataKeyOf(vaultPaths(folder), passphrase, argon2);
  try {
    await writeSlot({ ...request, file, dataKey }, request.on);
  } catch (error) {
    throw classifyFailure(error) ?? error;
  } finally {
    dataKey.fill(0);
  }
}

/**
 * Opens the vault with what the keychain keeps. A slot that the system wants sealed anew is made anew;
 * where that fails, the old one stays. Refusals: those of `unwrapWithKeychain` and of `unlockWith`.
 */
export async function unlockWithKeychain(
  request: VaultSurroundings & { readonly folder: string; readonly keychain: Keychain },
): Promise<{ readonly vault: OpenVault }> {
  const { folder, keychain } = request;
  let mustRenew = false;
  const open = async (file: KeyFile) => {
    const { dataKey, isStale } = await unwrapWithKeychain(file, keychain);
    mustRenew = isStale;
    return dataKey;
  };
  return unlockWith(open, request, async ({ vault, key }) => {
    if (!mustRenew || vault.readOnly) return;
    try {
      await writeSlot({ ...key, db: vault.db, folder, keychain }, true);
    } catch (error) {
      if (classifyFailure(error) === null) throw error;
    }
  });
}
