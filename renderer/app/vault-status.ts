import { create } from 'zustand';
import type { VaultStatus } from '../../shared/ipc/views.ts';
import { Refusal } from '../../shared/result.ts';
import { askAllAgain, forgetAnswers } from '../answers.ts';
import { ask, onChanged } from '../api.ts';
import { keepDraftsNow } from '../drafts.ts';
import { forgetCheck } from '../features/check/check-store.ts';
import { takeFirst } from './first-question.ts';

type VaultNow = {
  /** Null until the first answer. */
  readonly status: VaultStatus | null;
  readonly refusal: Refusal | null;
  /** A new portfolio is open, but its owner is still being shown the recovery code. */
  readonly held: boolean;
  /** How often another portfolio, or none, was entered: for each the window is drawn anew. */
  readonly entries: number;
};

export const useVaultStatus = create<VaultNow>(() => ({
  status: null,
  refusal: null,
  held: false,
  entries: 0,
}));

function isSameVault(one: VaultStatus | null, other: VaultStatus): boolean {
  return (
    one !== null &&
    one.state === other.state &&
    one.folder === other.folder &&
    one.sample === other.sample
  );
}

/** Takes what the main process says of the vault. Another vault, or none, leaves nothing of the last one. */
export function enterStatus(status: VaultStatus): void {
  if (!isSameVault(useVaultStatus.getState().status, status)) {
    forgetAnswers();
    forgetCheck();
    useVaultStatus.setState(({ entries }) => ({ entries: entries + 1 }));
  }
  useVaultStatus.setState({ status, refusal: null });
}

/** The same portfolio, from now on in another folder: what is on the screen stays, and every word typed there. */
export function goOnElsewhere(status: VaultStatus): void {
  useVaultStatus.setState({ status, refusal: null });
  askAllAgain();
}

/** Keeps the lock room on screen although the vault is open, until it is let go. */
export function holdRoom(held: boolean): void {
  useVaultStatus.setState({ held });
}

/** Asks the main process how things stand. */
export async function loadStatus(): Promise<void> {
  try {
    enterStatus(await (takeFirst() ?? ask('vault.status', {})));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('internal-error');
    useVaultStatus.setState({ refusal });
  }
}

/** Locks now. Whatever was saved stays saved, and what is being written is kept. */
export async function lockVault(): Promise<void> {
  await keepDraftsNow();
  enterStatus(await ask('vault.lock', {}));
}

/** Asks again when the main process says that the vault was locked, opened or exchanged. */
export function followVault(): () => void {
  return onChanged(({ nouns }) => {
    if (nouns.includes('vault')) void loadStatus();
  });
}
