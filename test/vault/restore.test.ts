import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { listLockedBackups } from '../../electron/vault/backups/locked-backups.ts';
import { finishSwap, swapIn } from '../../electron/vault/backups/swap.ts';
import type { VaultSession } from '../../electron/vault/session.ts';
import { lockedVault, PASSPHRASE, refusalOf } from './support/vault-fixture.ts';

function save(session: VaultSession, rows = 1): void {
  const db = session.database();
  db.transaction(() => {
    for (let row = 0; row < rows; row += 1) {
      db.prepare('INSERT INTO kept VALUES (?)').run(`${row} ${'x'.repeat(500)}`);
      db.exec("UPDATE meta SET value = value + 1 WHERE key = 'commit_seq'");
    }
  })();
}

/** An open vault with three rows, a backup of that, and two rows more. */
async function grownVault() {
  const vault = await lockedVault();
  const { folder, session } = vault;
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec('CREATE TABLE kept (body TEXT)');
  save(session, 3);
  const { id } = await session.backups.make('by-hand');
  save(session, 2);
  const backups = join(folder, '..', 'backups');
  return { ...vault, id, backups, vaultId: readdirSync(backups)[0] ?? '' };
}

const rowsOf = (session: VaultSession) =>
  session.database().prepare('SELECT count(*) FROM kept').pluck().get();
const replaced = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('vault.db.replaced-'));

test('[T52] a restore keeps what it replaces, and taking it back brings that back to the byte', async () => {
  const { folder, session, id } = await grownVault();
  await session.restore({ id });
  expect(rowsOf(session)).toBe(3);
  expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
  const [kept = ''] = replaced(folder);
  const before = readFileSync(join(folder, kept));
  expect(session.backups.list().backups[0]).toMatchObject({ reason: 'before-restore' });
  expect(session.backups.list().backups[0]?.summary?.facts.commitSeq).toBe(5);

  await session.undoRestore();
  expect(rowsOf(session)).toBe(5);
  session.lock();
  expect(readFileSync(join(folder, 'vault.db')).equals(before)).toBe(true);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({ warnings: [] });
  await session.undoRestore();
  expect(rowsOf(session)).toBe(3);
});

test('what is restored is the newest portfolio from then on: no warning, and a backup of it is due', async () => {
  const { folder, session, id } = await grownVault();
  await session.restore({ id });
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({ warnings: [] });
  expect(session.backups.isDue()).toBe(true);
});

test('the passphrase in use stays the one in use, whatever it was when the backup was made', async () => {
  const { folder, session, id } = await grownVault();
  await session.changePassphrase({ current: PASSPHRASE, next: 'changed since the backup' });
  await session.restore({ id });
  session.lock();
  await session.unlock({ folder, passphrase: 'changed since the backup' });
  expect(rowsOf(session)).toBe(3);
});

test('[T52] without a backup of the present nothing is replaced', async () => {
  const { folder, session, id, backups } = await grownVault();
  const before = readFileSync(join(folder, 'vault.db'));
  const away = join(folder, '..', 'away');
  mkdirSync(away);
  const failing = session.restore({ id: 'no such backup' });
  expect(await refusalOf(() => failing)).toEqual({ code: 'not-found' });
  rmSync(backups, { recursive: true });
  writeFileSync(backups, 'no folder');
  await expect(session.restore({ id })).rejects.toThrow();
  expect(rowsOf(session)).toBe(5);
  session.lock();
  expect(readFileSync(join(folder, 'vault.db')).equals(before)).toBe(true);
  expect(replaced(folder)).toEqual([]);
});

test('a backup that a newer app made is refused before anything is touched', async () => {
  const { folder, session } = await grownVault();
  session.database().pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  const { id } = await session.backups.make('by-hand');
  session.database().pragma(`user_version = ${SCHEMA_VERSION}`);
  expect(await refusalOf(() => session.restore({ id }))).toMatchObject({ code: 'vault-too-new' });
  expect(replaced(folder)).toEqual([]);
});

const ways = [
  ['passphrase', (at: { recoveryCode: string }) => ({ passphrase: at ? PASSPHRASE : '' })],
  ['recovery code', (at: { recoveryCode: string }) => ({ code: at.recoveryCode })],
] as const;
test.each(ways)(
  '[T10][T11] a vault whose file is gone, empty or damaged is restored with the %s, and the file is kept',
  async (_name, secretOf) => {
    const { folder, session, id, vaultId, backups, recoveryCode } = await grownVault();
    session.lock();
    const file = join(folder, 'vault.db');
    const whole = readFileSync(file);
    for (const broken of [null, Buffer.alloc(0), whole.subarray(0, 4097)]) {
      if (broken === null) rmSync(file);
      else writeFileSync(file, broken);
      expect(listLockedBackups(backups, folder).map((one) => one.id)).toContain(id);
      await session.restoreLocked({ folder, vaultId, id, secret: secretOf({ recoveryCode }) });
      expect(rowsOf(session)).toBe(3);
      session.lock();
      const kept = replaced(folder).map((name) => readFileSync(join(folder, name)).length);
      if (broken !== null) expect(kept).toContain(broken.length);
    }
    await session.unlock({ folder, passphrase: PASSPHRASE });
    expect(session.state()).toMatchObject({ warnings: [] });
  },
);

test('[T11] with a damaged key file the one of the backup comes too, and the damaged one is kept', async () => {
  const { folder, session, id, vaultId } = await grownVault();
  session.lock();
  writeFileSync(join(folder, 'vault.keys'), 'not a key file');
  rmSync(join(folder, 'vault.keys.bak'), { force: true });
  await session.restoreLocked({ folder, vaultId, id, secret: { passphrase: PASSPHRASE } });
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(rowsOf(session)).toBe(3);
  const kept = readdirSync(folder).find((name) => name.startsWith('vault.keys.replaced-'));
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe('not a key file');
  // The vault that was replaced was whole, so it was backed up as well.
  expect(session.backups.list().backups[0]).toMatchObject({ reason: 'before-restore' });
});

test('a wrong secret restores nothing, and slows the next try', async () => {
  const { folder, session, id, vaultId } = await grownVault();
  session.lock();
  const before = readFileSync(join(folder, 'vault.db'));
  const wish = { folder, vaultId, id, secret: { passphrase: 'not the passphrase' } };
  expect(await refusalOf(() => session.restoreLocked(wish))).toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(readFileSync(join(folder, 'vault.db')).equals(before)).toBe(true);
});

test('[T52] the backup of another portfolio is told as such, and needs the secret of that one', async () => {
  const { folder, session } = await grownVault();
  const other = await grownVault();
  session.lock();
  const [seen] = listLockedBackups(other.backups, folder);
  expect(seen).toMatchObject({ isOfThisVault: false, vaultId: other.vaultId });
});

test('[T52] a swap that was cut short after any step is finished, with the old or the new one never lost', async () => {
  const { folder, session } = await grownVault();
  session.lock();
  const old = readFileSync(join(folder, 'vault.db'));
  const kept = 'vault.db.replaced-0123abcd';
  const moves = [{ staged: '.tmp-0123456789abcdef', target: 'vault.db' as const, kept }];
  const at = '2026-03-01T10:00:00.000Z';
  const path = (name: string) => join(folder, name);
  /** The note as it stands when the program ends before, between or after the two renames. */
  const states = [
    { is: { [moves[0]?.staged ?? '']: 'new', 'vault.db': 'old' } },
    { is: { [moves[0]?.staged ?? '']: 'new', [kept]: 'old' } },
    { is: { 'vault.db': 'new', [kept]: 'old' } },
  ];
  for (const { is } of states) {
    for (const name of [...replaced(folder), 'vault.db', moves[0]?.staged ?? '']) {
      rmSync(path(name), { force: true });
    }
    for (const [name, text] of Object.entries(is)) writeFileSync(path(name), text);
    writeFileSync(
      path('vault.restore'),
      JSON.stringify({ v: 1, state: 'swapping', what: 'restore', at, moves }),
    );
    finishSwap(folder);
    finishSwap(folder);
    expect(readFileSync(path('vault.db'), 'utf8')).toBe('new');
    expect(readFileSync(path(kept), 'utf8')).toBe('old');
  }
  rmSync(path('vault.db'));
  rmSync(path(kept));
  writeFileSync(path('vault.db'), old);
  expect(() => swapIn(folder, { what: 'restore', at, moves })).not.toThrow();
  expect(readFileSync(path('vault.db')).equals(old)).toBe(true);
});

test('[T14] the journal of the file that is replaced goes with it, and is never rolled back into another', async () => {
  const { folder, session, id, vaultId } = await grownVault();
  session.lock();
  const journal = join(folder, 'vault.db-journal');
  writeFileSync(join(folder, 'vault.db'), 'no vault any more');
  writeFileSync(journal, 'a journal of what is no more');
  await session.restoreLocked({ folder, vaultId, id, secret: { passphrase: PASSPHRASE } });
  expect(rowsOf(session)).toBe(3);
  expect(existsSync(journal)).toBe(false);
  const kept = readdirSync(folder).find((name) => name.endsWith('-journal'));
  expect(readFileSync(join(folder, kept ?? ''), 'utf8')).toBe('a journal of what is no more');
});

test('a note that names files elsewhere moves nothing', async () => {
  const { folder, session } = await grownVault();
  session.lock();
  const before = readFileSync(join(folder, 'vault.db'));
  const moves = [{ staged: '../backups', target: 'vault.db', kept: 'vault.db.replaced-0123abcd' }];
  const note = { v: 1, state: 'swapping', what: 'restore', at: '2026-03-01T10:00:00.000Z', moves };
  writeFileSync(join(folder, 'vault.restore'), JSON.stringify(note));
  finishSwap(folder);
  expect(readFileSync(join(folder, 'vault.db')).equals(before)).toBe(true);
});
