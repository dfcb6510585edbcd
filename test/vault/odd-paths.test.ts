import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { makeBackup } from '../../electron/vault/backups/make-backup.ts';
import { proveHere } from '../../electron/vault/backups/prove-copy.ts';
import { folderOfBackup, shelfOf } from '../../electron/vault/backups/shelf.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { lockedVault, PASSPHRASE, temporaryFolder } from './support/vault-fixture.ts';

test.each([
  ['spaces', 'My private vault '],
  ['emoji', '🌱 growth 👩🏽‍🌾'],
  ['right to left', 'محفظتي'],
  ['a quote', 'Ana\'s "vault"; DROP TABLE skills; --'],
  ['signs of a shell', '$(id) `id` & ; | > x *?'],
  ['signs of an address', 'a%2fb?mode=memory#x'],
  ['240 bytes', 'x'.repeat(240)],
  ['é in one piece', 'caf\u00e9'],
  ['é in two pieces', 'cafe\u0301'],
  ['a leading dash', '-rf'],
])(
  '[T19] a portfolio lives on a path with %s: made, saved, copied, opened again',
  async (_what, name) => {
    const home = join(temporaryFolder(), name);
    const { folder, session } = await lockedVault(home);
    await session.unlock({ folder, passphrase: PASSPHRASE });
    const db = session.database();
    db.exec("CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('here')");
    const paths = vaultPaths(folder);
    const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
    const backupsFolder = join(home, 'backups');
    const now = new Date('2026-03-01T10:00:00Z');
    const wish = {
      db,
      dataKey,
      paths,
      backupsFolder,
      now,
      reason: 'by-hand' as const,
      prove: proveHere,
    };
    const { id } = await makeBackup(wish);
    const [vaultId = ''] = readdirSync(backupsFolder);
    const copy = folderOfBackup(shelfOf(backupsFolder, vaultId), id);
    session.lock();
    for (const place of [folder, copy]) {
      await session.unlock({ folder: place, passphrase: PASSPHRASE });
      expect(session.database().prepare('SELECT body FROM kept').pluck().all()).toEqual(['here']);
      session.lock();
    }
    // Nothing was made anywhere else on the way.
    expect(readdirSync(home).sort()).toEqual(['backups', 'vault']);
    expect(existsSync(join(folder, 'vault.db'))).toBe(true);
  },
);
