import { constants, lstatSync, realpathSync } from 'node:fs';
import { open, unlink } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result.ts';
import type { ArchiveManifest } from '../../../shared/transfer/archive-manifest.ts';
import { appendDisclosure } from '../../database/disclosures.ts';
import { renamePatiently } from '../atomic-write.ts';
import { classifyFailure, failureCode } from '../classify-failure.ts';
import { readOr } from '../damage.ts';
import { fileSteps, folderIdentity, regularFileExists, temporaryName } from '../file-steps.ts';
import { fileSink } from './byte-places.ts';
import { fileTitle } from './compare-vaults.ts';
import { workOf } from './kept-in-archive.ts';
import type { Steps } from './long-work.ts';
import { noteIfPossible } from './note-if-possible.ts';
import { writeArchive } from './write-archive.ts';

export type TakeOutRequest = {
  readonly db: Database.Database;
  /** The folder that the vault lies in: an export would be in the way there, and may not replace what is in it. */
  readonly vaultFolder: string;
  readonly target: string;
  readonly appVersion: string;
  readonly now: Date;
  readonly steps: Steps & { readonly expect: (amount: number) => void };
};

export type TakenOut = { readonly manifest: ArchiveManifest; readonly isInLedger: boolean };

/** Where a path leads once every link on the way is followed. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (failureCode(error) !== 'ENOENT') throw error;
    return join(realpathSync(dirname(path)), basename(path));
  }
}

/** Refusals: place-is-folder, inside-vault-folder, symlink-refused, storage-failed. */
async function refuseUnfit(target: string, vaultFolder: string): Promise<void> {
  await regularFileExists(target);
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) throw new Refusal('place-is-folder');
  const vault = realpathSync(vaultFolder);
  if (realPlace(target).startsWith(vault + sep)) throw new Refusal('inside-vault-folder');
}

async function writeToTemporary(request: TakeOutRequest, temporary: string) {
  const file = await open(
    temporary,
    constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY,
    0o600,
  );
  try {
    const manifest = await writeArchive({ ...request, sink: fileSink(file) });
    await file.sync();
    return manifest;
  } finally {
    await file.close();
  }
}

/** The folder is one that a person chose; the vault has nothing to do with it. */
function explained(error: unknown): unknown {
  const isDenied = ['EACCES', 'EPERM', 'EROFS'].includes(failureCode(error) ?? '');
  return isDenied ? new Refusal('folder-not-writable') : (classifyFailure(error) ?? error);
}

/** Gives whether it stands in the ledger. */
const writeDown = (db: Database.Database, now: Date): boolean =>
  noteIfPossible(db, (tx) =>
    appendDisclosure(tx, { at: now.toISOString(), kind: 'export', subject: '' }),
  );

/** What its owner calls each kept file of which no whole copy could be written. */
export function leftOutTitles(db: Database.Database, manifest: ArchiveManifest): string[] {
  const titleOf = (sha256: string) => readOr(null, () => fileTitle(db, sha256));
  return manifest.damagedFiles.map(({ sha256 }) => titleOf(sha256) ?? sha256);
}

/**
 * Writes everything of an open vault that can be read to a file for its owner, mode 0600, and writes that down in the ledger. The file is
 * there as a whole or not at all, and one that it replaces stays until then. Not encrypted: the passphrase is asked for
 * before this is called. Refusals: place-is-folder, inside-vault-folder, symlink-refused, folder-not-writable,
 * disk-full, storage-failed, stopped, vault-locked, vault-damaged.
 */
export async function takeOut(request: TakeOutRequest): Promise<TakenOut> {
  const { db, target, steps } = request;
  const temporary = temporaryName(dirname(target));
  try {
    await refuseUnfit(target, request.vaultFolder);
    const identity = await folderIdentity(target);
    steps.expect(workOf(db));
    const manifest = await writeToTemporary(request, temporary);
    steps.check();
    if ((await folderIdentity(target)) !== identity) throw new Refusal('symlink-refused');
    await renamePatiently(temporary, target);
    await fileSteps.syncFolder(dirname(target));
    return { manifest, isInLedger: writeDown(db, request.now) };
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw explained(error);
  }
}
