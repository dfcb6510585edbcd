import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { KEY_FILE_LIMIT } from './key-file-format.ts';

/** Names that this app gives to files of a vault, and to what it set aside or was making of them. */
const OURS = [
  /^vault\.(db|keys)(\.(bak|new|old)|\.(kept|replaced)-[0-9a-f]{8})?(-journal)?$/,
  /^\.tmp-[0-9a-f]{16}(-journal)?$/,
  // Notes beside a vault or a backup, of its last restore, its last saving and what is in it.
  /^(vault\.restore|\.last-save|about\.sealed)$/,
];

/** The single steps of erasing. A test can stop the program at each. */
export type EraseSteps = {
  /** Writes random bytes over a file, and waits until they are on the disk. */
  readonly overwrite: (path: string) => void;
  readonly unlink: (path: string) => void;
  readonly removeFolder: (path: string) => void;
};

function overwrite(path: string): void {
  const file = openSync(path, constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size, nlink } = fstatSync(file);
    // Under a second name it is also somebody else's file; then only our name goes.
    if (nlink > 1) return;
    writeSync(file, randomBytes(size), 0, size, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export const eraseSteps: EraseSteps = {
  overwrite,
  unlink: unlinkSync,
  removeFolder: rmdirSync,
};

/** Whether the file system said no; anything else that is thrown has to stay loud. */
const isRefused = (error: unknown): boolean => error instanceof Error && 'code' in error;

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a file is small enough to hold a key file, whatever its name is. */
function mayHoldKeys(path: string): boolean {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    return fstatSync(file).size <= KEY_FILE_LIMIT;
  } finally {
    closeSync(file);
  }
}

function eraseFile(path: string, steps: EraseSteps): boolean {
  try {
    if (mayHoldKeys(path)) steps.overwrite(path);
    steps.unlink(path);
    return true;
  } catch (error) {
    if (!isRefused(error)) throw error;
    return false;
  }
}

const holdsKeys = (name: string): boolean => name.startsWith('vault.keys');

/** Plain files in a folder that carry our names, keys first. Links are none of them, wherever they lead. */
export function ourFilesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && OURS.some((name) => name.test(entry.name)))
    .map(({ name }) => name)
    .toSorted((one, other) => Number(holdsKeys(other)) - Number(holdsKeys(one)))
    .map((name) => join(folder, name));
}

/** Removes our files from a folder and nothing else. Gives how many could not be removed. */
export function eraseFilesIn(folder: string, steps: EraseSteps): number {
  return ourFilesIn(folder).filter((path) => !eraseFile(path, steps)).length;
}

/** Removes a folder that nothing lies in any more. */
export function removeIfEmpty(folder: string, steps: EraseSteps): void {
  if (entriesOf(folder).length > 0) return;
  try {
    steps.removeFolder(folder);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/** Removes the backups on one shelf: our files in its own folders. Gives how many files could not be removed. */
export function eraseShelf(shelf: string, steps: EraseSteps): number {
  let left = 0;
  for (const entry of entriesOf(shelf)) {
    if (!entry.isDirectory()) continue;
    const folder = join(shelf, entry.name);
    left += eraseFilesIn(folder, steps);
    removeIfEmpty(folder, steps);
  }
  left += eraseFilesIn(shelf, steps);
  removeIfEmpty(shelf, steps);
  return left;
}
