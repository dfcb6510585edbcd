import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = runApp();
});
afterAll(() => app.end());

test('nothing of it is answered while no portfolio is open', async () => {
  const locked = { ok: false, code: 'vault-locked' };
  const passphrase = PASSPHRASE;
  expect(await app.ask('vault.newKey', { passphrase })).toMatchObject(locked);
  expect(await app.ask('vault.oldBackups', { passphrase, wish: 'delete' })).toMatchObject(locked);
  expect(await app.ask('vault.setKeychain', { passphrase, on: true })).toMatchObject(locked);
  expect(await app.ask('vault.unlockWithKeychain')).toMatchObject({ code: 'vault-not-found' });
});

test('a new key gives another code, and announces itself', async () => {
  const made = await app.get('vault.create', { passphrase: PASSPHRASE, folder: null });
  app.announced.length = 0;
  const rotated = await app.get('vault.newKey', { passphrase: PASSPHRASE });
  expect(rotated).toEqual({ recoveryCode: expect.any(String), keychain: 'none', oldBackups: [] });
  expect(rotated).not.toMatchObject(Object(made));
  expect(app.announced).toEqual([['vault']]);
  expect(await app.get('vault.keyWork')).toBe(null);
  expect(await app.get('vault.stopKeyWork')).toEqual({ done: true });
  const wish = { passphrase: PASSPHRASE, wish: 'encrypt' };
  expect(await app.get('vault.oldBackups', wish)).toEqual({ done: 0, left: 0 });
});

test('without a keychain the answer says so, and turning it on is refused with the reason', async () => {
  expect(await app.get('vault.keychain')).toEqual({ state: 'missing', backend: 'none', was: null });
  expect(await app.ask('vault.setKeychain', { passphrase: PASSPHRASE, on: true })).toMatchObject({
    code: 'keychain-unavailable',
    details: { reason: 'missing' },
  });
  expect(await app.get('vault.status')).toMatchObject({ state: 'open', hasKeychainSlot: false });
});

test('the sample has no keys of its own to change', async () => {
  await app.get('vault.openSample');
  expect(await app.ask('vault.newKey', { passphrase: PASSPHRASE })).toMatchObject({
    code: 'not-ready',
  });
  await app.get('vault.leaveSample');
});
