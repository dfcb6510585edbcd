import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { contextOf as contextFor, type ServiceContext } from '../../electron/services/context.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { createVaultSession, type VaultSession } from '../../electron/vault/session.ts';
import { uuidv7 } from '../../shared/domain/id.ts';

/** The cheapest cost that the app accepts, so that a bench measures the app and not the key derivation. */
export const benchKdf = { m: 64 * 1024, t: 1, p: 1 } as const;
export const benchPassphrase = 'a bench needs no secret at all';

/** Sizes of a portfolio: records of each kind. */
export type Size = { readonly skills: number; readonly ratings: number; readonly notes: number };
export const typical: Size = { skills: 120, ratings: 3_000, notes: 300 };
export const large: Size = { skills: 2_000, ratings: 100_000, notes: 10_000 };

export function contextOf(session: VaultSession): ServiceContext {
  return contextFor(session.database(), {
    now: () => new Date(),
    newId: () => uuidv7(Date.now(), randomBytes(10)),
    changed: () => undefined,
  });
}

/** Makes an encrypted vault of that size in a folder and leaves it open. */
export async function makeVault(folder: string, size: Size): Promise<VaultSession> {
  const session = createVaultSession({
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    backupsFolder: join(folder, '..', 'backups'),
    kdf: benchKdf,
  });
  await session.create({ folder, name: 'Bench', passphrase: benchPassphrase });
  fillWithSample(contextOf(session), { today: new Date().toISOString().slice(0, 10), ...size });
  return session;
}
