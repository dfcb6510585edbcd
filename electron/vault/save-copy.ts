import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { copyOfKey } from './backups/key-copy.ts';
import { makeLasting } from './backups/lasting.ts';
import { copyInto } from './backups/make-backup.ts';
import type { Prove } from './backups/prove-copy.ts';
import { classifyFailure, failureCode } from './classify-failure.ts';
import { temporaryName } from './file-steps.ts';
import type { HeldVault } from './vault-holder.ts';
import { vaultPaths } from './vault-paths.ts';

export type SaveCopyRequest = {
  readonly held: Pick<HeldVault, 'db' | 'dataKey'>;
  /** The key file as it was last seen: with the folder it is gone too. Null when there was none. */
  readonly keyFile: Uint8Array | null;
  /** The folder that its owner chose, and what the folder of the copy in it is to be called. */
  readonly into: string;
  readonly name: string;
  readonly prove: Prove;
  readonly signal?: AbortSignal | undefined;
};

/** A name that nothing there has. */
function freeFolder(into: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const folder = join(into, number === 1 ? name : `${name} ${number}`);
    if (!existsSync(folder)) return folder;
  }
}

/** The chosen folder may be one that nobody may write in; the open file may be one that nobody can read any more. */
function explained(error: unknown): unknown {
  const code = failureCode(error) ?? '';
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code)) {
    return new Refusal('folder-not-writable');
  }
  const isUnreadable = /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code);
  return isUnreadable ? new Refusal('copy-impossible') : (classifyFailure(error) ?? error);
}

/**
 * Writes a copy of the open vault, with its key file, into a folder of its own. It is made from the open connection, which
 * can be read even when the folder that it was opened from is gone; it is opened and read before it gets its name.
 * Gives the folder. Refusals: folder-not-writable, disk-full, copy-impossible, backup-damaged, stopped.
 */
export async function saveCopy(request: SaveCopyRequest): Promise<string> {
  const { held, keyFile, prove, signal } = request;
  const dataKey = copyOfKey(held.dataKey);
  const folder = freeFolder(request.into, request.name);
  const paths = vaultPaths(folder);
  try {
    mkdirSync(folder, { mode: 0o700 });
    const temporary = temporaryName(folder);
    const expected = copyInto(temporary, held.db);
    await prove({ file: temporary, dataKey, expected }, signal);
    if (signal?.aborted) throw new Refusal('stopped');
    makeLasting(temporary, 'file');
    if (keyFile !== null) {
      writeFileSync(paths.keys, keyFile, { flag: 'wx', mode: 0o600 });
      makeLasting(paths.keys, 'file');
    }
    renameSync(temporary, paths.database);
    makeLasting(folder, 'folder');
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw explained(error);
  } finally {
    dataKey.fill(0);
  }
}
