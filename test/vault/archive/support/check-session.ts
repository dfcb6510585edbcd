import { type CheckRequest, checkVault } from '../../../../electron/vault/archive/check-vault.ts';
import type { VaultSession } from '../../../../electron/vault/session.ts';
import { noSteps } from './archives.ts';

/** Checks the open vault of a session, as the app does. */
export function checkSession(session: VaultSession, steps: CheckRequest['steps'] = noSteps) {
  const { sealsHold } = session;
  const now = () => new Date('2026-11-26T14:02:00.000Z');
  return checkVault({ db: session.database(), sealsHold, now, steps });
}
