import { normalizeRecoveryCode } from '../../../shared/domain/recovery-code.ts';
import type { ArchiveView } from '../../../shared/ipc/archive-contract.ts';
import type { LockedBackup } from '../../../shared/ipc/backups-contract.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';

/** A folder that the owner chose in a dialog of the system; the token stands for its path. */
export type ChosenFolder = { readonly token: string | null; readonly label: string };

/** Null when the dialog was closed without choosing. */
export async function chooseFolder(): Promise<ChosenFolder | null> {
  const chosen = await ask('vault.chooseFolder', {});
  return chosen.token === null ? null : chosen;
}

/** The recovery code of the portfolio that was made. */
export async function createPortfolio(passphrase: string, folder: string | null): Promise<string> {
  return (await ask('vault.create', { passphrase, folder })).recoveryCode;
}

/** What an export that the owner chose holds; null when the dialog was closed without choosing. */
export async function chooseArchive(): Promise<ArchiveView | null> {
  return (await ask('archive.choose', {})).archive;
}

/** The recovery code of the portfolio that everything was brought back into. */
export async function bringBack(wish: {
  readonly archive: string;
  readonly passphrase: string;
  readonly folder: string | null;
}): Promise<string> {
  return (await ask('archive.bringBack', wish)).recoveryCode;
}

export function readStatus(): Promise<VaultStatus> {
  return ask('vault.status', {});
}

export function openAnother(): Promise<VaultStatus> {
  return ask('vault.chooseFile', {});
}

/** Looks at the usual folder from now on, not at the one that was chosen. */
export function useUsualFolder(): Promise<VaultStatus> {
  return ask('vault.useUsualFolder', {});
}

export function openSample(): Promise<VaultStatus> {
  return ask('vault.openSample', {});
}

export function leaveSample(): Promise<VaultStatus> {
  return ask('vault.leaveSample', {});
}

export function unlock(passphrase: string, forReading = false): Promise<VaultStatus> {
  return ask('vault.unlock', { passphrase, forReading });
}

export function recover(wish: {
  readonly code: string;
  readonly passphrase: string;
  readonly forReading: boolean;
}): Promise<VaultStatus> {
  return ask('vault.recover', wish);
}

export async function changePassphrase(current: string, next: string): Promise<void> {
  await ask('vault.changePassphrase', { current, next });
}

export async function readRecoveryCode(passphrase: string): Promise<string> {
  return (await ask('vault.recoveryCode', { passphrase })).recoveryCode;
}

/** False when the dialog was closed without saving. */
export async function saveRecoverySheet(code: string): Promise<boolean> {
  return (await ask('vault.saveRecoverySheet', { code })).saved;
}

/** The backups that could be restored now. */
export function lockedBackups(): Promise<LockedBackup[]> {
  return ask('vault.backups', {});
}

/** A recovery code has 60 characters of its alphabet; whatever else was typed is a passphrase. */
export function restore(backup: LockedBackup, secret: string): Promise<VaultStatus> {
  const { vaultId, id } = backup;
  const isCode = normalizeRecoveryCode(secret).length === 60 && /^[\sA-Za-z0-9-]+$/.test(secret);
  return ask('vault.restoreLocked', {
    ...{ vaultId, id },
    secret: isCode ? { code: secret } : { passphrase: secret },
  });
}
