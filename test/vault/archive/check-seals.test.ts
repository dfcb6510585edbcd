import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { handleBeside } from '../../../electron/vault/handle-beside.ts';
import { toldToOthers } from '../support/told-to-others.ts';
import { lockedVault, PASSPHRASE } from '../support/vault-fixture.ts';
import { checkSession } from './support/check-session.ts';

const PAGE = 4096;

async function openOnDisk() {
  const { session, folder } = await lockedVault();
  const unlock = () => session.unlock({ folder, passphrase: PASSPHRASE });
  await unlock();
  const path = join(folder, 'vault.db');
  const db = session.database();
  db.exec('CREATE TABLE made (id INTEGER PRIMARY KEY, body TEXT)');
  // Kept open: closing any handle of this process would let go of the lock on the file.
  const file = openSync(path, 'r+');
  onTestFinished(() => closeSync(file));
  return { session, db, path, file, unlock, check: () => checkSession(session) };
}

const pagesOf = (db: Database.Database) => Number(db.pragma('page_count', { simple: true }));

/** Pages that no table owns. */
function freePages(db: Database.Database): number[] {
  const used = new Set(db.prepare<[], number>('SELECT pageno FROM dbstat').pluck().all());
  return Array.from({ length: pagesOf(db) }, (_, at) => at + 1).filter((page) => !used.has(page));
}

function flip(file: number, page: number): void {
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, (page - 1) * PAGE + 2000);
  byte[0] = (byte[0] ?? 0) ^ 1;
  writeSync(file, byte, 0, 1, (page - 1) * PAGE + 2000);
}

test('[T12] a bit that changed in any page that became free is told, and saving writes the page anew', async () => {
  const { db, file, check } = await openOnDisk();
  const insert = db.prepare('INSERT INTO made (body) VALUES (hex(zeroblob(1500)))');
  db.transaction(() => Array.from({ length: 40 }, () => insert.run()))();
  db.exec('DELETE FROM made');
  const free = freePages(db);
  expect(free.length).toBeGreaterThan(30);
  const told: unknown[] = [];
  for (const page of free) {
    flip(file, page);
    const { damaged, parts } = await check();
    told.push([damaged, ...parts].join(' '));
    flip(file, page);
  }
  // The first one lists the others.
  expect(told).toEqual(free.map((_, at) => (at === 0 ? '0 structure' : '0 unused')));
  flip(file, free.at(-1) ?? 0);
  db.transaction(() => Array.from({ length: 40 }, () => insert.run()))();
  expect(await check()).toMatchObject({ damaged: 0, parts: [] });
});

test('[T12] a page that is in use and still counts as free is told, though every page has its seal', async () => {
  const { session, db, path, unlock } = await openOnDisk();
  const insert = db.prepare('INSERT INTO made (body) VALUES (hex(zeroblob(1500)))');
  db.transaction(() => Array.from({ length: 40 }, () => insert.run()))();
  db.exec('DELETE FROM made');
  const [list = 0] = freePages(db);
  const before = readFileSync(path);
  db.transaction(() => Array.from({ length: 5 }, () => insert.run()))();
  session.lock();
  // As when a save is cut short and its journal is lost: what says which pages are free is that of before.
  const torn = readFileSync(path);
  for (const page of [1, list])
    before.copy(torn, (page - 1) * PAGE, (page - 1) * PAGE, page * PAGE);
  writeFileSync(path, torn);
  await unlock();
  expect(session.database().pragma('integrity_check', { simple: true })).toBe('ok');
  expect(await checkSession(session)).toMatchObject({ damaged: 0, parts: ['structure'] });
});

test('[T12] where the list of free pages is damaged a save fails, and a backup that is restored mends it', async () => {
  const { session, db, file, check } = await openOnDisk();
  const insert = db.prepare('INSERT INTO made (body) VALUES (hex(zeroblob(1500)))');
  db.transaction(() => Array.from({ length: 40 }, () => insert.run()))();
  db.exec('DELETE FROM made WHERE id > 1');
  for (const page of freePages(db)) flip(file, page);
  expect(await check()).toMatchObject({ damaged: 0, parts: ['structure'] });
  expect(() => db.transaction(() => Array.from({ length: 9 }, () => insert.run()))()).toThrow(
    'malformed',
  );
  const { id } = await session.backups.make('by-hand');
  await session.restore({ id });
  expect(await check()).toMatchObject({ damaged: 0, parts: [] });
  const body = session.database().prepare('SELECT count(*) FROM made').pluck();
  expect(body.get()).toBe(1);
  session.database().exec('INSERT INTO made (body) VALUES (hex(zeroblob(90000)))');
  expect(body.get()).toBe(2);
});

test('a page that was given a place and never written is no damage', async () => {
  const { db, file, check } = await openOnDisk();
  // As a program may have written it that does not overwrite what it deletes.
  db.pragma('secure_delete = OFF');
  db.transaction(() => {
    db.exec('INSERT INTO made (body) VALUES (zeroblob(200000)); DELETE FROM made');
    db.exec(
      'CREATE TABLE behind (id INTEGER PRIMARY KEY, body TEXT); INSERT INTO behind (body) VALUES (hex(zeroblob(1500)))',
    );
  })();
  const never = freePages(db).filter((page) => {
    const bytes = Buffer.alloc(PAGE);
    readSync(file, bytes, 0, PAGE, (page - 1) * PAGE);
    return bytes.every((byte) => byte === 0);
  });
  expect(never.length).toBeGreaterThan(0);
  expect(await check()).toMatchObject({ damaged: 0, parts: [] });
  flip(file, never[0] ?? 0);
  expect(await check()).toMatchObject({ damaged: 0, parts: ['unused'] });
});

test('a portfolio that was checked is still held, until it locks and nothing of it is open', async () => {
  const { session, db, path, check } = await openOnDisk();
  await check();
  const handle = handleBeside(db);
  expect(handle).toBe(handleBeside(db));
  expect(fstatSync(Number(handle)).ino).toBe(statSync(path).ino);
  expect(toldToOthers(path)).toBe('SQLITE_BUSY');
  session.lock();
  expect(() => fstatSync(Number(handle))).toThrow('EBADF');
  expect(toldToOthers(path)).toBe('SQLITE_NOTADB');
});

test('where the path no longer leads to the file the check reads what is open, and no other file', async () => {
  const { db, path, check } = await openOnDisk();
  renameSync(path, `${path}.away`);
  writeFileSync(path, Buffer.alloc(8 * PAGE, 7));
  expect(handleBeside(db)).toBeNull();
  expect(await check()).toMatchObject({ damaged: 0, parts: [] });
  renameSync(`${path}.away`, path);
});
