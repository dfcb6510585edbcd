import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

const refused = (code: string, details: object = {}) => ({ ok: false, code, details });

let app: RunningApp;
let other: RunningApp;
beforeEach(async () => {
  app = runApp();
  other = runApp();
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  await app.get('skills.create', { name: 'Team management' });
});
afterEach(() => {
  app.end();
  other.end();
});

const NEW = 'another battery staple horse';

async function takenOut(): Promise<string> {
  app.chosen.archiveTarget = join(app.home, 'everything.zip');
  expect(await app.get('archive.takeOut', { passphrase: PASSPHRASE })).toEqual({
    taken: {
      records: 1,
      files: 0,
      fileBytes: 0,
      leftOutFiles: [],
      leftOut: [],
      leftOutMore: 0,
      isInLedger: true,
    },
  });
  return app.chosen.archiveTarget;
}

async function chosen(file: string): Promise<string> {
  other.chosen.archive = file;
  const reply = await other.get('archive.choose');
  expect(reply).toMatchObject({
    archive: { records: 1, counts: [{ table: 'skills', count: 1 }], problems: [] },
  });
  return String(Reflect.get(Object(Reflect.get(Object(reply), 'archive')), 'token'));
}

test('everything taken out here comes back there, under another passphrase, with a code of its own', async () => {
  const archive = await chosen(await takenOut());
  expect(existsSync(join(other.home, 'vault'))).toBe(false);
  const made = await other.get('archive.bringBack', { archive, passphrase: NEW, folder: null });
  expect(made).toEqual({ recoveryCode: expect.stringMatching(/^([0-9A-Z]{5}-){11}[0-9A-Z]{5}$/) });
  expect(await other.get('skills.list', { today: '2026-11-26' })).toMatchObject([
    { name: 'Team management' },
  ]);
  expect(await other.get('ledger.list')).toMatchObject({ entries: [{ kind: 'import' }] });
  expect(other.remembered).toEqual([join(other.home, 'vault')]);
  await other.get('vault.lock');
  expect(await other.ask('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(await other.get('vault.unlock', { passphrase: NEW })).toMatchObject({ state: 'open' });
});

test('nothing is taken out without the passphrase, from the sample, or while locked', async () => {
  app.chosen.archiveTarget = join(app.home, 'everything.zip');
  expect(await app.ask('archive.takeOut', { passphrase: 'not the right one' })).toMatchObject(
    refused('wrong-passphrase', { waitMs: 0 }),
  );
  await app.get('vault.lock');
  expect(await app.ask('archive.takeOut', { passphrase: PASSPHRASE })).toEqual(
    refused('vault-locked'),
  );
  expect(await app.ask('archive.drill')).toEqual(refused('vault-locked'));
  await app.get('vault.openSample');
  expect(await app.ask('archive.takeOut', { passphrase: PASSPHRASE })).toEqual(
    refused('not-ready'),
  );
  expect(readdirSync(app.home)).not.toContain('everything.zip');
});

test('a dialog that is closed changes nothing', async () => {
  expect(await app.get('archive.takeOut', { passphrase: PASSPHRASE })).toEqual({ taken: null });
  expect(await other.get('archive.choose')).toEqual({ archive: null });
  expect(await app.ask('archive.choose')).toEqual(refused('not-ready'));
});

test('an export is named by a dialog alone, and one that changed since it was looked at is refused whole', async () => {
  const file = await takenOut();
  const archive = await chosen(file);
  const wish = { passphrase: NEW, folder: null };
  expect(await other.ask('archive.bringBack', { ...wish, archive: file })).toEqual(
    refused('not-found'),
  );
  writeFileSync(file, 'something else');
  expect(await other.ask('archive.bringBack', { ...wish, archive })).toEqual(
    refused('archive-not-ours'),
  );
  expect(await other.get('vault.status')).toMatchObject({ state: 'absent' });
  expect(existsSync(join(other.home, 'vault', 'vault.db'))).toBe(false);
});

test('the drill says how it went, is remembered, and leaves no folder', async () => {
  expect(await app.get('archive.lastDrill')).toEqual({ last: null });
  const report = await app.get('archive.drill');
  expect(report).toMatchObject({ same: 1, of: 1, differences: [] });
  expect(await app.get('archive.lastDrill')).toMatchObject({ last: { same: 1, of: 1 } });
  expect(existsSync(join(app.home, 'drill'))).toBe(false);
  expect(await app.get('archive.progress')).toBeNull();
});

test('what is stopped says so, and one thing runs at a time', async () => {
  const running = app.ask('archive.drill');
  expect(await app.get('archive.progress')).toMatchObject({ done: expect.any(Number) });
  expect(await app.ask('archive.drill')).toEqual(refused('not-ready'));
  await app.get('archive.stop');
  expect(await running).toEqual(refused('stopped'));
  expect(await app.get('archive.lastDrill')).toEqual({ last: null });
});
