import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Prove, proveHere } from '../../electron/vault/backups/prove-copy.ts';
import { createVaultSession } from '../../electron/vault/session.ts';
import { Refusal } from '../../shared/result.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import {
  FAST_KDF,
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const name = 'Cloche copy 2026-03-01';

async function openVault(prove: Prove = proveHere) {
  const { folder } = await lockedVault();
  const session = createVaultSession({
    now: () => new Date('2026-03-01T10:00:00Z'),
    monotonicMs: () => 0,
    backupsFolder: temporaryFolder(),
    kdf: FAST_KDF,
    prove,
  });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec("CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('mine')");
  return session;
}

async function kept(folder: string, passphrase: string) {
  const elsewhere = newSession(temporaryFolder());
  await elsewhere.unlock({ folder, passphrase });
  return elsewhere.database().prepare('SELECT body FROM kept').pluck().all();
}

test('a copy elsewhere opens by itself with the passphrase that is in force, and a second one stands beside it', async () => {
  const session = await openVault();
  const into = temporaryFolder();
  const first = await session.backups.saveElsewhere({ into, name });
  expect(first).toBe(join(into, name));
  expect(await kept(first, PASSPHRASE)).toEqual(['mine']);
  await session.changePassphrase({ current: PASSPHRASE, next: 'another calm river at dusk' });
  const second = await session.backups.saveElsewhere({ into, name });
  expect(second).toBe(join(into, `${name} 2`));
  expect(await kept(second, 'another calm river at dusk')).toEqual(['mine']);
  expect(await refusalOf(() => kept(second, PASSPHRASE))).toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(session.backups.list().backups).toEqual([]);
  session.lock();
});

test('it says that it is at work, can be stopped, and leaves nothing half made', async () => {
  const into = temporaryFolder();
  const seen: unknown[] = [];
  const prove: Prove = async (job, signal) => {
    seen.push(session.backups.working()?.what, readdirSync(into));
    session.backups.stop();
    if (signal?.aborted) throw new Refusal('stopped');
    return proveHere(job, signal);
  };
  const session = await openVault(prove);
  const wish = () => session.backups.saveElsewhere({ into, name });
  expect(await refusalOf(wish)).toEqual({ code: 'stopped' });
  expect(seen).toEqual(['elsewhere', [name]]);
  expect(readdirSync(into)).toEqual([]);
  expect(session.backups.working()).toBeNull();
  session.lock();
});

test('a copy that cannot be read back as it was counts for nothing', async () => {
  const session = await openVault(async () => {
    throw new Refusal('backup-damaged');
  });
  const into = temporaryFolder();
  const wish = () => session.backups.saveElsewhere({ into, name });
  expect(await refusalOf(wish)).toEqual({ code: 'backup-damaged' });
  expect(existsSync(join(into, name))).toBe(false);
  session.lock();
});

test('[T08] a disk that is full says so, and nothing half made stays on it', async ({ skip }) => {
  const session = await openVault();
  const body = 'x'.repeat(1000);
  const insert = session.database().prepare('INSERT INTO kept VALUES (?)');
  session.database().transaction(() => {
    for (let row = 0; row < 4000; row += 1) insert.run(body);
  })();
  const into = temporaryFolder();
  const disk = mountSmallDisk(into);
  if (disk === null) return skip('no small disk can be made here');
  onTestFinished(disk.unmount);
  const wish = () => session.backups.saveElsewhere({ into, name });
  expect(await refusalOf(wish)).toMatchObject({ code: 'disk-full' });
  expect(readdirSync(into)).toEqual([]);
  session.lock();
});
