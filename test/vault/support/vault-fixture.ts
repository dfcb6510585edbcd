import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createVaultSession, type VaultSession } from '../../../electron/vault/session.ts';
import { Refusal } from '../../../shared/result.ts';

export const PASSPHRASE = 'correct horse battery staple';
/** The weakest cost that is accepted: the tests are about everything else. */
export const FAST_KDF = { m: 64 * 1024, t: 1, p: 1 };

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-vault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export type Clock = { ms: number };

/** A session whose clocks stand still until the test moves them; it is locked when the test is over. */
export function newSession(folder: string, clock: Clock = { ms: 0 }): VaultSession {
  const session = createVaultSession({
    now: () => new Date('2026-03-01T10:00:00Z'),
    monotonicMs: () => clock.ms,
    backupsFolder: join(folder, 'backups'),
    kdf: FAST_KDF,
  });
  onTestFinished(() => session.lock());
  return session;
}

/** A folder with a locked vault in it, a session that knows it, and its recovery code. */
export async function lockedVault(folder: string = temporaryFolder()) {
  const vault = join(folder, 'vault');
  const clock: Clock = { ms: 0 };
  const session = newSession(folder, clock);
  const { recoveryCode } = await session.create({
    folder: vault,
    name: 'Mine',
    passphrase: PASSPHRASE,
  });
  session.lock();
  return { folder: vault, session, recoveryCode, clock };
}

/** What is refused, as data; anything else that is thrown fails the test. */
export async function refusalOf(attempt: () => unknown): Promise<unknown> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.details };
    throw error;
  }
  return 'nothing was refused';
}
