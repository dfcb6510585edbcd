import type { VaultStatus } from '../../shared/ipc/views.ts';

/** How a portfolio that waits for its passphrase is drawn before anything was asked: the first answer corrects what differs. */
export function doorOf(folder: string): VaultStatus {
  return {
    state: 'locked',
    folder,
    hasKeyFile: true,
    hasKeychainSlot: false,
    waitMs: 0,
    sample: false,
    readOnly: null,
    warnings: [],
  };
}

/** What the page came with, which the window goes on from; null when it came empty. */
export function drawnDoor(root: HTMLElement): VaultStatus | null {
  const { folder } = root.dataset;
  return folder === undefined ? null : doorOf(folder);
}
