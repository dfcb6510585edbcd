import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { lstat, open, readdir, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { failureCode } from './classify-failure.ts';

/** Half-made files carry this before the rename that makes them whole; it is what the sweep looks for. */
const TEMPORARY = /^\.tmp-[0-9a-f]{16}(-journal)?$/;

/** The single steps from which a safe write is made. A test can stop the program at each. */
export type FileSteps = {
  /** Makes a file that was not there, mode 0600, with its bytes on the disk. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Makes the names in a folder lasting. */
  readonly syncFolder: (folder: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

export const fileSteps: FileSteps = {
  writeNew: async (path, bytes) => {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  syncFolder: async (folder) => {
    if (process.platform === 'win32') return;
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  remove: unlink,
};

/** A name for a half-made file in this folder. */
export function temporaryName(folder: string): string {
  return join(folder, `.tmp-${randomBytes(8).toString('hex')}`);
}

/** Removes what writes that were cut short have left in a folder. */
export async function sweepTemporaries(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    if (!TEMPORARY.test(name)) continue;
    const info = await lstat(join(folder, name));
    if (info.isFile()) await unlink(join(folder, name));
  }
}

/** Whether a regular file is there. Refusals: symlink-refused, so that no write leaves the folder. */
export async function regularFileExists(path: string): Promise<boolean> {
  try {
    const info = await lstat(path);
    if (info.isSymbolicLink()) throw new Refusal('symlink-refused');
    return info.isFile();
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Which folder a path leads to at this moment, as device and inode. */
export async function folderIdentity(path: string): Promise<string> {
  const info = await lstat(dirname(path), { bigint: true });
  return `${info.dev}:${info.ino}`;
}
