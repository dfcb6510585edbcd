import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { connectionOf } from '../../electron/database/db.ts';
import { fillFromArchive } from '../../electron/vault/archive/fill-from-archive.ts';
import { openArchive } from '../../electron/vault/archive/read-archive.ts';
import { anyVault, contextWith } from '../support/any-vault.ts';
import { findSqlcipherCli, type SqlcipherCli } from '../support/sqlcipher-cli.ts';
import { archiveOf, noSteps, sampleVault, sourceOf } from '../vault/archive/support/archives.ts';
import { newSession, PASSPHRASE, temporaryFolder } from '../vault/support/vault-fixture.ts';
import { exportAgainstCli } from './export-equals-cli.ts';
import { noneBad } from './fault-line.ts';
import { expectKept } from './recorded.ts';

let cli: SqlcipherCli | null = null;
let missing = '';

beforeAll(() => {
  const search = findSqlcipherCli();
  if ('cli' in search) cli = search.cli;
  else missing = search.missing;
});

/** A vault on the disk that holds what an archive holds. */
async function vaultWith(archive: Buffer) {
  const home = temporaryFolder();
  const session = newSession(home);
  const folder = join(home, 'vault');
  const { recoveryCode: paperCode } = await session.create({
    folder,
    name: 'Mine',
    passphrase: PASSPHRASE,
    fill: async (db) => fillFromArchive(db, await openArchive(sourceOf(archive)), noSteps),
  });
  const file = join(folder, 'vault.db');
  return { file, paperCode, db: session.database(), lock: session.lock };
}

test('[T36] with the recovery code alone the command line reads of the sample what the app exports, row for row', async ({
  skip,
}) => {
  if (cli === null) return skip(missing);
  const vault = await vaultWith(await archiveOf(sampleVault().db));
  const result = await exportAgainstCli({ cli, ...vault });
  expect(result.different).toEqual([]);
  const name = 'Rows that sqlcipher reads with the recovery code alone, against the export';
  expectKept([noneBad(name, { tried: result.rows, bad: result.different.length, least: 500 })]);
  expect(result.tables).toBeGreaterThan(50);
});

test('[T36] and of whatever else is in a portfolio', async ({ skip }) => {
  if (cli === null) return skip(missing);
  const [groups = []] = fc.sample(anyVault, { numRuns: 1, seed: 20_261 });
  const vault = await vaultWith(await archiveOf(connectionOf(contextWith(groups).db)));
  expect((await exportAgainstCli({ cli, ...vault })).different).toEqual([]);
});

test('a row that is not in both is noticed', async ({ skip }) => {
  if (cli === null) return skip(missing);
  const vault = await vaultWith(await archiveOf(sampleVault().db));
  const lock = () => {
    vault.db.prepare("UPDATE skills SET description = 'changed since' WHERE rowid = 1").run();
    vault.lock();
  };
  expect((await exportAgainstCli({ cli, ...vault, lock })).different).toEqual(['skills']);
});
