import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { Refusal } from '../../shared/result.ts';
import { readMeta } from '../database/meta.ts';
import type { Argon2 } from './argon2.ts';
import { writeAtomically } from './atomic-write.ts';
import { copyOfKey } from './backups/key-copy.ts';
import { classifyFailure } from './classify-failure.ts';
import { sha256 } from './create-vault.ts';
import type { FileSteps } from './file-steps.ts';
import { closeDatabase, handleBeside } from './handle-beside.ts';
import { formatKeyFile, type KeyFile, parseKeyFile } from './key-file-format.ts';
import {
  passphraseSlot,
  sealKeyFile,
  unwrapWithPassphrase,
  wrapForPassphrase,
} from './key-slots.ts';
import type { Keychain } from './keychain.ts';
import { keychainSlot, wrapForKeychain } from './keychain-slot.ts';
import { openDatabase } from './open-database.ts';
import { namesOfOldBackups } from './rotate-backups.ts';
import type { Copier } from './rotate-copier.ts';
import type { CopyStage } from './rotate-copy.ts';
import { readingOnly } from './rotate-quiet.ts';
import { isUnfinished } from './rotate-settle.ts';
import { discardCopy, exchangeFiles, type NameSteps, undoExchange } from './rotate-switch.ts';
import { dataKeyOf } from './unlock-vault.ts';
import { someSealIn } from './vault-file.ts';
import type { VaultHolder } from './vault-holder.ts';
import { type VaultPaths, vaultPaths } from './vault-paths.ts';

export type RotationStage = CopyStage | 'exchanging';

export type RotatedKey = {
  readonly recoveryCode: string;
  /** What became of the keychain's slot. `dropped`: the keychain did not take the new key. */
  readonly keychain: 'none' | 'kept' | 'dropped';
  /** Backups that still open with the code from before. */
  readonly oldBackups: readonly string[];
};

export type RotateRequest = {
  readonly db: Database.Database;
  readonly folder: string;
  readonly backupsFolder: string;
  readonly passphrase: string;
  readonly argon2: Argon2;
  readonly keychain: Keychain;
  readonly copier: Copier;
  /** Stops it as long as the names have not changed; the key in force stays in force. */
  readonly signal: AbortSignal;
  readonly enter: (stage: RotationStage) => void;
  /** Takes another open database in the place of the one that is open. Refusals: vault-locked. */
  readonly exchange: VaultHolder['exchange'];
  readonly steps?: FileSteps;
  readonly names?: NameSteps;
};

type Keys = { readonly oldKey: Buffer; readonly newKey: Buffer; readonly file: KeyFile };

/** Bytes of the vault and of the copy that is being made, for the progress. */
export function copiedBytes(folder: string): { readonly done: number; readonly of: number } {
  const paths = vaultPaths(folder);
  const bytes = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return { done: bytes(paths.newDatabase), of: bytes(paths.database) };
}

async function newKeychainSlot({ file, newKey }: Keys, keychain: Keychain) {
  const old = keychainSlot(file);
  if (old === null || old.backend !== keychain.backend()) return null;
  try {
    return await wrapForKeychain(newKey, { vaultId: file.vaultId, keychain });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A key file for the new data key that opens with the same passphrase, proven before it is used. */
async function newKeyFile(keys: Keys, request: RotateRequest): Promise<KeyFile> {
  const { db, passphrase, argon2, keychain } = request;
  const { file, newKey } = keys;
  const rev = Math.max(file.rev, Number(readMeta(db, 'keysRev') ?? 0)) + 1;
  const { kdf } = passphraseSlot(file);
  const facts = { vaultId: file.vaultId, kdf, argon2 };
  const slot = await wrapForPassphrase(newKey, passphrase, facts);
  const forKeychain = await newKeychainSlot(keys, keychain);
  const slots = forKeychain === null ? [slot] : [slot, forKeychain];
  const made = parseKeyFile(formatKeyFile(sealKeyFile({ ...file, rev, slots }, newKey)));
  const opened = await unwrapWithPassphrase(made, passphrase, argon2);
  const isSame = opened.equals(newKey);
  opened.fill(0);
  if (!isSame) throw new Refusal('self-test-failed');
  return made;
}

/** Refusals: vault-gone; key-file-damaged when the key is not the one that the open vault is sealed with. */
function refuseOtherKey(db: Database.Database, dataKey: Uint8Array): void {
  const handle = handleBeside(db);
  if (handle === null) throw new Refusal('vault-gone');
  if (!someSealIn(handle, dataKey)) throw new Refusal('key-file-damaged');
}

/** Exchanges the files while nobody uses them; what fails is undone, and the vault is open as it was. */
function takeOver(paths: VaultPaths, keys: Keys, request: RotateRequest): void {
  let failure: unknown = null;
  request.exchange((old) => {
    closeDatabase(old);
    try {
      exchangeFiles(paths, request.names);
    } catch (error) {
      if (isUnfinished(paths)) {
        failure = error;
        undoExchange(paths);
      }
    }
    const key = failure === null ? keys.newKey : keys.oldKey;
    const db = openDatabase(paths.database, key, { readOnly: false });
    return { db, dataKey: copyOfKey(key) };
  });
  if (failure !== null) throw failure;
}

async function rotate(paths: VaultPaths, keys: Keys, request: RotateRequest): Promise<KeyFile> {
  const { db, signal, enter, steps } = request;
  enter('copying');
  const made = await newKeyFile(keys, request);
  const quiet = readingOnly(db, paths, keys.oldKey);
  try {
    const copy = { from: paths.database, to: paths.newDatabase, rev: made.rev };
    await request.copier({ ...copy, fromKey: keys.oldKey, toKey: keys.newKey }, { signal, enter });
    signal.throwIfAborted();
    enter('exchanging');
    await writeAtomically(paths.newKeys, formatKeyFile(made), steps && { steps });
    signal.throwIfAborted();
    quiet.release();
    takeOver(paths, keys, request);
    return made;
  } catch (error) {
    quiet.end();
    throw error;
  }
}

function keychainOutcome(before: KeyFile, after: KeyFile): RotatedKey['keychain'] {
  if (keychainSlot(before) === null) return 'none';
  return keychainSlot(after) === null ? 'dropped' : 'kept';
}

/**
 * Gives an open vault a new data key, and with it a new recovery code; the passphrase stays. All work is
 * done on a copy, which takes the place of the vault once it has been compared with it. At every moment
 * the old key or the new one opens the vault. Backups and copies of the key file from before still open
 * with the old code. Gives null when it was stopped. Refusals: those of `dataKeyOf`, key-file-damaged,
 * vault-gone, vault-locked, vault-in-use, disk-full, vault-read-only, storage-failed, self-test-failed.
 */
export async function rotateDataKey(request: RotateRequest): Promise<RotatedKey | null> {
  const { folder, passphrase, argon2, backupsFolder, signal } = request;
  const paths = vaultPaths(folder);
  const { dataKey: oldKey, file } = await dataKeyOf(paths, passphrase, argon2);
  const newKey = randomBytes(32);
  try {
    refuseOtherKey(request.db, oldKey);
    const made = await rotate(paths, { oldKey, newKey, file }, request);
    return {
      recoveryCode: encodeRecoveryCode(newKey, sha256),
      keychain: keychainOutcome(file, made),
      oldBackups: namesOfOldBackups({ backupsFolder, vaultId: file.vaultId }, newKey),
    };
  } catch (error) {
    // Only what never got the name of the vault; the rest is settled at the next unlock.
    if (existsSync(paths.database) && existsSync(paths.newDatabase)) discardCopy(paths);
    if (signal.aborted) return null;
    throw classifyFailure(error) ?? error;
  } finally {
    oldKey.fill(0);
    newKey.fill(0);
  }
}
