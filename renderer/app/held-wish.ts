import type { MenuCommand } from '../../shared/ipc/contract.ts';
import { onCommand } from '../api.ts';
import { useVaultStatus } from './vault-status.ts';

/** Where a reminder leads; other commands have no meaning before a portfolio is open. */
const kept: readonly MenuCommand[] = ['review', 'go-goals'];
let held: MenuCommand | null = null;

/** Keeps where a reminder wanted to lead while the portfolio was locked. Returns the way to stop. */
export function holdWishes(): () => void {
  return onCommand((command) => {
    if (kept.includes(command) && useVaultStatus.getState().status?.state !== 'open')
      held = command;
  });
}

/** What was wished for before the portfolio was open; once. */
export function takeHeldWish(): MenuCommand | null {
  const wish = held;
  held = null;
  return wish;
}
