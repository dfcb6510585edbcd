import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { charterOf } from '../../shared/charter/charter.ts';
import { trustContract } from '../../shared/ipc/trust-contract.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

const { TrustPage } = { TrustPage: trustContract['trust.get'].output };

async function openPortfolio(): Promise<RunningApp> {
  const app = runApp();
  onTestFinished(app.end);
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  return app;
}

/** Wishes to erase, with one thing otherwise. */
const erasing = (change: object = {}) => ({
  name: 'My portfolio',
  passphrase: PASSPHRASE,
  withBackups: true,
  ...change,
});

test('the page tells what the key file and the open database themselves say', async () => {
  const app = await openPortfolio();
  await app.get('skills.create', { name: 'Rowing' });
  const page = TrustPage.parse(await app.get('trust.get'));
  expect(page).toMatchObject({
    name: 'My portfolio',
    folder: join(app.home, 'vault'),
    files: { count: 0, bytes: 0 },
    records: 1,
    since: '2026-11-23T09:00:00.000Z',
    recoveryCodeShownAt: '2026-11-23T09:00:00.000Z',
    lastDrill: null,
  });
  expect(page.protection).toEqual({
    cipherVersion: 4,
    pageBytes: 4096,
    seal: 'HMAC-SHA512',
    savesWait: true,
    isExclusive: true,
    temporaryInMemory: true,
    passphraseCost: { mebibytes: 64, passes: 1, lanes: 1 },
    waysIn: ['passphrase'],
  });
  expect(page.vaultBytes).toBeGreaterThan(100_000);
  expect(page.keyFileBytes).toBeGreaterThan(100);
});

test('the schema of the open vault is wholly explained by the charter', async () => {
  const app = await openPortfolio();
  const tables = trustContract['trust.schema'].output.parse(await app.get('trust.schema'));
  const { unexplained, unknown } = charterOf(tables);
  expect({ unexplained, unknown }).toEqual({ unexplained: [], unknown: [] });
});

test('only the folder of the vault is shown, whatever the window says', async () => {
  const app = await openPortfolio();
  expect(await app.ask('trust.showFolder', { folder: '/etc' })).toMatchObject({ ok: false });
  await app.get('trust.showFolder');
  expect(app.shown).toEqual([join(app.home, 'vault')]);
});

test('the right name and passphrase erase everything, and the app is back at its beginning', async () => {
  const app = await openPortfolio();
  await app.get('settings.change', { theme: 'dark' });
  await app.get('trust.erase', erasing({ name: '  my portfolio'.replace('my', 'My') }));
  expect(readdirSync(app.home).filter((name) => name !== 'vault')).toEqual([]);
  expect(readdirSync(join(app.home, 'vault'))).toEqual([]);
  expect(app.locks()).toBe(1);
  expect(await app.get('vault.status')).toMatchObject({ state: 'absent', hasKeyFile: false });
  expect(await app.get('settings.get')).toMatchObject({ theme: 'system' });
  await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  expect(await app.get('vault.status')).toMatchObject({ state: 'open' });
});

test.each([
  { what: 'another name', change: { name: 'Their portfolio' }, code: 'name-mismatch' },
  { what: 'another passphrase', change: { passphrase: 'not this one' }, code: 'wrong-passphrase' },
])('with $what nothing is erased', async ({ change, code }) => {
  const app = await openPortfolio();
  expect(await app.ask('trust.erase', erasing(change))).toMatchObject({ ok: false, code });
  expect(await app.get('vault.status')).toMatchObject({ state: 'open' });
  expect(existsSync(join(app.home, 'erasing.json'))).toBe(false);
});

test('the sample is left, not erased', async () => {
  const app = await openPortfolio();
  await app.get('vault.openSample');
  const wish = erasing({ name: 'Sample portfolio' });
  expect(await app.ask('trust.erase', wish)).toMatchObject({ ok: false, code: 'not-ready' });
});

test('a locked vault cannot be erased from the window', async () => {
  const app = await openPortfolio();
  await app.get('vault.lock');
  expect(await app.ask('trust.erase', erasing())).toMatchObject({ code: 'vault-locked' });
  expect(existsSync(join(app.home, 'vault', 'vault.db'))).toBe(true);
});
