import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { makeBackup } from '../../electron/vault/backups/make-backup.ts';
import { type Prove, proveHere } from '../../electron/vault/backups/prove-copy.ts';
import { connect, schemaVersion } from '../../electron/vault/open-database.ts';
import type { VaultSession } from '../../electron/vault/session.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const CANARY = 'row of the canary';

/** One more saving, as a command would count it. */
function save(session: VaultSession, text = CANARY): void {
  const db = session.database();
  db.prepare('INSERT INTO kept VALUES (?)').run(`${text} ${'x'.repeat(500)}`);
  db.exec("UPDATE meta SET value = value + 1 WHERE key = 'commit_seq'");
}

/** An open vault with some rows. */
async function filledVault(rows = 100) {
  const vault = await lockedVault();
  const { folder, session } = vault;
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec('CREATE TABLE kept (body TEXT)');
  session.database().transaction(() => {
    for (let row = 0; row < rows; row += 1) save(session);
  })();
  return vault;
}

const keyOf = async (folder: string) =>
  (await dataKeyOf(vaultPaths(folder), PASSPHRASE, nativeArgon2)).dataKey;
const rowsOf = (session: VaultSession) =>
  session.database().prepare('SELECT count(*) FROM kept').pluck().get();
const shelfOf = (session: VaultSession) => session.backups.list().shelf;
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test('a backup is a vault of its own that opens with the passphrase of its time', async () => {
  const { folder, session } = await filledVault();
  const { id } = await session.backups.make('by-hand');
  const name = `00001-2026-03-01T10-00-00.000Z-by-hand-version-${SCHEMA_VERSION}-`;
  expect(id.startsWith(name)).toBe(true);
  const copy = join(shelfOf(session), id);
  expect(readdirSync(copy).sort()).toEqual(['about.sealed', 'vault.db', 'vault.keys']);
  expect(readFileSync(join(copy, 'vault.keys'))).toEqual(readFileSync(join(folder, 'vault.keys')));
  await session.changePassphrase({ current: PASSPHRASE, next: 'changed after the backup' });
  const other = newSession(temporaryFolder());
  await other.unlock({ folder: copy, passphrase: PASSPHRASE });
  expect(rowsOf(other)).toBe(100);
});

test('[T92] what lies on the shelf is for its owner alone, encrypted, and names no number', async () => {
  const old = process.umask(0);
  try {
    const { session } = await filledVault();
    const { id } = await session.backups.make('session');
    const copy = join(shelfOf(session), id);
    expect([copy, shelfOf(session), join(shelfOf(session), '..')].map(mode)).toEqual(
      Array(3).fill('700'),
    );
    const files = readdirSync(copy).map((name) => join(copy, name));
    expect(files.map(mode)).toEqual(Array(3).fill('600'));
    for (const file of files) expect(readFileSync(file).includes(CANARY)).toBe(false);
    expect(readFileSync(join(copy, 'about.sealed')).includes('counts')).toBe(false);
  } finally {
    process.umask(old);
  }
});

test('the list says what is in each without opening it, the newest first', async () => {
  const { session } = await filledVault(3);
  await session.backups.make('session');
  save(session);
  await session.backups.make('import');
  const { backups } = session.backups.list();
  expect(backups.map(({ reason, summary }) => [reason, summary?.facts.commitSeq])).toEqual([
    ['import', 4],
    ['session', 3],
  ]);
  expect(backups[0]?.summary).toMatchObject({ isWhole: true, facts: { name: 'Mine' } });
});

test('nothing is made twice: only a saving makes the next one due', async () => {
  const { session } = await filledVault(1);
  expect(session.backups.isDue()).toBe(true);
  await session.backups.makeIfChanged('session');
  await session.backups.makeIfChanged('session');
  expect(session.backups.list().backups).toHaveLength(1);
  save(session);
  expect(session.backups.isDue()).toBe(true);
  session.lock();
  expect(session.backups.isDue()).toBe(false);
});

test('[T09] a backup on a full disk fails quietly, leaves nothing, stops nobody, and succeeds later', async ({
  skip,
}) => {
  const home = temporaryFolder();
  const small = join(home, 'backups');
  mkdirSync(small);
  const disk = mountSmallDisk(small);
  if (disk === null) return skip('mounting a small disk needs root');
  try {
    const { folder, session } = await lockedVault(home);
    await session.unlock({ folder, passphrase: PASSPHRASE });
    session.database().exec('CREATE TABLE kept (body TEXT)');
    save(session);
    disk.fill();
    await session.backups.makeIfChanged('session');
    expect(session.backups.failure()).toMatchObject({ code: 'disk-full' });
    expect(session.backups.list().backups).toEqual([]);
    save(session);
    expect(rowsOf(session)).toBe(2);
    disk.free();
    await session.backups.makeIfChanged('session');
    expect(session.backups.failure()).toBeNull();
    expect(session.backups.list().backups).toHaveLength(1);
  } finally {
    disk.unmount();
  }
});

test('[T09] a vault of an older version is not migrated without a verified backup', async () => {
  const { folder, session } = await filledVault();
  // As the version before left it.
  for (const when of ['insert', 'update', 'delete'])
    session.database().exec(`DROP TRIGGER credentials_search_${when}`);
  session.database().pragma(`user_version = ${SCHEMA_VERSION - 1}`);
  session.lock();
  const backups = join(folder, '..', 'backups');
  rmSync(backups, { recursive: true, force: true });
  writeFileSync(backups, 'a file where the folder should be');
  const unlock = () => session.unlock({ folder, passphrase: PASSPHRASE });
  expect(await refusalOf(unlock)).toMatchObject({ code: 'backup-needed' });
  const db = connect(vaultPaths(folder).database, await keyOf(folder), { readOnly: true });
  expect(schemaVersion(db)).toBe(SCHEMA_VERSION - 1);
  db.close();
  rmSync(backups);
  await unlock();
  expect(schemaVersion(session.database())).toBe(SCHEMA_VERSION);
  const shelf = join(backups, readdirSync(backups)[0] ?? '');
  expect(readdirSync(shelf).filter((name) => name.includes('-migration-version-'))).toHaveLength(1);
});

test('a copy that is not equal is thrown away', async () => {
  const { folder, session } = await filledVault();
  const paths = vaultPaths(folder);
  const torn: Prove = (job) => {
    const bytes = readFileSync(job.file);
    bytes[5 * 4096 + 100] = (bytes[5 * 4096 + 100] ?? 0) ^ 1;
    writeFileSync(job.file, bytes);
    return proveHere(job);
  };
  const backupsFolder = join(temporaryFolder(), 'backups');
  const request = { db: session.database(), dataKey: await keyOf(folder), paths, backupsFolder };
  const make = () => makeBackup({ ...request, now: new Date(0), reason: 'session', prove: torn });
  expect(await refusalOf(make)).toEqual({ code: 'backup-damaged' });
  const [shelf = ''] = readdirSync(backupsFolder);
  expect(readdirSync(join(backupsFolder, shelf))).toEqual([]);
});

test('what was cut short is swept by the next, and one that is stopped leaves nothing', async () => {
  const { session } = await filledVault(2);
  await session.backups.make('session');
  const half = join(shelfOf(session), '.tmp-0123456789abcdef');
  mkdirSync(half);
  writeFileSync(join(half, 'vault.db'), '');
  const second = refusalOf(() => session.backups.make('session'));
  session.backups.stop();
  await second;
  expect(existsSync(half)).toBe(false);
  expect(readdirSync(shelfOf(session)).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
});

test('a check reads all of it and remembers what it found', async () => {
  const { session } = await filledVault();
  const { id } = await session.backups.make('session');
  expect(await session.backups.check(id)).toMatchObject({ name: 'Mine' });
  const file = join(shelfOf(session), id, 'vault.db');
  const bytes = readFileSync(file);
  bytes[7 * 4096 + 1000] = (bytes[7 * 4096 + 1000] ?? 0) ^ 4;
  chmodSync(file, 0o600);
  writeFileSync(file, bytes);
  expect(await refusalOf(() => session.backups.check(id))).toEqual({ code: 'backup-damaged' });
  expect(session.backups.list().backups[0]?.summary).toMatchObject({ isWhole: false });
  expect(session.backups.isDue()).toBe(true);
});

test('of many the rotation keeps what the rules say, on the disk', async () => {
  const { session } = await filledVault(1);
  await session.backups.make('by-hand');
  for (let made = 0; made < 12; made += 1) await session.backups.make('session');
  const kept = session.backups.list().backups.map(({ number }) => number);
  expect(kept).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 1]);
  session.backups.remove(session.backups.list().backups[10]?.id ?? '');
  expect(session.backups.list().backups).toHaveLength(10);
  expect(await refusalOf(() => session.backups.remove('../vault'))).toEqual({ code: 'not-found' });
});

test('a backup of yesterday is not listed with its numbers for another key', async () => {
  const { session } = await filledVault(1);
  const { id } = await session.backups.make('session');
  const stranger = await filledVault(1);
  await stranger.session.backups.make('session');
  cpSync(join(shelfOf(session), id), join(shelfOf(stranger.session), id), { recursive: true });
  const seen = stranger.session.backups.list().backups.find((one) => one.id === id);
  expect(seen?.summary).toBeNull();
  expect(await refusalOf(() => stranger.session.backups.check(id))).toEqual({
    code: 'backup-other-key',
  });
});
