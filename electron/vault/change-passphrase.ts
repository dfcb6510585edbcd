import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import type { Argon2 } from './argon2.ts';
import { classifyFailure } from './classify-failure.ts';
import { acceptNewPassphrase } from './create-vault.ts';
import type { FileSteps } from './file-steps.ts';
import { writeKeyFile } from './key-file.ts';
import { formatKeyFile, type KeyFile, parseKeyFile } from './key-file-format.ts';
import {
  passphraseSlot,
  sealKeyFile,
  unwrapWithPassphrase,
  wrapForPassphrase,
} from './key-slots.ts';
import { dataKeyOf } from './unlock-vault.ts';
import { vaultPaths } from './vault-paths.ts';

export type ChangeRequest = {
  readonly db: Database.Database;
  readonly folder: string;
  readonly current: string;
  readonly next: string;
  readonly argon2: Argon2;
  readonly steps?: FileSteps;
};

/** Proves, before anything is replaced, that the new file opens with the new passphrase. */
async function prove(file: KeyFile, next: string, dataKey: Buffer, argon2: Argon2): Promise<void> {
  const opened = await unwrapWithPassphrase(parseKeyFile(formatKeyFile(file)), next, argon2);
  const same = opened.equals(dataKey);
  opened.fill(0);
  if (!same) throw new Refusal('self-test-failed');
}

/**
 * Replaces the passphrase of an open vault. At every moment the old one or the new one opens it, and the
 * vault's own file is not rewritten. Copies of the old key file still open with the old passphrase.
 * Refusals: those of a new passphrase and of `dataKeyOf`, disk-full, vault-read-only, storage-failed.
 */
export async function changePassphrase(request: ChangeRequest): Promise<void> {
  const { db, current, next, argon2 } = request;
  acceptNewPassphrase(next);
  const paths = vaultPaths(request.folder);
  const { dataKey, file } = await dataKeyOf(paths, current, argon2);
  try {
    const rev = Math.max(file.rev, Number(readMeta(db, 'keysRev') ?? 0)) + 1;
    const { kdf } = passphraseSlot(file);
    const slot = await wrapForPassphrase(dataKey, next, { vaultId: file.vaultId, kdf, argon2 });
    const slots = file.slots.map((old) => (old.id === 'passphrase' ? slot : old));
    const changed = sealKeyFile({ ...file, rev, slots }, dataKey);
    await prove(changed, next, dataKey, argon2);
    await writeKeyFile(paths, changed, request.steps);
    // The vault may have been locked meanwhile; opening it then notes the newer revision.
    if (db.open) writeMeta(db, 'keysRev', String(rev));
  } catch (error) {
    throw classifyFailure(error) ?? error;
  } finally {
    dataKey.fill(0);
  }
}
