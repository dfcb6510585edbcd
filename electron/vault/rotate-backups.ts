import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';
import { writeAtomically } from './atomic-write.ts';
import { classifyFailure } from './classify-failure.ts';
import type { KeyFile } from './key-file-format.ts';
import type { Copier } from './rotate-copier.ts';
import { bringNameBack, discardCopy, exchangeFiles, forgetReplaced } from './rotate-switch.ts';
import { dataKeyOf } from './unlock-vault.ts';
import { inspectVaultFile, someSealHolds } from './vault-file.ts';
import { type VaultPaths, vaultIsThere, vaultPaths } from './vault-paths.ts';

type Shelf = { readonly backupsFolder: string; readonly vaultId: string };

const folderOf = ({ backupsFolder, vaultId }: Shelf, name: string) =>
  join(backupsFolder, vaultId, name);

function opensWith(folder: string, dataKey: Uint8Array): boolean {
  const paths = vaultPaths(folder);
  return existsSync(paths.database) && someSealHolds(paths, dataKey);
}

/** The backups of a vault that its data key does not open, by the names of their folders, in order. */
export function namesOfOldBackups(shelf: Shelf, dataKey: Uint8Array): readonly string[] {
  const folder = join(shelf.backupsFolder, shelf.vaultId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => vaultIsThere(vaultPaths(folderOf(shelf, name))))
    .filter((name) => !opensWith(folderOf(shelf, name), dataKey))
    .sort();
}

export type BackupsRequest = {
  readonly folder: string;
  readonly backupsFolder: string;
  readonly passphrase: string;
  readonly argon2: Argon2;
  readonly copier: Copier;
  readonly signal: AbortSignal;
  /** Told before each backup how many are done. */
  readonly enter: (at: { readonly done: number; readonly of: number }) => void;
};

/** How many were done, and the names of those that still do not open with the vault's data key. */
export type BackupsDone = { readonly done: number; readonly left: readonly string[] };

type Held = { readonly dataKey: Buffer; readonly file: KeyFile };

async function withCurrentKey<T>(
  { folder, passphrase, argon2 }: BackupsRequest,
  work: (held: Held) => Promise<T>,
): Promise<T> {
  const held = await dataKeyOf(vaultPaths(folder), passphrase, argon2);
  try {
    return await work(held);
  } finally {
    held.dataKey.fill(0);
  }
}

/** The data key of a backup: one that is known already, or the one in its own key file. Null when neither opens it. */
async function keyOfBackup(paths: VaultPaths, known: Buffer[], request: BackupsRequest) {
  try {
    bringNameBack(paths);
    inspectVaultFile(paths);
    const found = known.find((key) => someSealHolds(paths, key));
    if (found !== undefined) return found;
    const { dataKey } = await dataKeyOf(paths, request.passphrase, request.argon2);
    known.push(dataKey);
    return someSealHolds(paths, dataKey) ? dataKey : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same copy as for the vault itself; the backup is whole under one key or the other at every moment. */
async function encryptAnew(paths: VaultPaths, oldKey: Buffer, held: Held, request: BackupsRequest) {
  const { copier, signal } = request;
  const copy = { from: paths.database, to: paths.newDatabase, rev: held.file.rev };
  try {
    await copier(
      { ...copy, fromKey: oldKey, toKey: held.dataKey },
      { signal, enter: () => undefined },
    );
    signal.throwIfAborted();
    await writeAtomically(paths.newKeys, readFileSync(vaultPaths(request.folder).keys));
  } catch (error) {
    discardCopy(paths);
    throw error;
  }
  exchangeFiles(paths);
  forgetReplaced(paths);
}

async function encryptEach(names: readonly string[], held: Held, request: BackupsRequest) {
  const shelf = { backupsFolder: request.backupsFolder, vaultId: held.file.vaultId };
  const known: Buffer[] = [];
  let done = 0;
  try {
    for (const name of names) {
      request.signal.throwIfAborted();
      request.enter({ done, of: names.length });
      const paths = vaultPaths(folderOf(shelf, name));
      const oldKey = await keyOfBackup(paths, known, request);
      if (oldKey === null) continue;
      // One that was cut short may have turned out to be done.
      if (!someSealHolds(paths, held.dataKey)) await encryptAnew(paths, oldKey, held, request);
      done += 1;
    }
  } catch (error) {
    if (!request.signal.aborted) throw classifyFailure(error) ?? error;
  } finally {
    for (const key of known) key.fill(0);
  }
  return { done, left: namesOfOldBackups(shelf, held.dataKey) };
}

/**
 * Gives the backups from before a change of data key the vault's present one, and its key file. One that
 * its own key file does not open with this passphrase is left as it is. Stopped, what is done stays done.
 * Refusals: those of `dataKeyOf` and of the file system.
 */
export function encryptOldBackups(request: BackupsRequest): Promise<BackupsDone> {
  return withCurrentKey(request, (held) => {
    const shelf = { backupsFolder: request.backupsFolder, vaultId: held.file.vaultId };
    return encryptEach(namesOfOldBackups(shelf, held.dataKey), held, request);
  });
}

/** Removes the backups that the vault's present data key does not open. Refusals: those of `dataKeyOf`. */
export function deleteOldBackups(request: BackupsRequest): Promise<BackupsDone> {
  return withCurrentKey(request, async (held) => {
    const shelf = { backupsFolder: request.backupsFolder, vaultId: held.file.vaultId };
    const names = namesOfOldBackups(shelf, held.dataKey);
    for (const name of names) await rm(folderOf(shelf, name), { recursive: true });
    return { done: names.length, left: namesOfOldBackups(shelf, held.dataKey) };
  });
}
