import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Refusal } from '../../shared/result.ts';
import { writeAtomically } from './atomic-write.ts';
import { failureCode } from './classify-failure.ts';
import type { FileSteps } from './file-steps.ts';
import { formatKeyFile, KEY_FILE_LIMIT, type KeyFile, parseKeyFile } from './key-file-format.ts';
import { PREVIOUS, type VaultPaths } from './vault-paths.ts';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

export type FoundKeyFile = {
  readonly file: KeyFile;
  /** `previous`: the file itself is gone or damaged, and the one before the last change stands in. */
  readonly source: 'current' | 'previous';
};

/** The key file at this path. Refusals: those of `readKeyFile`. */
export async function readKeyFileAt(path: string): Promise<KeyFile> {
  return parseKeyFile(await readBytes(path));
}

async function readBytes(path: string): Promise<Buffer> {
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error: unknown) => {
    const code = failureCode(error);
    if (code === 'ENOENT') throw new Refusal('key-file-missing');
    throw new Refusal(code === 'ELOOP' ? 'symlink-refused' : 'storage-failed');
  });
  try {
    const info = await handle.stat();
    if (!info.isFile() || info.size > KEY_FILE_LIMIT) throw new Refusal('key-file-damaged');
    const bytes = Buffer.alloc(KEY_FILE_LIMIT + 1);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * The key file of a vault, or the one kept from before the last change where the newer is missing or
 * damaged. Refusals: key-file-missing, key-file-damaged, key-file-too-new, symlink-refused,
 * storage-failed.
 */
export async function readKeyFile(paths: VaultPaths): Promise<FoundKeyFile> {
  try {
    return { file: await readKeyFileAt(paths.keys), source: 'current' };
  } catch (error) {
    const lost =
      error instanceof Refusal && ['key-file-missing', 'key-file-damaged'].includes(error.code);
    if (!lost) throw error;
    try {
      return { file: await readKeyFileAt(paths.previousKeys), source: 'previous' };
    } catch {
      throw error;
    }
  }
}

/** Replaces the key file as a whole and keeps the one before it as `vault.keys.bak`. */
export async function writeKeyFile(
  paths: VaultPaths,
  file: KeyFile,
  steps?: FileSteps,
): Promise<void> {
  await writeAtomically(paths.keys, formatKeyFile(file), {
    keepPreviousAs: PREVIOUS,
    ...(steps && { steps }),
  });
}
