import { expect, test } from 'vitest';
import { createKeychain, type SystemSecrets } from '../../electron/windows/keychain.ts';

type Backend = ReturnType<SystemSecrets['getSelectedStorageBackend']>;

const secret = Buffer.from('00ff10e1a2'.padEnd(64, '7'), 'hex');

/** The synchronous half, which every Electron has: "encrypts" by writing backwards. */
function oldSecrets(backend: Backend = 'gnome_libsecret', isThere = true): SystemSecrets {
  return {
    getSelectedStorageBackend: () => backend,
    isEncryptionAvailable: () => isThere,
    encryptString: (text) => Buffer.from(Array.from(text).reverse().join('')),
    decryptString: (bytes) => {
      if (bytes.toString() === 'strange') throw new Error('Error while decrypting');
      return Array.from(bytes.toString()).reverse().join('');
    },
  };
}

/** The asynchronous half of newer ones. */
function newSecrets(decrypt: () => Promise<never> | null = () => null): SystemSecrets {
  const old = oldSecrets();
  return {
    ...old,
    isEncryptionAvailable: () => false,
    isAsyncEncryptionAvailable: async () => true,
    encryptStringAsync: async (text) => old.encryptString(text),
    decryptStringAsync: async (bytes) =>
      (await decrypt()) ?? { result: old.decryptString(bytes), shouldReEncrypt: true },
  };
}

test.each([
  ['basic_text', true, 'plain-text'],
  ['unknown', true, 'unknown'],
  ['gnome_libsecret', false, 'missing'],
  ['kwallet6', true, 'ready'],
] as const)('[T37] on Linux, %s that answers %s is %s', async (backend, isThere, state) => {
  const keychain = createKeychain(oldSecrets(backend, isThere), 'linux');
  expect(keychain.backend()).toBe(backend);
  expect(await keychain.state()).toBe(state);
});

test('other systems have one keychain each, whatever Linux would say', async () => {
  expect(createKeychain(oldSecrets('unknown'), 'darwin').backend()).toBe('keychain');
  expect(createKeychain(oldSecrets('basic_text'), 'win32').backend()).toBe('dpapi');
  expect(await createKeychain(oldSecrets('unknown'), 'darwin').state()).toBe('ready');
});

test('a secret comes back to the byte, by the older calls and by the newer ones', async () => {
  for (const [secrets, isStale] of [
    [oldSecrets(), false],
    [newSecrets(), true],
  ] as const) {
    const keychain = createKeychain(secrets, 'linux');
    expect(await keychain.state()).toBe('ready');
    const blob = await keychain.seal(secret);
    expect(await keychain.unseal(blob)).toEqual({ state: 'open', secret, isStale });
  }
});

test('[T37] what cannot be read is lost, and what is locked for now is busy', async () => {
  const strange = Buffer.from('strange');
  expect(await createKeychain(oldSecrets(), 'linux').unseal(strange)).toEqual({ state: 'lost' });
  const busy = Object.assign(new Error('no'), { isTemporarilyUnavailable: true });
  const later = createKeychain(
    newSecrets(() => Promise.reject(busy)),
    'linux',
  );
  expect(await later.unseal(strange)).toEqual({ state: 'busy' });
  const gone = createKeychain(
    newSecrets(() => Promise.reject(new Error('no'))),
    'linux',
  );
  expect(await gone.unseal(strange)).toEqual({ state: 'lost' });
});
