import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { lockedVault, PASSPHRASE, refusalOf } from './support/vault-fixture.ts';

/** A vault that somebody who knows its passphrase has prepared. */
async function vaultWith(planted: string) {
  const made = await lockedVault();
  const paths = vaultPaths(made.folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  db.pragma('trusted_schema = ON');
  db.unsafeMode(true);
  db.exec(planted);
  db.close();
  return made;
}

test('[T67] triggers and views of a stranger can call nothing outside the vault', async () => {
  const { folder, session } = await vaultWith(`
    CREATE TRIGGER planted AFTER INSERT ON list_views BEGIN SELECT load_extension('/tmp/evil'); END;
    CREATE VIEW planted_view AS SELECT load_extension('/tmp/evil') AS x;
  `);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  expect(() => db.prepare('SELECT x FROM planted_view').get()).toThrow(/unsafe use/);
  expect(() => db.exec("INSERT INTO list_views (list, choices) VALUES ('x', '{}')")).toThrow(
    /unsafe use/,
  );
  expect(db.prepare('SELECT count(*) FROM list_views').pluck().get()).toBe(0);
});

test('[T67] a schema that was rewritten by hand is told as damage, and the vault is left as it is', async () => {
  const { folder, session } = await vaultWith(`
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = 'CREATE TABLE meta (nonsense' WHERE name = 'meta';
  `);
  const opening = () => session.unlock({ folder, passphrase: PASSPHRASE });
  expect(await refusalOf(opening)).toEqual({ code: 'vault-damaged' });
  expect(session.state().state).toBe('locked');
});

test('[T67] a plain SQLite file with traps in it is never opened', async () => {
  const { folder, session } = await lockedVault();
  const trap = new Database(':memory:');
  trap.exec(
    'CREATE TABLE meta (key, value); CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM meta; END',
  );
  writeFileSync(join(folder, 'vault.db'), trap.serialize());
  trap.close();
  expect(await refusalOf(() => session.select({ folder }))).toEqual({ code: 'not-a-vault' });
});
