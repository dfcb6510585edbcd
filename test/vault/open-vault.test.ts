import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { classifyFailure } from '../../electron/vault/classify-failure.ts';
import { openVault } from '../../electron/vault/open-vault.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { lockedVault, PASSPHRASE, refusalOf, temporaryFolder } from './support/vault-fixture.ts';

/** A locked vault of some 40 pages, its file, and what unlocking it answers. */
async function damagedVault() {
  const vault = await lockedVault();
  const { folder, session } = vault;
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE kept (body TEXT)');
  const insert = db.prepare('INSERT INTO kept VALUES (?)');
  for (let row = 0; row < 40; row += 1) insert.run(`row ${row} ${'x'.repeat(3000)}`);
  session.lock();
  const file = join(folder, 'vault.db');
  const unlock = () => refusalOf(() => session.unlock({ folder, passphrase: PASSPHRASE }));
  return { ...vault, file, unlock };
}

const fingerprint = (file: string) => ({
  hash: createHash('sha256').update(readFileSync(file)).digest('hex'),
  changed: statSync(file, { bigint: true }).mtimeNs,
});

test('[T10] a vault cut short at any length is damaged, never new, and left as it is', async () => {
  const { file, unlock } = await damagedVault();
  const whole = readFileSync(file);
  const n = whole.length;
  for (const length of [0, 1, 15, 16, 100, 4095, 4096, 4097, Math.floor(n / 2), n - 4096, n - 1]) {
    writeFileSync(file, whole);
    truncateSync(file, length);
    const before = fingerprint(file);
    const code = length === 0 ? 'vault-empty' : 'vault-damaged';
    expect([length, await unlock()]).toEqual([length, { code }]);
    expect(fingerprint(file)).toEqual(before);
  }
  writeFileSync(file, whole);
  expect(await unlock()).toBe('nothing was refused');
});

test('[T12] a bit flipped in any page is noticed at opening or checking', async () => {
  const { file, folder } = await damagedVault();
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const surroundings = { backupsFolder: join(folder, '..', 'backups'), now: () => new Date(0) };
  /** How the damage shows: as a refusal, as an error of SQLite, or in what the check says. */
  const look = async () => {
    const { db } = await openVault(paths, dataKey, { ...surroundings, keyProven: true });
    try {
      return db.pragma('integrity_check', { simple: true });
    } finally {
      db.close();
    }
  };
  const whole = readFileSync(file);
  expect(await look()).toBe('ok');
  for (let page = 0; page < whole.length / 4096; page += 1) {
    const flipped = Buffer.from(whole);
    const at = page * 4096 + ((page * 997) % 4096);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (page % 8));
    writeFileSync(file, flipped);
    const seen = await look().catch((error: unknown) => classifyFailure(error)?.code ?? error);
    expect([page, seen]).not.toEqual([page, 'ok']);
    if (page === 0) expect(seen).toBe('vault-damaged');
  }
});

test('a wrong passphrase for a damaged vault is a wrong passphrase', async () => {
  const { file, folder, session } = await damagedVault();
  truncateSync(file, 8192);
  const unlock = () => session.unlock({ folder, passphrase: 'not the passphrase' });
  expect(await refusalOf(unlock)).toEqual({ code: 'wrong-passphrase', waitMs: 0 });
});

test('[T55] plain SQLite, other files and folders are no vault, and are left as they are', async () => {
  const { file, unlock } = await damagedVault();
  const notAVault = { code: 'not-a-vault' };
  rmSync(file);
  const plain = new Database(file);
  plain.exec('CREATE TABLE t (a)');
  plain.close();
  const before = fingerprint(file);
  expect(await unlock()).toEqual(notAVault);
  expect(fingerprint(file)).toEqual(before);
  for (const length of [10_000, 100_001]) {
    writeFileSync(file, randomBytes(length));
    const strange = fingerprint(file);
    expect(await unlock()).toEqual(notAVault);
    expect(fingerprint(file)).toEqual(strange);
  }
});

test('a missing vault is not found, and none is made in its place', async () => {
  const { file, folder, session, unlock } = await damagedVault();
  rmSync(file);
  expect(await unlock()).toEqual({ code: 'vault-not-found' });
  expect(session.state()).toEqual({ state: 'absent' });
  expect(() => statSync(file)).toThrow();
  expect(statSync(join(folder, 'vault.keys')).isFile()).toBe(true);
});

test('[T20] a link in place of the vault is refused', async () => {
  const { file, unlock } = await damagedVault();
  const elsewhere = join(temporaryFolder(), 'elsewhere.db');
  renameSync(file, elsewhere);
  symlinkSync(elsewhere, file);
  expect(await unlock()).toEqual({ code: 'symlink-refused' });
});

test('[T21] a second name of the file is warned about', async () => {
  const { file, session, unlock } = await damagedVault();
  linkSync(file, join(temporaryFolder(), 'second.db'));
  expect(await unlock()).toBe('nothing was refused');
  expect(session.state()).toMatchObject({ warnings: ['vault-file-linked'] });
});

test('an encrypted database that is not ours is no vault', async () => {
  const { folder, session, unlock } = await damagedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().pragma('application_id=1');
  session.lock();
  expect(await unlock()).toEqual({ code: 'not-a-vault' });
});

test('the key file of another vault does not open this one', async () => {
  const { folder, unlock } = await damagedVault();
  const other = await lockedVault();
  copyFileSync(join(other.folder, 'vault.keys'), join(folder, 'vault.keys'));
  expect(await unlock()).toEqual({ code: 'vault-damaged' });
});

test('[T15] an older vault put back beside its key file is warned about once', async () => {
  const { file, folder, session, unlock } = await damagedVault();
  const old = readFileSync(file);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: 'another passphrase' });
  await session.changePassphrase({ current: 'another passphrase', next: PASSPHRASE });
  session.lock();
  writeFileSync(file, old);
  expect(await unlock()).toBe('nothing was refused');
  expect(session.state()).toMatchObject({ warnings: ['older-vault-put-back'] });
  session.lock();
  await unlock();
  expect(session.state()).toMatchObject({ warnings: [] });
});
