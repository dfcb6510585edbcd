import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readKeyFile } from '../../electron/vault/key-file.ts';
import type { Keychain, KeychainState } from '../../electron/vault/keychain.ts';
import { keychainSlot } from '../../electron/vault/keychain-slot.ts';
import { createVaultSession } from '../../electron/vault/session.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import {
  FAST_KDF,
  lockedVault,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const NEW = 'another passphrase, just as long';

/** A keychain whose answers the test decides; what it seals it can open, until it forgets. */
function makeKeychain() {
  const now = {
    backend: 'kwallet6',
    state: 'ready' as KeychainState,
    isBusy: false,
    isStale: false,
    mask: 0x5a,
  };
  const masked = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ now.mask));
  const keychain: Keychain = {
    backend: () => now.backend,
    state: async () => now.state,
    seal: async (secret) => Buffer.concat([Buffer.from([now.mask]), masked(secret)]),
    unseal: async (blob) => {
      if (now.isBusy) return { state: 'busy' };
      if (blob[0] !== now.mask) return { state: 'lost' };
      return { state: 'open', secret: masked(blob.subarray(1)), isStale: now.isStale };
    },
  };
  return { now, keychain };
}

async function vaultWithKeychain() {
  const { folder, recoveryCode } = await lockedVault();
  const { now, keychain } = makeKeychain();
  const session = createVaultSession({
    now: () => new Date('2026-03-01T10:00:00Z'),
    monotonicMs: () => 0,
    backupsFolder: join(folder, '..', 'backups'),
    kdf: FAST_KDF,
    keychain,
  });
  onTestFinished(() => session.lock());
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const slot = async () => keychainSlot((await readKeyFile(vaultPaths(folder))).file);
  const turn = (on: boolean) => session.setKeychain({ passphrase: PASSPHRASE, on });
  const byKeychain = () => session.unlockWithKeychain({ folder });
  return { folder, recoveryCode, session, now, slot, turn, byKeychain };
}

test('it is off until it is turned on, and then opens the vault without the passphrase', async () => {
  const { folder, session, turn, byKeychain, slot } = await vaultWithKeychain();
  expect(await session.keychain({ folder })).toEqual({
    state: 'ready',
    backend: 'kwallet6',
    was: null,
  });
  session.lock();
  expect(await refusalOf(byKeychain)).toEqual({ code: 'not-ready' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await turn(true);
  expect(await session.keychain({ folder })).toMatchObject({ was: 'kwallet6' });
  session.lock();
  await byKeychain();
  expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await turn(false);
  expect(await slot()).toBe(null);
  session.lock();
  expect(await refusalOf(byKeychain)).toEqual({ code: 'not-ready' });
});

test('what the keychain holds is no part of the data key, and turning it on asks for the passphrase', async () => {
  const { session, turn, slot, recoveryCode } = await vaultWithKeychain();
  const wrong = () => session.setKeychain({ passphrase: 'not the passphrase', on: true });
  expect(await refusalOf(wrong)).toEqual({ code: 'wrong-passphrase', waitMs: 0 });
  expect(await slot()).toBe(null);
  await turn(true);
  const first = await slot();
  await turn(true);
  const second = await slot();
  expect(second?.blob).not.toBe(first?.blob);
  expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(recoveryCode);
});

test.each([
  ['basic_text', 'plain-text'],
  ['unknown', 'unknown'],
  ['gnome_libsecret', 'missing'],
] as const)(
  '[T37] on %s (%s) it is refused with the reason, and the key file stays as it was',
  async (backend, state) => {
    const { folder, session, now, turn } = await vaultWithKeychain();
    Object.assign(now, { backend, state });
    const before = readFileSync(join(folder, 'vault.keys'));
    expect(await refusalOf(() => turn(true))).toEqual({
      code: 'keychain-unavailable',
      reason: state,
      backend,
    });
    expect(readFileSync(join(folder, 'vault.keys'))).toEqual(before);
    expect(session.state()).toMatchObject({ state: 'open' });
  },
);

test('[T37] another keychain, a lost secret, none at all and a busy one each say so, and the passphrase opens', async () => {
  const { folder, session, now, turn, byKeychain } = await vaultWithKeychain();
  await turn(true);
  session.lock();
  const files = ['vault.db', 'vault.keys'].map((name) => join(folder, name));
  const fingerprint = () => files.map((file) => sha256(readFileSync(file)));
  const before = fingerprint();
  const well = { ...now };
  const kinds = [
    [
      { backend: 'gnome_libsecret' },
      { code: 'keychain-changed', was: 'kwallet6', now: 'gnome_libsecret' },
    ],
    [
      { backend: 'basic_text', state: 'plain-text' },
      { code: 'keychain-changed', was: 'kwallet6', now: 'basic_text' },
    ],
    [{ mask: 7 }, { code: 'keychain-unreadable', backend: 'kwallet6' }],
    [
      { state: 'missing' },
      { code: 'keychain-unavailable', reason: 'missing', backend: 'kwallet6' },
    ],
    [{ isBusy: true }, { code: 'keychain-busy' }],
  ] as const;
  for (const [change, expected] of kinds) {
    Object.assign(now, well, change);
    expect(await refusalOf(byKeychain)).toEqual(expected);
    expect(session.state()).toMatchObject({ state: 'locked', waitMs: 0 });
    expect(fingerprint()).toEqual(before);
  }
  Object.assign(now, well, { backend: 'gnome_libsecret' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await turn(true);
  session.lock();
  await byKeychain();
  expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
});

test('[T37] a secret that the system wants sealed anew is sealed anew, and opens again', async () => {
  const { session, now, turn, byKeychain, slot } = await vaultWithKeychain();
  await turn(true);
  const first = await slot();
  session.lock();
  now.isStale = true;
  await byKeychain();
  const second = await slot();
  expect(second?.blob).not.toBe(first?.blob);
  now.isStale = false;
  session.lock();
  await byKeychain();
  expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
});

test('a change of passphrase and a new data key keep it working', async () => {
  const { session, turn, byKeychain } = await vaultWithKeychain();
  await turn(true);
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  session.lock();
  await byKeychain();
  expect(await session.newDataKey({ passphrase: NEW })).toMatchObject({ keychain: 'kept' });
  session.lock();
  await byKeychain();
  session.lock();
  await byKeychain();
  expect(session.state()).toMatchObject({ state: 'open', warnings: [] });
});

test('a new data key drops it where the keychain does not answer, and says so', async () => {
  const { session, now, turn, slot } = await vaultWithKeychain();
  await turn(true);
  now.state = 'missing';
  expect(await session.newDataKey({ passphrase: PASSPHRASE })).toMatchObject({
    keychain: 'dropped',
  });
  expect(await slot()).toBe(null);
});

test('a slot that was taken out and put back by hand is noticed', async () => {
  const { folder, session, turn, byKeychain } = await vaultWithKeychain();
  await turn(true);
  copyFileSync(join(folder, 'vault.keys'), join(folder, 'with slot'));
  await turn(false);
  session.lock();
  copyFileSync(join(folder, 'with slot'), join(folder, 'vault.keys'));
  await byKeychain();
  expect(session.state()).toMatchObject({ warnings: ['older-key-file-put-back'] });
});

test('[T37] a key that cannot be read never leads to a new vault', async () => {
  const { folder, session, turn, byKeychain } = await vaultWithKeychain();
  await turn(true);
  session.lock();
  writeFileSync(join(folder, 'vault.keys'), 'torn');
  const before = sha256(readFileSync(join(folder, 'vault.db')));
  const create = () => session.create({ folder, name: 'Mine', passphrase: PASSPHRASE });
  rmSync(join(folder, 'vault.keys.bak'), { force: true });
  expect(await refusalOf(byKeychain)).toEqual({ code: 'key-file-damaged' });
  expect(await refusalOf(create)).toEqual({ code: 'vault-exists' });
  expect(sha256(readFileSync(join(folder, 'vault.db')))).toBe(before);
});

test('without a system to ask, nothing is offered', async () => {
  const { folder, session } = await lockedVault(temporaryFolder());
  expect(await session.keychain({ folder })).toEqual({
    state: 'missing',
    backend: 'none',
    was: null,
  });
});
