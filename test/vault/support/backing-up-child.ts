import { writeSync } from 'node:fs';
import { nativeArgon2 } from '../../../electron/vault/argon2.ts';
import { backUpBeforeMigration } from '../../../electron/vault/backup-before-migration.ts';
import { dataKeyOf } from '../../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../../electron/vault/vault-paths.ts';
import { sessionForChild } from './session-for-child.ts';

const [folder = '', passphrase = '', backupsFolder = ''] = process.argv.slice(2);
const session = sessionForChild(folder);
await session.unlock({ folder, passphrase });
const paths = vaultPaths(folder);
const { dataKey } = await dataKeyOf(paths, passphrase, nativeArgon2);
writeSync(1, 'ready\n');
for (;;) {
  const db = session.database();
  backUpBeforeMigration({ db, dataKey, paths, backupsFolder, now: new Date() });
  writeSync(1, 'backup\n');
}
