import type {
  KeychainView,
  KeyWorkView,
  NewKeyView,
  OldBackupsView,
  VaultStatus,
} from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';

/** Answers when it is done or was stopped. */
export function makeNewKey(passphrase: string): Promise<NewKeyView> {
  return ask('vault.newKey', { passphrase });
}

export function settleOldBackups(
  passphrase: string,
  wish: 'encrypt' | 'delete',
): Promise<OldBackupsView> {
  return ask('vault.oldBackups', { passphrase, wish });
}

export function readKeyWork(): Promise<KeyWorkView> {
  return ask('vault.keyWork', {});
}

export async function stopKeyWork(): Promise<void> {
  await ask('vault.stopKeyWork', {});
}

export function setKeychain(passphrase: string, on: boolean): Promise<KeychainView> {
  return ask('vault.setKeychain', { passphrase, on });
}

/** Where the system cannot, nothing happens. */
export async function hideFromCapture(on: boolean): Promise<void> {
  await ask('vault.hideFromCapture', { on });
}

export function unlockWithKeychain(forReading = false): Promise<VaultStatus> {
  return ask('vault.unlockWithKeychain', { forReading });
}
