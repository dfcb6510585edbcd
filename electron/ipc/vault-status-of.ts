import { type VaultStatus, VaultWarning } from '../../shared/ipc/views.ts';
import { finishSwap } from '../vault/backups/swap.ts';
import { keychainSlotIsThere } from '../vault/keychain-look.ts';
import type { VaultSession } from '../vault/session.ts';
import { keyFileIsThere, vaultIsThere, vaultPaths } from '../vault/vault-paths.ts';

/** What the window may know. A path is shown to its owner; none is ever taken from the window. */
export function statusOf(
  session: VaultSession,
  at: {
    readonly folder: string;
    readonly wasChosen: boolean;
    readonly sample: boolean;
    readonly isDamageSeen: boolean;
  },
): VaultStatus {
  const { folder, wasChosen, sample } = at;
  const state = session.state();
  const paths = vaultPaths(folder);
  if (state.state !== 'open') finishSwap(paths.folder);
  const hasKeychainSlot = keychainSlotIsThere(paths);
  const shared = {
    folder: paths.folder,
    hasKeyFile: keyFileIsThere(paths),
    hasKeychainSlot,
    sample,
  };
  if (state.state !== 'open') {
    return {
      ...shared,
      state: vaultIsThere(paths) ? 'locked' : wasChosen ? 'missing' : 'absent',
      waitMs: state.state === 'locked' ? state.waitMs : 0,
      readOnly: null,
      warnings: [],
    };
  }
  const warnings = state.warnings.flatMap((warning) => VaultWarning.safeParse(warning).data ?? []);
  if (at.isDamageSeen && !warnings.includes('damage-found')) warnings.push('damage-seen');
  if (!session.isStillThere()) warnings.push('place-gone');
  if (session.backups.failure() !== null) warnings.push('backup-failed');
  return { ...shared, state: 'open', waitMs: 0, readOnly: state.readOnly, warnings };
}
