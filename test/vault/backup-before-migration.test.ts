import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readMeta } from '../../electron/database/meta.ts';
import { runMigrations, SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { backUpBeforeMigration } from '../../electron/vault/backup-before-migration.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { bundleForNode } from './support/bundle-for-node.ts';
import { runChild } from './support/child.ts';
import { lockedVault, newSession, PASSPHRASE, temporaryFolder } from './support/vault-fixture.ts';

let program = '';
beforeAll(async () => {
  program = await bundleForNode('backing-up-child.ts');
});

/** A vault with rows, open, and what a backup of it needs. */
async function filledVault() {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE kept (body TEXT); CREATE VIRTUAL TABLE kept_search USING fts5(body)');
  const insert = db.prepare('INSERT INTO kept VALUES (?)');
  db.transaction(() => {
    for (let row = 0; row < 2000; row += 1) insert.run(`row ${row} ${'x'.repeat(500)}`);
  })();
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const backupsFolder = join(temporaryFolder(), 'backups');
  const now = new Date('2026-03-01T10:00:00Z');
  return { folder, session, request: { db, dataKey, paths, backupsFolder, now } };
}

const rowsOf = (session: ReturnType<typeof newSession>) =>
  session.database().prepare('SELECT count(*) FROM kept').pluck().get();

test('the copy is a vault of its own that opens with the passphrase of its time', async () => {
  const { folder, session, request } = await filledVault();
  const copy = backUpBeforeMigration(request);
  const id = readMeta(request.db, 'vaultId') ?? '';
  const name = `2026-03-01T10-00-00.000Z-version-${SCHEMA_VERSION}`;
  expect(copy.startsWith(join(request.backupsFolder, id, name))).toBe(true);
  expect(readdirSync(copy).sort()).toEqual(['vault.db', 'vault.keys']);
  expect(readFileSync(join(copy, 'vault.keys'))).toEqual(readFileSync(join(folder, 'vault.keys')));
  await session.changePassphrase({ current: PASSPHRASE, next: 'changed after the backup' });
  const other = newSession(temporaryFolder());
  await other.unlock({ folder: copy, passphrase: PASSPHRASE });
  expect(rowsOf(other)).toBe(2000);
});

test('the copy is for its owner alone, and encrypted', async () => {
  const old = process.umask(0);
  try {
    const { request } = await filledVault();
    const copy = backUpBeforeMigration(request);
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect([copy, join(copy, '..'), request.backupsFolder].map(mode)).toEqual([
      '700',
      '700',
      '700',
    ]);
    expect([join(copy, 'vault.db'), join(copy, 'vault.keys')].map(mode)).toEqual(['600', '600']);
    expect(readFileSync(join(copy, 'vault.db')).includes('row 1')).toBe(false);
  } finally {
    process.umask(old);
  }
});

test('a backup that cannot be made throws and leaves nothing', async () => {
  const { request } = await filledVault();
  request.db.exec('BEGIN');
  expect(() => backUpBeforeMigration(request)).toThrow();
  request.db.exec('ROLLBACK');
  const shelf = join(request.backupsFolder, readMeta(request.db, 'vaultId') ?? '');
  expect(readdirSync(shelf)).toEqual([]);
});

test('without its backup a migration does not happen, with it the old rows are in the copy', async () => {
  const { request } = await filledVault();
  const { db } = request;
  const steps = Array.from({ length: SCHEMA_VERSION + 1 }, () => (open: typeof db) => {
    open.exec('DELETE FROM kept');
  });
  const migrateTo = (backupsFolder: string) =>
    runMigrations(db, steps, {
      beforeMigrating: () => backUpBeforeMigration({ ...request, backupsFolder }),
    });
  expect(() => migrateTo(join(request.paths.database, 'not a folder'))).toThrow();
  expect(db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  const rows = () => db.prepare('SELECT count(*) FROM kept').pluck().get();
  expect(rows()).toBe(2000);
  migrateTo(request.backupsFolder);
  expect(rows()).toBe(0);
  const shelf = join(request.backupsFolder, readMeta(db, 'vaultId') ?? '');
  const other = newSession(temporaryFolder());
  await other.unlock({ folder: join(shelf, readdirSync(shelf)[0] ?? ''), passphrase: PASSPHRASE });
  expect(rowsOf(other)).toBe(2000);
});

test('after SIGKILLs during backups every named one is whole, and the next sweeps the rest', async () => {
  const { folder, session, request } = await filledVault();
  const shelf = join(request.backupsFolder, readMeta(request.db, 'vaultId') ?? '');
  session.lock();
  for (let kill = 0; kill < 8; kill += 1) {
    const enough = 1 + (kill % 4);
    const { signal } = await runChild(
      program,
      [folder, PASSPHRASE, request.backupsFolder],
      (count) => (count >= enough ? 'kill' : 'go on'),
    );
    expect(signal).toBe('SIGKILL');
  }
  const named = existsSync(shelf) ? readdirSync(shelf).filter((name) => !name.startsWith('.')) : [];
  expect(named.length).toBeGreaterThan(4);
  const other = newSession(temporaryFolder());
  for (const name of named) {
    const trial = join(temporaryFolder(), 'trial');
    cpSync(join(shelf, name), trial, { recursive: true });
    await other.unlock({ folder: trial, passphrase: PASSPHRASE });
    expect(other.database().pragma('integrity_check', { simple: true })).toBe('ok');
    expect(rowsOf(other)).toBe(2000);
    other.lock();
  }
  await session.unlock({ folder, passphrase: PASSPHRASE });
  backUpBeforeMigration({ ...request, db: session.database() });
  expect(readdirSync(shelf).filter((name) => name.startsWith('.'))).toEqual([]);
}, 240_000);
