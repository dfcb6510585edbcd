import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

let app: RunningApp;
beforeEach(async () => {
  app = runApp();
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  await app.get('people.create', { name: 'Somebody', relation: 'peer' });
});
afterEach(() => app.end());

/** Asked while it can be read. */
let pageOfPeople = 0;
beforeEach(() => {
  const page = "SELECT pageno FROM dbstat WHERE name = 'people'";
  pageOfPeople = Number(app.vaults.session().database().prepare(page).pluck().get());
});

/** Flips a bit on the disk under the open portfolio, and lets go of what is in memory. */
function damagePeople(): void {
  const db = app.vaults.session().database();
  const at = (pageOfPeople - 1) * 4096 + 200;
  const file = openSync(join(app.home, 'vault', 'vault.db'), 'r+');
  onTestFinished(() => closeSync(file));
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 1;
  writeSync(file, byte, 0, 1, at);
  db.pragma('shrink_memory');
}

test('a check says what was read, is remembered, and leaves nothing running', async () => {
  expect(await app.get('check.last')).toEqual({ last: null });
  const report = await app.get('check.run');
  expect(report).toMatchObject({ records: 1, files: 0, damaged: 0, parts: [], found: [] });
  expect(await app.get('check.last')).toMatchObject({ last: { records: 1, damaged: 0 } });
  expect(await app.get('check.progress')).toBeNull();
  await app.get('vault.lock');
  expect(await app.ask('check.run')).toMatchObject({ code: 'vault-locked' });
});

test('what is stopped says so, and one check runs at a time', async () => {
  const running = app.ask('check.run');
  expect(await app.get('check.progress')).toMatchObject({ done: expect.any(Number) });
  expect(await app.ask('check.run')).toMatchObject({ code: 'not-ready' });
  await app.get('check.stop');
  expect(await running).toMatchObject({ code: 'stopped' });
  expect(await app.get('check.last')).toEqual({ last: null });
});

test('[T12] damage that is met in the middle of work is said until the portfolio is closed, and the check names it', async () => {
  expect(await app.get('vault.status')).toMatchObject({ warnings: [] });
  damagePeople();
  expect(await app.ask('people.list', {})).toMatchObject({ ok: false, code: 'vault-damaged' });
  expect(app.announced).toContainEqual(['vault']);
  expect(await app.get('vault.status')).toMatchObject({ warnings: ['damage-seen'] });
  expect(await app.get('check.run')).toMatchObject({
    damaged: 1,
    found: [{ what: 'people', title: 'Somebody', isPart: false, between: null }],
  });
  app.chosen.archiveTarget = join(app.home, 'rest.zip');
  expect(await app.get('archive.takeOut', { passphrase: PASSPHRASE })).toMatchObject({
    taken: { records: 0, leftOut: [{ what: 'people', title: 'Somebody' }], leftOutMore: 0 },
  });
  await app.get('vault.lock');
  expect(await app.get('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({ warnings: [] });
});

test('[T12] a check that finds all whole takes the warning back, and damage that is met after it is told anew', async () => {
  damagePeople();
  await app.ask('people.list', {});
  // The same bit once more: the disk reads well again.
  damagePeople();
  expect(await app.get('check.run')).toMatchObject({ damaged: 0, parts: [] });
  expect(await app.get('vault.status')).toMatchObject({ warnings: [] });
  damagePeople();
  await app.ask('people.list', {});
  expect(await app.get('vault.status')).toMatchObject({ warnings: ['damage-seen'] });
});
