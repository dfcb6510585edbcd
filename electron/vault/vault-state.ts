import { assertNever } from '../../shared/assert-never.ts';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import type { VaultWarning } from './open-vault.ts';

/** Where the vault is in its life. `waitMs`: milliseconds until the next try at the passphrase. */
export type VaultState =
  | { readonly state: 'absent' }
  | {
      readonly state: 'locked';
      readonly folder: string;
      readonly hasKeyFile: boolean;
      readonly waitMs: number;
    }
  | { readonly state: 'opening' }
  | {
      readonly state: 'open';
      readonly folder: string;
      readonly readOnly: ReadOnlyReason | null;
      readonly warnings: readonly VaultWarning[];
    };

/** Whether a vault may go from one state to the other. An open one can only be closed first. */
function mayFollow(from: VaultState, to: VaultState): boolean {
  switch (from.state) {
    case 'absent':
    case 'locked':
      return to.state !== 'open';
    case 'opening':
      return to.state !== 'opening';
    case 'open':
      return to.state === 'locked' || to.state === 'absent';
    default:
      return assertNever(from);
  }
}

/** The next state. A step that cannot be is a bug in the caller and throws. */
export function follow(from: VaultState, to: VaultState): VaultState {
  if (!mayFollow(from, to)) throw new Error(`a vault cannot go from ${from.state} to ${to.state}`);
  return to;
}
