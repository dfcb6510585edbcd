import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { copyHere } from '../../electron/vault/rotate-copier.ts';
import { nameSteps } from '../../electron/vault/rotate-switch.ts';
import { createVaultSession, type VaultSessionOptions } from '../../electron/vault/session.ts';
import { findSqlcipherCli, runSqlcipher } from '../support/sqlcipher-cli.ts';
import { contentOf, filesIn, fillVault } from './support/vault-content.ts';
import {
  FAST_KDF,
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const NEW = 'a passphrase made afterwards';

/** An open vault with rows in it. */
async function openVault(change: Partial<VaultSessionOptions> = {}) {
  const made = await lockedVault();
  const session = createVaultSession({
    now: () => new Date('2026-03-01T10:00:00Z'),
    monotonicMs: () => 0,
    backupsFolder: join(made.folder, '..', 'backups'),
    kdf: FAST_KDF,
    ...change,
  });
  await session.unlock({ folder: made.folder, passphrase: PASSPHRASE });
  fillVault(session);
  return { ...made, session, before: contentOf(session) };
}

const rotated = async ({ session }: Awaited<ReturnType<typeof openVault>>) => {
  const made = await session.newDataKey({ passphrase: PASSPHRASE });
  if (made === null) throw new Error('it was stopped');
  return made;
};

test('a new data key leaves the same content, the same passphrase, and another recovery code', async () => {
  const vault = await openVault();
  const { folder, session, recoveryCode, before } = vault;
  const made = await rotated(vault);
  expect(made).toEqual({ recoveryCode: expect.any(String), keychain: 'none', oldBackups: [] });
  expect(made.recoveryCode).not.toBe(recoveryCode);
  expect(contentOf(session)).toBe(before);
  session.database().exec("INSERT INTO kept (body) VALUES ('written afterwards')");
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({ state: 'open', readOnly: null, warnings: [] });
  expect(session.database().prepare('SELECT count(*) FROM kept').pluck().get()).toBe(201);
  expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(made.recoveryCode);
  session.lock();
  await session.recover({ folder, code: made.recoveryCode, passphrase: NEW });
});

test('what was replaced stays until the next unlock, and the code from before is told as such', async () => {
  const vault = await openVault();
  const { folder, session, recoveryCode } = vault;
  const { recoveryCode: code } = await rotated(vault);
  session.lock();
  const all = ['vault.db', 'vault.db.old', 'vault.keys', 'vault.keys.bak'];
  expect(filesIn(folder)).toEqual(all);
  const old = () => session.recover({ folder, code: recoveryCode, passphrase: NEW });
  expect(await refusalOf(old)).toEqual({ code: 'recovery-code-replaced' });
  expect(filesIn(folder)).toEqual(all);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
  session.lock();
  expect(await refusalOf(old)).toEqual({ code: 'recovery-code-wrong-vault' });
  await session.recover({ folder, code, passphrase: NEW });
});

test('what the old code opened before is never brought back over what was written since', async () => {
  const vault = await openVault();
  const { folder, session, recoveryCode } = vault;
  await rotated(vault);
  session.database().exec("INSERT INTO kept (body) VALUES ('only in the new one')");
  session.lock();
  for (const lose of [() => undefined, () => rmSync(join(folder, 'vault.keys'))]) {
    lose();
    await refusalOf(() => session.recover({ folder, code: recoveryCode, passphrase: NEW }));
    await refusalOf(() => session.unlock({ folder, passphrase: PASSPHRASE }));
    session.lock();
    expect(existsSync(join(folder, 'vault.db'))).toBe(true);
  }
});

test('a copy of the vault and key file from before still opens with the old code', async () => {
  const vault = await openVault();
  const { folder, session, recoveryCode, before } = vault;
  session.lock();
  const copy = join(temporaryFolder(), 'copy');
  cpSync(folder, copy, { recursive: true });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await rotated(vault);
  const there = newSession(copy);
  await there.recover({ folder: copy, code: recoveryCode, passphrase: NEW });
  expect(contentOf(there)).toBe(before);
});

test('a wrong passphrase, a locked vault and one open for reading change nothing', async () => {
  const { folder, session } = await openVault();
  const wrong = () => session.newDataKey({ passphrase: 'not the passphrase' });
  expect(await refusalOf(wrong)).toEqual({ code: 'wrong-passphrase', waitMs: 0 });
  session.lock();
  expect(await refusalOf(wrong)).toEqual({ code: 'vault-locked' });
  expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
});

test.each(['copying', 'encrypting', 'checking'] as const)(
  'stopped while %s, the old code stays in force and the vault goes on',
  async (where) => {
    const vault = await openVault({
      copier: (request, parts) =>
        copyHere(request, {
          ...parts,
          enter: (stage) => {
            parts.enter(stage);
            if (stage !== where) return;
            expect(vault.session.keyWork()).toMatchObject({ stage: where });
            vault.session.stopKeyWork();
            parts.signal.throwIfAborted();
          },
        }),
    });
    const { folder, session, recoveryCode, before } = vault;
    expect(await session.newDataKey({ passphrase: PASSPHRASE })).toBe(null);
    expect(session.keyWork()).toBe(null);
    expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
    session.database().exec("INSERT INTO kept (body) VALUES ('goes on')");
    session.database().exec("DELETE FROM kept WHERE body = 'goes on'");
    expect(contentOf(session)).toBe(before);
    expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(recoveryCode);
    const other = newSession(temporaryFolder());
    const inUse = () => other.unlock({ folder, passphrase: PASSPHRASE });
    expect(await refusalOf(inUse)).toEqual({ code: 'vault-in-use' });
  },
);

test('while the copy is made the vault can be read, and nothing can be written that the copy would miss', async () => {
  const seen: unknown[] = [];
  const vault = await openVault({
    copier: async (request, parts) => {
      await copyHere(request, parts);
      const db = vault.session.database();
      seen.push(db.prepare('SELECT count(*) FROM kept').pluck().get());
      expect(() => db.exec("INSERT INTO kept (body) VALUES ('lost')")).toThrow('readonly');
    },
  });
  await rotated(vault);
  expect(seen).toEqual([200]);
  expect(contentOf(vault.session)).toBe(vault.before);
});

test('locked while the copy is made, the vault stays as it was', async () => {
  const vault = await openVault({
    copier: async (request, parts) => {
      await copyHere(request, parts);
      vault.session.lock();
    },
  });
  const { folder, session, recoveryCode } = vault;
  expect(await session.newDataKey({ passphrase: PASSPHRASE })).toBe(null);
  expect(session.state()).toMatchObject({ state: 'locked' });
  expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
  await session.recover({ folder, code: recoveryCode, passphrase: NEW });
});

test('a copy that is not equal is thrown away', async () => {
  const vault = await openVault({
    copier: (request, parts) =>
      copyHere(request, {
        ...parts,
        enter: (stage) => {
          parts.enter(stage);
          if (stage !== 'checking') return;
          writeFileSync(request.to, Buffer.alloc(8192, 7));
        },
      }),
  });
  const { folder, session, before } = vault;
  expect(await refusalOf(() => session.newDataKey({ passphrase: PASSPHRASE }))).toEqual({
    code: 'vault-damaged',
  });
  expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
  expect(contentOf(session)).toBe(before);
});

test.each([1, 2, 3, 4])(
  'a disk that refuses the name at step %i leaves the vault open as it was',
  async (failing) => {
    let step = 0;
    const vault = await openVault({
      nameSteps: {
        ...nameSteps,
        rename: (from, to) => {
          step += 1;
          if (step === failing) throw Object.assign(new Error('no'), { code: 'EIO' });
          nameSteps.rename(from, to);
        },
      },
    });
    const { folder, session, before, recoveryCode } = vault;
    expect(await refusalOf(() => session.newDataKey({ passphrase: PASSPHRASE }))).toEqual({
      code: 'storage-failed',
    });
    expect(contentOf(session)).toBe(before);
    session.lock();
    expect(filesIn(folder)).toEqual(['vault.db', 'vault.keys']);
    await session.recover({ folder, code: recoveryCode, passphrase: NEW });
  },
);

test('a second new key before the next unlock is as good as the first', async () => {
  const vault = await openVault();
  const first = await rotated(vault);
  vault.session.database().exec('DELETE FROM kept WHERE n = 1');
  const content = contentOf(vault.session);
  const second = await rotated(vault);
  expect(new Set([first.recoveryCode, second.recoveryCode, vault.recoveryCode]).size).toBe(3);
  expect(contentOf(vault.session)).toBe(content);
  vault.session.lock();
  await vault.session.recover({ folder: vault.folder, code: second.recoveryCode, passphrase: NEW });
  expect(contentOf(vault.session)).toBe(content);
});

test('no new vault is made where one is between two names', async () => {
  const { folder, session } = await openVault();
  session.lock();
  copyFileSync(join(folder, 'vault.db'), join(folder, 'vault.db.old'));
  rmSync(join(folder, 'vault.db'));
  const create = () => session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  expect(await refusalOf(create)).toEqual({ code: 'vault-exists' });
  expect(session.select({ folder })).toMatchObject({ state: 'locked' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
});

test('backups from before are listed, and encrypted anew or deleted, and others stay', async () => {
  const vault = await openVault();
  const { folder, session, before } = vault;
  const vaultId = session
    .database()
    .prepare("SELECT value FROM meta WHERE key = 'vaultId'")
    .pluck()
    .get();
  const shelf = join(folder, '..', 'backups', String(vaultId));
  const fill = (name: string) => cpSync(folder, join(shelf, name), { recursive: true });
  session.lock();
  for (const name of ['a', 'b', '.tmp-half']) fill(name);
  const strange = await lockedVault();
  cpSync(strange.folder, join(shelf, 'c strange'), { recursive: true });
  writeFileSync(join(shelf, 'c strange', 'vault.keys'), 'torn');
  mkdirSync(join(shelf, 'empty'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const { oldBackups, recoveryCode } = await rotated(vault);
  expect(oldBackups).toEqual(['a', 'b', 'c strange']);
  const ask = (wish: 'encrypt' | 'delete') => session.oldBackups({ passphrase: PASSPHRASE, wish });
  expect(await ask('encrypt')).toEqual({ done: 2, left: ['c strange'] });
  for (const name of ['a', 'b']) {
    expect(filesIn(join(shelf, name))).toEqual(['vault.db', 'vault.keys']);
    const copy = join(temporaryFolder(), name);
    cpSync(join(shelf, name), copy, { recursive: true });
    const there = newSession(copy);
    await there.unlock({ folder: copy, passphrase: PASSPHRASE });
    expect(there.state()).toMatchObject({ warnings: [] });
    expect(contentOf(there)).toBe(before);
    expect(await there.recoveryCode({ passphrase: PASSPHRASE })).toBe(recoveryCode);
  }
  expect(await ask('delete')).toEqual({ done: 1, left: [] });
  expect(filesIn(shelf).filter((name) => name !== '.last-save')).toEqual([
    '.tmp-half',
    'a',
    'b',
    'empty',
  ]);
});

test('the new code, Python and the sqlcipher command line open what was encrypted anew', async ({
  skip,
}) => {
  const search = findSqlcipherCli();
  if ('missing' in search) return skip(search.missing);
  const vault = await openVault();
  const { recoveryCode } = await rotated(vault);
  vault.session.lock();
  const script = fileURLToPath(new URL('../../build/recovery/rc2key.py', import.meta.url));
  const key = spawnSync('python3', [script], { input: recoveryCode, encoding: 'utf8' }).stdout;
  const asked = 'PRAGMA cipher_integrity_check;\nSELECT count(*) FROM kept;\n';
  const file = join(vault.folder, 'vault.db');
  expect(runSqlcipher(search.cli, file, `${key}.mode list\n${asked}`)).toBe('ok\n200\n');
});
