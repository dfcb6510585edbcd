import { randomBytes } from 'node:crypto';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { contextOf } from '../../electron/services/context.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { uuidv7 } from '../../shared/domain/id.ts';
import { passphrase } from './portfolio.ts';

/** The version of the schema that no app has yet. */
export const NEWER_VERSION = SCHEMA_VERSION + 1;

async function withVault(folder: string, work: (db: ReturnType<typeof connect>) => void) {
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, passphrase, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  work(db);
  db.close();
}

/** Fills a locked portfolio with the records of the sample. */
export async function fillPortfolio(folder: string, today: string): Promise<void> {
  const now = () => new Date(`${today}T09:00:00.000Z`);
  const newId = () => uuidv7(now().getTime(), randomBytes(10));
  await withVault(folder, (db) =>
    fillWithSample(contextOf(db, { now, newId, changed: () => undefined }), { today }),
  );
}

/** Leaves a locked portfolio as an app of the next version would. */
export async function makeNewer(folder: string): Promise<void> {
  await withVault(folder, (db) => void db.pragma(`user_version = ${NEWER_VERSION}`));
}
