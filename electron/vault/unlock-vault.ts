import { rm } from 'node:fs/promises';
import { passphraseTooLong } from '../../shared/domain/passphrase.ts';
import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';
import { readKeyFile } from './key-file.ts';
import { unwrapWithPassphrase } from './key-slots.ts';
import {
  compareRevisions,
  type OpenVault,
  openVault,
  type VaultSurroundings,
} from './open-vault.ts';
import { inspectVaultFile } from './vault-file.ts';
import { type VaultPaths, vaultPaths } from './vault-paths.ts';

/**
 * The data key behind a passphrase; the caller zeroes it. Refusals: wrong-passphrase,
 * passphrase-too-long, key-file-missing, key-file-damaged, key-file-too-new, kdf-params-refused,
 * symlink-refused, storage-failed.
 */
export async function dataKeyOf(paths: VaultPaths, passphrase: string, argon2: Argon2) {
  const problem = passphraseTooLong(passphrase);
  if (problem !== null) throw new Refusal(problem);
  const { file, source } = await readKeyFile(paths);
  return { dataKey: await unwrapWithPassphrase(file, passphrase, argon2), file, source };
}

export type UnlockRequest = VaultSurroundings & {
  readonly folder: string;
  readonly passphrase: string;
  readonly argon2: Argon2;
};

/**
 * Opens the vault in a folder with its passphrase. The key file from before the last change is removed
 * once the newer one has proven itself. Refusals: those of the key file, of the passphrase and of
 * `openVault`.
 */
export async function unlockVault(request: UnlockRequest): Promise<OpenVault> {
  const paths = vaultPaths(request.folder);
  inspectVaultFile(paths);
  const { dataKey, file, source } = await dataKeyOf(paths, request.passphrase, request.argon2);
  try {
    const vault = await openVault(paths, dataKey, { ...request, keyProven: true });
    const warnings = [...vault.warnings, ...compareRevisions(vault, file.rev)];
    if (source === 'previous') warnings.push('previous-key-file-used');
    else if (!vault.readOnly) await rm(paths.previousKeys, { force: true });
    return { ...vault, warnings };
  } finally {
    dataKey.fill(0);
  }
}
