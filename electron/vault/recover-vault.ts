import { decodeRecoveryCode, encodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { Refusal } from '../../shared/result.ts';
import { readMeta, writeMeta } from '../database/meta.ts';
import type { Argon2 } from './argon2.ts';
import { classifyFailure } from './classify-failure.ts';
import { acceptNewPassphrase, makeKeyFile, sha256 } from './create-vault.ts';
import type { KdfParams } from './kdf-params.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { sealHolds } from './key-slots.ts';
import { closeVault, type OpenVault, openVault, type VaultSurroundings } from './open-vault.ts';
import { settleWithKey } from './rotate-settle.ts';
import { bringNameBack, forgetCopies } from './rotate-switch.ts';
import { dataKeyOf } from './unlock-vault.ts';
import { inspectVaultFile } from './vault-file.ts';
import { type VaultPaths, vaultPaths } from './vault-paths.ts';

export type RecoverRequest = VaultSurroundings & {
  readonly folder: string;
  readonly code: string;
  /** The new one; recovery is what people do who have lost the old. */
  readonly passphrase: string;
  readonly kdf: KdfParams;
  readonly argon2: Argon2;
};

/** The revision of the key file if this key sealed it, or 0. A key file that is no use is no hindrance here. */
async function provenRevision(paths: VaultPaths, dataKey: Uint8Array): Promise<number> {
  try {
    const { file } = await readKeyFile(paths);
    return sealHolds(file, dataKey) ? file.rev : 0;
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'symlink-refused') return 0;
    throw error;
  }
}

async function storePassphrase(
  vault: OpenVault,
  dataKey: Uint8Array,
  knownRev: number,
  request: RecoverRequest,
): Promise<void> {
  const { db, vaultId } = vault;
  const rev = Math.max(knownRev, Number(readMeta(db, 'keysRev') ?? 0)) + 1;
  const file = await makeKeyFile(dataKey, request.passphrase, { ...request, vaultId, rev });
  await writeKeyFile(vaultPaths(request.folder), file);
  writeMeta(db, 'keysRev', String(rev));
}

/**
 * Opens a vault with its recovery code alone and stores a new passphrase in a new key file; the old one
 * is kept as `vault.keys.bak` until the next unlock. Where nothing can be written it opens for reading
 * and says so. Refusals: recovery-code-typo (with the group, 1 to 12, or 0), recovery-code-wrong-vault,
 * recovery-code-replaced, those of a new passphrase and of `openVault`.
 */
export async function recoverVault(request: RecoverRequest): Promise<OpenVault> {
  const reading = decodeRecoveryCode(request.code, sha256);
  if (!reading.ok) throw new Refusal('recovery-code-typo', { group: reading.group });
  const dataKey = Buffer.from(reading.key);
  reading.key.fill(0);
  try {
    acceptNewPassphrase(request.passphrase);
    const paths = vaultPaths(request.folder);
    bringNameBack(paths);
    inspectVaultFile(paths);
    await settleWithKey(paths, dataKey);
    const knownRev = await provenRevision(paths, dataKey);
    const vault = await openVault(paths, dataKey, { ...request, keyProven: knownRev > 0 });
    if (vault.readOnly) return { ...vault, warnings: [...vault.warnings, 'key-file-not-written'] };
    try {
      await storePassphrase(vault, dataKey, knownRev, request);
      forgetCopies(paths);
      return vault;
    } catch (error) {
      closeVault(vault);
      throw classifyFailure(error) ?? error;
    }
  } finally {
    dataKey.fill(0);
  }
}

/** The recovery code of a vault, for someone who knows the passphrase. Refusals: those of `dataKeyOf`. */
export async function recoveryCodeOf(
  folder: string,
  passphrase: string,
  argon2: Argon2,
): Promise<string> {
  const { dataKey } = await dataKeyOf(vaultPaths(folder), passphrase, argon2);
  try {
    return encodeRecoveryCode(dataKey, sha256);
  } finally {
    dataKey.fill(0);
  }
}
