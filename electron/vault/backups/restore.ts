import { existsSync } from 'node:fs';
import type { PortfolioFacts } from '../../../shared/domain/backup.ts';
import { decodeRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import { Refusal } from '../../../shared/result.ts';
import type { Argon2 } from '../argon2.ts';
import { sha256 } from '../create-vault.ts';
import { readKeyFile } from '../key-file.ts';
import { sealHolds } from '../key-slots.ts';
import { closeVault, type OpenVault, openVault, type VaultSurroundings } from '../open-vault.ts';
import { dataKeyOf } from '../unlock-vault.ts';
import { type VaultPaths, vaultPaths } from '../vault-paths.ts';
import { readLastSave } from './last-save.ts';
import { noteSaves, savesOf } from './lost-saves.ts';
import { makeBackup } from './make-backup.ts';
import { type Prove, proveHere } from './prove-copy.ts';
import { refuseNewer, stageBackup } from './stage-backup.ts';
import { swapIn, wayBack } from './swap.ts';

/** Revision of the key file that stands beside a vault, if this key sealed it; else null. */
async function sealedRevision(paths: VaultPaths, dataKey: Uint8Array): Promise<number | null> {
  try {
    const { file } = await readKeyFile(paths);
    return sealHolds(file, dataKey) ? file.rev : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export type RestoreRequest = VaultSurroundings & {
  readonly paths: VaultPaths;
  /** The folder of the backup. */
  readonly backup: string;
  readonly dataKey: Uint8Array;
  readonly prove: Prove;
  /** How far the vault had come that is replaced, as far as it is known. */
  readonly commitSeq: number;
};

/** Reads the backup from end to end and puts a copy of it beside the vault. Refusals: those of `Prove`, vault-too-new. */
export async function makeReady(request: RestoreRequest) {
  const { paths, backup, dataKey, prove } = request;
  const file = vaultPaths(backup).database;
  const facts = await prove({ file, dataKey, expected: null });
  refuseNewer(facts);
  const ownRev = await sealedRevision(paths, dataKey);
  const itsRev = await sealedRevision(vaultPaths(backup), dataKey);
  const commitSeq = Math.max(request.commitSeq, facts.commitSeq) + 1;
  const keysRev = ownRev ?? itsRev ?? 1;
  const withKeyFile = ownRev === null;
  return { facts, moves: stageBackup({ backup, paths, dataKey, withKeyFile, commitSeq, keysRev }) };
}

/** Opens what was just put in the vault's place; that it is not the newest is known, and no reason to warn. */
export async function openRestored(
  paths: VaultPaths,
  dataKey: Uint8Array,
  surroundings: VaultSurroundings,
): Promise<OpenVault> {
  const vault = await openVault(paths, dataKey, { ...surroundings, keyProven: true });
  noteSaves({ ...surroundings, ...vault }, true);
  const warnings = vault.warnings.filter((warning) => warning !== 'older-vault-put-back');
  return { ...vault, warnings, rollback: null };
}

/** Puts a backup in the place of a vault that nobody has open, and opens it. */
export async function putInPlace(request: RestoreRequest): Promise<OpenVault> {
  const { moves } = await makeReady(request);
  swapIn(request.paths.folder, { what: 'restore', at: request.now().toISOString(), moves });
  return openRestored(request.paths, request.dataKey, request);
}

/** Takes the last restore back, to the byte. Nobody may have the vault open. Refusals: nothing-to-undo. */
export function takeBack(paths: VaultPaths, now: Date): void {
  const moves = wayBack(paths.folder);
  if (moves === null) throw new Refusal('nothing-to-undo');
  swapIn(paths.folder, { what: 'undo', at: now.toISOString(), moves: [...moves] });
}

export type Secret = { readonly passphrase: string } | { readonly code: string };

async function keyOfPassphrase(folders: readonly VaultPaths[], passphrase: string, argon2: Argon2) {
  let refusal: unknown = new Refusal('key-file-missing');
  for (const paths of folders.filter(({ keys }) => existsSync(keys))) {
    try {
      return (await dataKeyOf(paths, passphrase, argon2)).dataKey;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

/**
 * The data keys that a secret gives: that of the backup's time, and that of the vault, whose passphrase may have been
 * changed since. The caller zeroes it. Refusals: recovery-code-typo, those of `dataKeyOf`.
 */
export async function keyFor(
  secret: Secret,
  at: { readonly backup: string; readonly paths: VaultPaths; readonly argon2: Argon2 },
): Promise<Buffer> {
  if ('passphrase' in secret) {
    return keyOfPassphrase([vaultPaths(at.backup), at.paths], secret.passphrase, at.argon2);
  }
  const reading = decodeRecoveryCode(secret.code, sha256);
  if (!reading.ok) throw new Refusal('recovery-code-typo', { group: reading.group });
  const dataKey = Buffer.from(reading.key);
  reading.key.fill(0);
  return dataKey;
}

/** Makes a backup of a locked vault if it still opens. Gives how far it had come; 0 where nobody can know. */
async function saveWhatOpens(
  request: Omit<RestoreRequest, 'commitSeq'>,
  facts: PortfolioFacts,
): Promise<number> {
  const { paths, dataKey } = request;
  const place = { backupsFolder: request.backupsFolder, vaultId: facts.vaultId };
  const seen = readLastSave(place, dataKey)?.commitSeq ?? 0;
  let present: OpenVault;
  try {
    present = await openVault(paths, dataKey, { ...request, keyProven: true });
  } catch (error) {
    // What cannot be opened is kept aside as it is.
    if (error instanceof Refusal) return seen;
    throw error;
  }
  try {
    const { db, readOnly } = present;
    if (readOnly) throw new Refusal('vault-needs-writing');
    const reason = 'before-restore';
    await makeBackup({ ...request, db, now: request.now(), reason }).catch((error: unknown) => {
      // Damaged further in: it stays beside the restored one, whole or not.
      if (!(error instanceof Refusal) && !/SQLITE_(CORRUPT|NOTADB)/.test(String(error)))
        throw error;
    });
    return Math.max(seen, savesOf(db).commitSeq);
  } finally {
    closeVault(present);
  }
}

/** Restores a locked, damaged or missing vault from one of its backups, and opens it. */
export async function restoreLocked(
  request: Omit<RestoreRequest, 'commitSeq' | 'prove'> & { readonly prove?: Prove },
): Promise<OpenVault> {
  const prove = request.prove ?? proveHere;
  const file = vaultPaths(request.backup).database;
  const facts = await prove({ file, dataKey: request.dataKey, expected: null });
  refuseNewer(facts);
  const commitSeq = await saveWhatOpens({ ...request, prove }, facts);
  return putInPlace({ ...request, prove, commitSeq });
}
