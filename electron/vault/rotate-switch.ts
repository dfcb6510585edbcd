import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { failureCode } from './classify-failure.ts';
import { removeCopy } from './rotate-copy.ts';
import type { VaultPaths } from './vault-paths.ts';

/** The single steps of the change of names. A test can stop the program at each. */
export type NameSteps = {
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  /** Makes the names in a folder lasting. */
  readonly syncFolder: (folder: string) => void;
};

/** What Windows answers while a virus scanner or an indexer holds the file open. */
const HELD_BY_OTHERS = ['EPERM', 'EBUSY', 'EACCES'];
const PATIENCE_MS = 2000;

function renamePatiently(from: string, to: string): void {
  const pause = 50;
  for (let waited = 0; ; waited += pause) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isHeld =
        process.platform === 'win32' && HELD_BY_OTHERS.includes(failureCode(error) ?? '');
      if (!isHeld || waited >= PATIENCE_MS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

export const nameSteps: NameSteps = {
  rename: renamePatiently,
  remove: (file) => rmSync(file, { force: true }),
  syncFolder: (folder) => {
    if (process.platform === 'win32') return;
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
};

/** Gives the key file that waits as `vault.keys.new` its name; the one before it becomes `vault.keys.bak`. */
export function exchangeKeys(paths: VaultPaths, steps: NameSteps): void {
  if (existsSync(paths.keys)) steps.rename(paths.keys, paths.previousKeys);
  steps.rename(paths.newKeys, paths.keys);
  steps.syncFolder(paths.folder);
}

/**
 * Puts the finished copy and its key file in the place of the vault, whose files must be closed. Stopped
 * anywhere, what is there can be finished or undone; nothing is removed.
 */
export function exchangeFiles(paths: VaultPaths, steps: NameSteps = nameSteps): void {
  steps.rename(paths.database, paths.oldDatabase);
  steps.rename(paths.newDatabase, paths.database);
  steps.syncFolder(paths.folder);
  exchangeKeys(paths, steps);
}

/** Throws away a copy that never got the name of the vault. */
export function discardCopy(paths: VaultPaths, steps: NameSteps = nameSteps): void {
  // First the key file: without it the copy counts for nothing.
  steps.remove(paths.newKeys);
  removeCopy(paths.newDatabase);
  steps.syncFolder(paths.folder);
}

/** Whether `vault.db.old` is the vault of a change that is under way, not what an earlier one left. */
export function isHalfExchanged(paths: VaultPaths): boolean {
  const isWaiting = existsSync(paths.database) && existsSync(paths.newDatabase);
  return existsSync(paths.oldDatabase) && !isWaiting;
}

/**
 * Undoes a change of data key that is not finished: the vault and the key file from before have their
 * names again. Needs no key, and may be done after any step of `exchangeFiles` but its last.
 */
export function undoExchange(paths: VaultPaths, steps: NameSteps = nameSteps): void {
  if (isHalfExchanged(paths)) steps.rename(paths.oldDatabase, paths.database);
  if (!existsSync(paths.keys) && existsSync(paths.previousKeys)) {
    steps.rename(paths.previousKeys, paths.keys);
  }
  discardCopy(paths, steps);
}

/** A vault that was stopped between two names has its own again. Needs no key. */
export function bringNameBack(paths: VaultPaths, steps: NameSteps = nameSteps): void {
  if (existsSync(paths.database)) return;
  if (existsSync(paths.oldDatabase)) steps.rename(paths.oldDatabase, paths.database);
  // Taken away by hand, perhaps: the copy is whole if its key file was written.
  else if (existsSync(paths.newDatabase) && existsSync(paths.newKeys)) {
    steps.rename(paths.newDatabase, paths.database);
  } else return;
  steps.syncFolder(paths.folder);
}

/** Removes the copies that a change of data key left, once what replaced them has opened. */
export function forgetCopies(paths: VaultPaths): void {
  for (const file of [paths.newKeys, paths.oldDatabase]) rmSync(file, { force: true });
  removeCopy(paths.newDatabase);
}

/** The same with the key file from before the last change of any kind. */
export function forgetReplaced(paths: VaultPaths): void {
  forgetCopies(paths);
  rmSync(paths.previousKeys, { force: true });
}
