import { useEffect } from 'react';
import { create } from 'zustand';
import type { Reply } from '../../shared/ipc/contract.ts';
import { ask } from '../api.ts';
import { keepDraftsNow } from '../drafts.ts';
import { goOnElsewhere, loadStatus } from './vault-status.ts';

type CopyNow = {
  /** The copy that was written since the folder is gone; while it is, nothing newer can be saved. */
  readonly saved: Reply<'vault.saveCopy'>['saved'];
  readonly isPending: boolean;
};

const nothing: CopyNow = { saved: null, isPending: false };

/** One copy for the whole window: it is offered beside every refusal and above every screen. */
export const useSavedCopy = create<CopyNow>(() => nothing);

async function during(work: () => Promise<void>): Promise<void> {
  if (useSavedCopy.getState().isPending) return;
  useSavedCopy.setState({ isPending: true });
  try {
    await work();
  } finally {
    useSavedCopy.setState({ isPending: false });
  }
}

/** Writes the copy where its owner chooses. */
export const saveCopy = () =>
  during(async () => {
    const { saved } = await ask('vault.saveCopy', {});
    useSavedCopy.setState({ saved });
  });

/** Goes on in the copy with every word that was typed. */
export const goOnWithCopy = (copy: string) =>
  during(async () => {
    goOnElsewhere(await ask('vault.goOnWithCopy', { copy }));
    await keepDraftsNow();
  });

/** Milliseconds between two looks whether the folder is back. */
const LOOK = 3000;

/** Looks out for the folder as long as it is gone; once it is back, a copy of before is no longer the newest. */
export function useLookOut(isGone: boolean): void {
  useEffect(() => {
    if (!isGone) {
      useSavedCopy.setState({ saved: null });
      return undefined;
    }
    const look = () => {
      if (!useSavedCopy.getState().isPending) void loadStatus();
    };
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [isGone]);
}
