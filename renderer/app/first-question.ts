import type { VaultStatus } from '../../shared/ipc/views.ts';
import { ask, askedAhead } from '../api.ts';

let first: Promise<VaultStatus> | null = null;

/** Asks how things stand before anything else of the window was even read. */
export function askFirst(): void {
  first = askedAhead() ?? ask('vault.status', {});
  // Whoever takes it hears of a refusal; until then nobody is there to hear it.
  first.catch(() => undefined);
}

/** The answer to what was asked first; null once it was taken. */
export function takeFirst(): Promise<VaultStatus> | null {
  const taken = first;
  first = null;
  return taken;
}
