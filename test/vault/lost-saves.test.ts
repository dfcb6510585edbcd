import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readable, writing } from '../../electron/database/db.ts';
import type { VaultSession } from '../../electron/vault/session.ts';
import { lockedVault, newSession, PASSPHRASE } from './support/vault-fixture.ts';

function save(session: VaultSession, text: string): void {
  const at = '2026-03-01T10:00:00.000Z';
  const db = readable(session.database());
  writing(db, { command: 'test', at, undoable: false }, () => {
    session.database().prepare('INSERT INTO kept VALUES (?)').run(text);
  });
  session.noteSaves();
}

/** A vault in which something was saved twice, and its file as it was after the first time. */
async function savedTwice() {
  const vault = await lockedVault();
  const { folder, session } = vault;
  const unlock = (with_ = session) => with_.unlock({ folder, passphrase: PASSPHRASE });
  await unlock();
  session.database().exec('CREATE TABLE kept (body TEXT)');
  save(session, 'first');
  session.lock();
  const file = join(folder, 'vault.db');
  const old = readFileSync(file);
  await unlock();
  save(session, 'second');
  session.lock();
  return { ...vault, file, old, unlock };
}

test('[T15] an older vault put back is opened with both dates, and nothing is forgotten until its owner chose', async () => {
  const { file, old, session, unlock } = await savedTwice();
  writeFileSync(file, old);
  for (const time of ['first', 'again']) {
    await unlock();
    expect([time, session.state()]).toMatchObject([time, { warnings: ['older-vault-put-back'] }]);
    const rollback = session.rollback();
    expect(rollback).toMatchObject({ missing: 1 });
    expect(Date.parse(rollback?.lastSavedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(rollback?.fileSavedAt ?? ''),
    );
    session.lock();
    expect(readFileSync(file).equals(old)).toBe(true);
  }
  await unlock();
  session.acceptRollback();
  expect(session.state()).toMatchObject({ warnings: [] });
  session.lock();
  await unlock();
  expect(session.state()).toMatchObject({ warnings: [] });
});

test('[T15] the whole folder put back is noticed too, since what was seen last lies elsewhere', async () => {
  const { folder, session, unlock } = await savedTwice();
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  await unlock();
  save(session, 'third');
  session.lock();
  rmSync(folder, { recursive: true });
  cpSync(copy, folder, { recursive: true });
  await unlock();
  expect(session.rollback()).toMatchObject({ missing: 1 });
});

test('[T15] a key file older than the vault is warned about, and a newer one is taken', async () => {
  const { folder, session, unlock } = await savedTwice();
  const keys = join(folder, 'vault.keys');
  const oldKeys = readFileSync(keys);
  await unlock();
  await session.changePassphrase({ current: PASSPHRASE, next: 'another passphrase' });
  session.lock();
  writeFileSync(keys, oldKeys);
  await unlock();
  expect(session.state()).toMatchObject({ warnings: ['older-key-file-put-back'] });
});

test('on another computer nothing is missing', async () => {
  const { file, folder, old } = await savedTwice();
  writeFileSync(file, old);
  const elsewhere = newSession(join(folder, 'elsewhere'));
  await elsewhere.unlock({ folder, passphrase: PASSPHRASE });
  expect(elsewhere.state()).toMatchObject({ warnings: [] });
  expect(elsewhere.rollback()).toBeNull();
});

test('what was seen last is sealed: a changed note says nothing, and nobody can lower it', async () => {
  const { file, folder, old, session, unlock } = await savedTwice();
  const shelf = join(folder, '..', 'backups', readdirSync(join(folder, '..', 'backups'))[0] ?? '');
  const note = join(shelf, '.last-save');
  expect(existsSync(note)).toBe(true);
  expect(readFileSync(note).includes('commitSeq')).toBe(false);
  const bytes = readFileSync(note);
  bytes[30] = (bytes[30] ?? 0) ^ 1;
  writeFileSync(note, bytes);
  writeFileSync(file, old);
  await unlock();
  expect(session.rollback()).toBeNull();
});

/** The file in the middle of a saving that was cut short: some pages of after, the rest of before. */
function torn(before: Buffer, after: Buffer): Buffer {
  const half = Buffer.from(after);
  const pages = Math.floor(Math.min(before.length, after.length) / 4096);
  // Page 1 and every second one are still the old ones.
  for (let page = 0; page < pages; page += 2)
    before.copy(half, page * 4096, page * 4096, (page + 1) * 4096);
  return half;
}

/** As after a power cut: nothing was closed, and what the program noted last still says "open". */
async function cutPower(
  folder: string,
  { session, unlock }: Pick<Awaited<ReturnType<typeof savedTwice>>, 'session' | 'unlock'>,
): Promise<void> {
  await unlock();
  const shelf = join(folder, '..', 'backups', readdirSync(join(folder, '..', 'backups'))[0] ?? '');
  copyFileSync(join(shelf, '.last-save'), join(shelf, '.kept'));
  session.lock();
  copyFileSync(join(shelf, '.kept'), join(shelf, '.last-save'));
}

test('[T14] half a saving after which a page in use counts as free is noticed too', async () => {
  const { file, folder, session, unlock } = await savedTwice();
  await unlock();
  const db = session.database();
  const insert = db.prepare('INSERT INTO kept VALUES (hex(zeroblob(1500)))');
  db.transaction(() => Array.from({ length: 40 }, () => insert.run()))();
  db.exec('DELETE FROM kept');
  const pages = Number(db.pragma('page_count', { simple: true }));
  const used = new Set(db.prepare<[], number>('SELECT pageno FROM dbstat').pluck().all());
  const isFree = (page: number) => page <= pages && !used.has(page);
  const before = readFileSync(file);
  db.transaction(() => Array.from({ length: 5 }, () => insert.run()))();
  session.lock();
  const half = readFileSync(file);
  // Page 1, and the list of free pages that it leads to, are those of before.
  const list = Array.from({ length: pages }, (_, at) => at + 1).find(isFree) ?? 0;
  for (const at of [0, (list - 1) * 4096]) before.copy(half, at, at, at + 4096);
  await cutPower(folder, { session, unlock });
  writeFileSync(file, half);
  await unlock();
  expect(session.database().pragma('integrity_check', { simple: true })).toBe('ok');
  expect(session.state()).toMatchObject({ warnings: ['damage-found'] });
});

test('[T14] half a saving, left by a journal that was deleted after a crash, is noticed and told', async () => {
  const { file, folder, session, unlock } = await savedTwice();
  await unlock();
  const db = session.database();
  db.exec('CREATE INDEX kept_body ON kept (body)');
  db.transaction(() => {
    for (let row = 0; row < 200; row += 1)
      db.prepare('INSERT INTO kept VALUES (?)').run(`b ${row} ${'x'.repeat(300)}`);
  })();
  session.lock();
  const before = readFileSync(file);
  await unlock();
  const grown = session.database();
  grown.exec("DELETE FROM kept WHERE rowid % 3 = 0; INSERT INTO kept VALUES ('after')");
  session.lock();
  const after = readFileSync(file);
  writeFileSync(file, before);
  await cutPower(folder, { session, unlock });
  writeFileSync(file, torn(before, after));
  const seen = await unlock().then(
    () => session.state(),
    (error: unknown) => String(error),
  );
  const words = JSON.stringify(seen);
  expect(words).toMatch(/damage-found|vault-damaged/);
});

test('[T14] a journal of another vault, or one cut short or changed, changes nothing of this one', async () => {
  const { file, session, unlock } = await savedTwice();
  const whole = readFileSync(file);
  const journal = `${file}-journal`;
  for (const bytes of [Buffer.alloc(0), Buffer.from('x'.repeat(5000)), whole.subarray(0, 8192)]) {
    writeFileSync(journal, bytes);
    await unlock();
    expect(session.database().prepare('SELECT count(*) FROM kept').pluck().get()).toBe(2);
    expect(session.database().pragma('integrity_check', { simple: true })).toBe('ok');
    session.lock();
    expect(readFileSync(file).equals(whole)).toBe(true);
    rmSync(journal, { force: true });
  }
});
