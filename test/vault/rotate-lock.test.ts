import { expect, test } from 'vitest';
import { type Argon2, nativeArgon2 } from '../../electron/vault/argon2.ts';
import { noKeychain } from '../../electron/vault/keychain.ts';
import { copyHere } from '../../electron/vault/rotate-copier.ts';
import { rotateDataKey } from '../../electron/vault/rotate-data-key.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { toldToOthers } from './support/told-to-others.ts';
import { lockedVault, PASSPHRASE } from './support/vault-fixture.ts';

test('while a new data key is being prepared, and after it was stopped, no other program gets in', async () => {
  const { session, folder } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const { database } = vaultPaths(folder);
  const stopping = new AbortController();
  const told: string[] = [];
  const argon2: Argon2 = (input) => {
    told.push(toldToOthers(database));
    return nativeArgon2(input);
  };
  const made = await rotateDataKey({
    db: session.database(),
    folder,
    backupsFolder: `${folder}-backups`,
    passphrase: PASSPHRASE,
    argon2,
    keychain: noKeychain,
    copier: async (request, parts) => {
      stopping.abort();
      return copyHere(request, parts);
    },
    signal: stopping.signal,
    enter: () => undefined,
    exchange: () => {
      throw new Error('it was stopped before');
    },
  });
  expect(made).toBeNull();
  // To open the old key file, and to make the new one and prove it.
  expect(told).toEqual(['SQLITE_BUSY', 'SQLITE_BUSY', 'SQLITE_BUSY']);
  expect(toldToOthers(database)).toBe('SQLITE_BUSY');
});
