import { join } from 'node:path';
import { createVaultSession, type VaultSessionOptions } from '../../../electron/vault/session.ts';

/** A session in a program of its own, with the real clocks. */
export function sessionForChild(folder: string, change: Partial<VaultSessionOptions> = {}) {
  return createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder: join(folder, '..', 'backups'),
    kdf: { m: 64 * 1024, t: 1, p: 1 },
    ...change,
  });
}
