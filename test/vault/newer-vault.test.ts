import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { everythingIn } from './support/everything-in.ts';
import { lockedVault, PASSPHRASE, refusalOf, temporaryFolder } from './support/vault-fixture.ts';

const versions = { version: SCHEMA_VERSION + 1, supported: SCHEMA_VERSION };

/** A locked vault as a newer app left it, after these statements. */
async function newerVault(statements = '') {
  const home = temporaryFolder();
  const vault = await lockedVault(home);
  const paths = vaultPaths(vault.folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  db.exec(`PRAGMA user_version = ${versions.version}; ${statements}`);
  db.close();
  const wish = { folder: vault.folder, passphrase: PASSPHRASE };
  return { ...vault, wish, all: () => everythingIn(home) };
}

test('[T50] a vault of a newer app is refused with its version, and nothing around it changes', async () => {
  const { session, wish, all } = await newerVault();
  const before = all();
  expect(await refusalOf(() => session.unlock(wish))).toEqual({
    code: 'vault-too-new',
    ...versions,
  });
  expect(session.state()).toMatchObject({ state: 'locked' });
  expect(all()).toEqual(before);
});

test('[T50] opened for reading on purpose it can be read, is never written, and says which version it needs', async () => {
  const { session, wish, all } = await newerVault(
    "CREATE TABLE newer (body TEXT); INSERT INTO newer VALUES ('of tomorrow')",
  );
  const before = all();
  await session.unlock({ ...wish, forReading: true });
  const readOnly = { because: 'newer', ...versions };
  expect(session.state()).toMatchObject({ state: 'open', readOnly });
  const db = session.database();
  expect(db.prepare('SELECT body FROM newer').pluck().all()).toEqual(['of tomorrow']);
  expect(() => db.exec("INSERT INTO newer VALUES ('mine')")).toThrow(/readonly/);
  session.noteSaves();
  session.acceptRollback();
  const change = { current: PASSPHRASE, next: 'another long passphrase' };
  expect(await refusalOf(() => session.changePassphrase(change))).toEqual({
    code: 'vault-read-only',
  });
  expect(await refusalOf(() => session.newDataKey(wish))).toEqual({ code: 'vault-read-only' });
  expect(all()).toEqual(before);
  session.lock();
  expect(all()).toEqual(before);
});

test('[T50] a whole copy of it is saved elsewhere, for the newer app to open', async () => {
  const { session, wish, all } = await newerVault(
    "CREATE TABLE newer (body TEXT); INSERT INTO newer VALUES ('of tomorrow')",
  );
  const before = all();
  await session.unlock({ ...wish, forReading: true });
  const copy = await session.backups.saveElsewhere({ into: temporaryFolder(), name: 'copy' });
  expect(all()).toEqual(before);
  session.lock();
  expect(await refusalOf(() => session.unlock({ ...wish, folder: copy }))).toMatchObject({
    code: 'vault-too-new',
  });
  await session.unlock({ ...wish, folder: copy, forReading: true });
  const body = session.database().prepare('SELECT body FROM newer').pluck();
  expect(body.all()).toEqual(['of tomorrow']);
  session.lock();
});

test('[T50] the recovery code opens it for reading too, and stores no new passphrase', async () => {
  const { session, wish, recoveryCode, all } = await newerVault();
  const before = all();
  const recover = { ...wish, code: recoveryCode, passphrase: 'a passphrase of today' };
  expect(await refusalOf(() => session.recover(recover))).toMatchObject({ code: 'vault-too-new' });
  await session.recover({ ...recover, forReading: true });
  expect(session.state()).toMatchObject({
    readOnly: { because: 'newer', ...versions },
    warnings: ['key-file-not-written'],
  });
  session.lock();
  expect(all()).toEqual(before);
});

test('[T50] one that lacks what opening needs is told as beyond this app, and left as it is', async () => {
  const { session, wish, all } = await newerVault('ALTER TABLE meta RENAME TO facts');
  const before = all();
  expect(await refusalOf(() => session.unlock({ ...wish, forReading: true }))).toEqual({
    code: 'needs-newer-app',
    ...versions,
  });
  expect(all()).toEqual(before);
});

test('[T50] a vault of this version opens for writing, whatever was wished', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE, forReading: true });
  expect(session.state()).toMatchObject({ state: 'open', readOnly: null });
  expect(everythingIn(join(folder, '..', 'backups'))).not.toEqual([]);
});
