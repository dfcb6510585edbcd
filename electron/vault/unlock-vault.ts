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
import {
  isUnfinished,
  type KeyOpener,
  type OpenedKeyFile,
  settleUnfinished,
} from './rotate-settle.ts';
import { bringNameBack, forgetReplaced } from './rotate-switch.ts';
import { inspectVaultFile } from './vault-file.ts';
import { type VaultPaths, vaultPaths } from './vault-paths.ts';

/** Opens a key file with a passphrase. Refusals of the opener: those of `unwrapWithPassphrase`. */
export const withPassphrase =
  (passphrase: string, argon2: Argon2): KeyOpener =>
  (file) =>
    unwrapWithPassphrase(file, passphrase, argon2);

/**
 * The data key behind a passphrase; the caller zeroes it. Refusals: wrong-passphrase,
 * passphrase-too-long, key-file-missing, key-file-damaged, key-file-too-new, kdf-params-refused,
 * symlink-refused, storage-failed.
 */
export async function dataKeyOf(
  paths: VaultPaths,
  passphrase: string,
  argon2: Argon2,
): Promise<OpenedKeyFile> {
  const problem = passphraseTooLong(passphrase);
  if (problem !== null) throw new Refusal(problem);
  return openKeyFile(paths, withPassphrase(passphrase, argon2));
}

async function openKeyFile(paths: VaultPaths, open: KeyOpener): Promise<OpenedKeyFile> {
  if (isUnfinished(paths)) return settleUnfinished(paths, open);
  const { file, source } = await readKeyFile(paths);
  return { dataKey: await open(file), file, source };
}

export type UnlockRequest = VaultSurroundings & {
  readonly folder: string;
  readonly passphrase: string;
  readonly argon2: Argon2;
};

/**
 * Opens the vault in a folder with its passphrase. What was kept from before the last change is removed
 * once the newer has proven itself. Refusals: those of the key file, of the passphrase and of
 * `openVault`.
 */
export async function unlockVault(request: UnlockRequest): Promise<OpenVault> {
  const problem = passphraseTooLong(request.passphrase);
  if (problem !== null) throw new Refusal(problem);
  const open = withPassphrase(request.passphrase, request.argon2);
  return (await unlockWith(open, request)).vault;
}

/** The same by another way in. `after` is given the opened vault and its data key, which is zeroed then. */
export async function unlockWith(
  open: KeyOpener,
  request: VaultSurroundings & { readonly folder: string },
  after: (opened: { vault: OpenVault; key: OpenedKeyFile }) => Promise<void> = async () => {},
): Promise<{ readonly vault: OpenVault }> {
  const paths = vaultPaths(request.folder);
  bringNameBack(paths);
  inspectVaultFile(paths);
  const key = await openKeyFile(paths, open);
  try {
    const opened = await openVault(paths, key.dataKey, { ...request, keyProven: true });
    const warnings = [...opened.warnings, ...compareRevisions(opened, key.file.rev)];
    if (key.source === 'previous') warnings.push('previous-key-file-used');
    else if (!opened.readOnly) forgetReplaced(paths);
    const vault = { ...opened, warnings };
    await after({ vault, key });
    return { vault };
  } finally {
    key.dataKey.fill(0);
  }
}
