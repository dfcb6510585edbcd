import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMeta } from '../../electron/database/meta.ts';
import { createVaultSession } from '../../electron/vault/session.ts';
import { follow, type VaultState } from '../../electron/vault/vault-state.ts';
import {
  FAST_KDF,
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

test('what was saved is there after locking and unlocking', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec("CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('Grüße 😀')");
  session.lock();
  expect(await refusalOf(session.database)).toEqual({ code: 'vault-locked' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.database().prepare('SELECT body FROM kept').pluck().all()).toEqual(['Grüße 😀']);
});

test('a new vault says who it is, and the settings of the design are in force', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  expect(readMeta(db, 'vaultId')).toMatch(/^[0-9a-f]{32}$/);
  expect(readMeta(db, 'name')).toBe('Mine');
  expect(readMeta(db, 'keysRev')).toBe('1');
  const pragma = (name: string) => db.pragma(name, { simple: true });
  expect(pragma('application_id')).toBe(0x434c4f43);
  expect(pragma('temp_store')).toBe(2);
  expect(pragma('locking_mode')).toBe('exclusive');
  expect(pragma('journal_mode')).toBe('delete');
  expect(pragma('synchronous')).toBe(3);
  expect(pragma('trusted_schema')).toBe(0);
  expect(pragma('cell_size_check')).toBe(1);
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('secure_delete')).toBe(1);
  expect(pragma('cache_size')).toBe(-65536);
});

test('the states follow one another, and each is announced', async () => {
  const seen: VaultState[] = [];
  const folder = join(temporaryFolder(), 'vault');
  const session = createVaultSession({
    now: () => new Date(0),
    monotonicMs: () => 0,
    backupsFolder: join(folder, '..', 'backups'),
    kdf: FAST_KDF,
    changed: (state) => seen.push(state),
  });
  expect(session.state()).toEqual({ state: 'absent' });
  await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  session.lock();
  await refusalOf(() => session.unlock({ folder, passphrase: 'not the passphrase' }));
  const locked = { state: 'locked', folder, hasKeyFile: true, waitMs: 0 };
  const opening = { state: 'opening' };
  const open = { state: 'open', folder, readOnly: null, warnings: [] };
  expect(seen).toEqual([opening, open, locked, opening, locked]);
});

test('an open vault can only be closed', () => {
  const open = { state: 'open', folder: '/v', readOnly: null, warnings: [] } as const;
  const locked = { state: 'locked', folder: '/v', hasKeyFile: true, waitMs: 0 } as const;
  expect(() => follow(open, { state: 'opening' })).toThrow();
  expect(() => follow(locked, open)).toThrow();
  expect(() => follow({ state: 'absent' }, open)).toThrow();
  expect(follow(open, locked)).toBe(locked);
});

test('a folder is looked at without a key', async () => {
  const { folder } = await lockedVault();
  const session = newSession(temporaryFolder());
  expect(await refusalOf(() => session.select({ folder: join(folder, 'empty') }))).toEqual({
    code: 'vault-not-found',
  });
  expect(session.state()).toEqual({ state: 'absent' });
  expect(session.select({ folder })).toEqual({
    state: 'locked',
    folder,
    hasKeyFile: true,
    waitMs: 0,
  });
  rmSync(join(folder, 'vault.keys'));
  expect(session.select({ folder })).toMatchObject({ hasKeyFile: false });
});

test('[T29] ten wrong passphrases give one answer, and wait 0, 0, 0, 0, 1, 2, 4, 8, 16, 30 seconds after it', async () => {
  const { folder, session, clock } = await lockedVault();
  const answers: unknown[] = [];
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await refusalOf(() => session.unlock({ folder, passphrase: `wrong ${tries}` }));
    answers.push(answer);
    const { waitMs } = answer as { waitMs: number };
    if (waitMs > 0) {
      const early = () => session.unlock({ folder, passphrase: PASSPHRASE });
      expect(await refusalOf(early)).toEqual({ code: 'wait-before-retry', waitMs });
      expect(session.state()).toMatchObject({ state: 'locked', waitMs });
    }
    clock.ms += waitMs;
  }
  const waits = [0, 0, 0, 0, 1, 2, 4, 8, 16, 30];
  expect(answers).toEqual(waits.map((s) => ({ code: 'wrong-passphrase', waitMs: s * 1000 })));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.lock();
  expect(session.state()).toMatchObject({ waitMs: 0 });
});

test('guesses made at once are answered one after the other', async () => {
  const { folder, session } = await lockedVault();
  const guess = () => refusalOf(() => session.unlock({ folder, passphrase: 'guess' }));
  const answers = await Promise.all(Array.from({ length: 8 }, guess));
  const codes = answers.map((answer) => (answer as { code: string }).code);
  expect(codes.filter((code) => code === 'wrong-passphrase')).toHaveLength(5);
  expect(codes.filter((code) => code === 'wait-before-retry')).toHaveLength(3);
});

test('locking while the vault is being opened leaves it locked', async () => {
  const { folder, session } = await lockedVault();
  const unlocking = refusalOf(() => session.unlock({ folder, passphrase: PASSPHRASE }));
  while (session.state().state !== 'opening') await Promise.resolve();
  session.lock();
  expect(await unlocking).toEqual({ code: 'vault-locked' });
  expect(session.state()).toMatchObject({ state: 'locked' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
});

test('[T47] a second session is told that the vault is in use, until the first one locks', async () => {
  const { folder, session } = await lockedVault();
  const other = newSession(temporaryFolder());
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const unlock = () => other.unlock({ folder, passphrase: PASSPHRASE });
  expect(await refusalOf(unlock)).toEqual({ code: 'vault-in-use' });
  session.lock();
  await unlock();
  expect(other.state()).toMatchObject({ state: 'open' });
});

test('while one vault is open no other is opened', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const again = [
    () => session.unlock({ folder, passphrase: PASSPHRASE }),
    () => session.create({ folder: join(folder, 'b'), name: 'B', passphrase: PASSPHRASE }),
    () => session.select({ folder }),
  ];
  for (const attempt of again) expect(await refusalOf(attempt)).toEqual({ code: 'not-ready' });
  expect(session.state()).toMatchObject({ state: 'open' });
});

test('a new passphrase, a name and a folder are checked before anything is made', async () => {
  const folder = temporaryFolder();
  const session = newSession(folder);
  const wish = { folder: join(folder, 'vault'), name: 'Mine', passphrase: PASSPHRASE };
  const refused = (change: object) => refusalOf(() => session.create({ ...wish, ...change }));
  expect(await refused({ passphrase: 'too short' })).toEqual({ code: 'passphrase-too-short' });
  expect(await refused({ passphrase: 'x'.repeat(1025) })).toEqual({ code: 'passphrase-too-long' });
  expect(await refused({ name: '' })).toEqual({ code: 'invalid-input', field: 'name' });
  expect(await refused({ name: 'n'.repeat(10_000) })).toMatchObject({ code: 'invalid-input' });
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(join(folder, 'file'), '');
  expect(await refused({ folder: join(folder, 'file', 'vault') })).toEqual({
    code: 'folder-not-writable',
  });
});

test('a vault that is there is never replaced, and a lone key file is kept', async () => {
  const { folder, session } = await lockedVault();
  const before = statSync(join(folder, 'vault.db')).ino;
  const create = () => session.create({ folder, name: 'Other', passphrase: PASSPHRASE });
  expect(await refusalOf(create)).toEqual({ code: 'vault-exists' });
  writeFileSync(join(folder, 'vault.db'), '');
  expect(await refusalOf(create)).toEqual({ code: 'vault-exists' });
  expect(statSync(join(folder, 'vault.db')).ino).toBe(before);
  rmSync(join(folder, 'vault.db'));
  await create();
  expect(readdirSync(folder).filter((name) => name.startsWith('vault.keys.kept-'))).toHaveLength(1);
});

test('folders are 0700 and files 0600 under any umask', async () => {
  for (const umask of [0o000, 0o022]) {
    const old = process.umask(umask);
    try {
      const { folder, session } = await lockedVault();
      const modes = ['', 'vault.db', 'vault.keys'].map((name) => {
        return (statSync(join(folder, name)).mode & 0o777).toString(8);
      });
      expect(modes).toEqual(['700', '600', '600']);
      await session.unlock({ folder, passphrase: PASSPHRASE });
      const db = session.database();
      db.exec('BEGIN; CREATE TABLE t (a)');
      const journal = join(folder, 'vault.db-journal');
      if (existsSync(journal)) expect(statSync(journal).mode & 0o777).toBe(0o600);
      db.exec('ROLLBACK');
      session.lock();
    } finally {
      process.umask(old);
    }
  }
});

test('[T19] a folder whose name is emoji, quotes, spaces and right-to-left holds a vault', async () => {
  const parent = temporaryFolder();
  for (const name of [
    ' it\'s 😀 "%s" ?mode=ro#x',
    'ملف',
    'Zoë'.normalize('NFD'),
    'n'.repeat(200),
  ]) {
    const folder = join(parent, name, 'inner ');
    const session = newSession(parent);
    await session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
    session.lock();
    await session.unlock({ folder, passphrase: PASSPHRASE });
    expect(readdirSync(folder).sort()).toEqual(['vault.db', 'vault.keys']);
    session.lock();
  }
});

test('a folder with strict modes of its own keeps them', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'mine'));
  chmodSync(join(folder, 'mine'), 0o755);
  const session = newSession(folder);
  await session.create({ folder: join(folder, 'mine'), name: 'Mine', passphrase: PASSPHRASE });
  expect(statSync(join(folder, 'mine')).mode & 0o777).toBe(0o755);
});
