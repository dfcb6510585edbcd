import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { findSqlcipherCli, runSqlcipher } from '../support/sqlcipher-cli.ts';
import { lockedVault, PASSPHRASE } from './support/vault-fixture.ts';

const script = fileURLToPath(new URL('../../build/recovery/rc2key.py', import.meta.url));
const mustRun = process.env.CI === 'true';

function python(args: readonly string[], input = '') {
  return spawnSync('python3', args, { input, encoding: 'utf8' });
}

/** A locked vault with text, numbers, nothing, bytes and a search index in it; all of it as SQL literals. */
async function vaultWithRows() {
  const vault = await lockedVault();
  const { folder, session } = vault;
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE kept (n INTEGER PRIMARY KEY, body TEXT, level REAL, file BLOB) STRICT');
  db.exec('CREATE VIRTUAL TABLE kept_search USING fts5(body)');
  const insert = db.prepare('INSERT INTO kept VALUES (?, ?, ?, ?)');
  for (let n = 1; n <= 50; n += 1) {
    insert.run(n, `Grüße 😀 'quoted'\n${n}`, n / 3, n % 5 === 0 ? null : Buffer.from([0, n, 255]));
  }
  db.exec('INSERT INTO kept_search (rowid, body) SELECT n, body FROM kept');
  return { ...vault, db };
}

/** A value as SQL; reals with the 15 digits that every version of SQLite writes alike. */
const literal = (column: string) =>
  `CASE typeof("${column}") WHEN 'real' THEN printf('%.15g', "${column}") ELSE quote("${column}") END`;

/** One query for each table that prints all of its rows. */
function dumps(db: Database.Database): string[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
    .pluck()
    .all();
  return tables.map((table) => {
    const columns = db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table);
    const row = columns.map(literal).join(" || ',' || ");
    return `SELECT '${table}: ' || ${row} AS line FROM "${table}" ORDER BY line;`;
  });
}

test('paper code, python and the sqlcipher command line give every table back, row for row', async ({
  skip,
}) => {
  const search = findSqlcipherCli();
  if ('missing' in search) {
    if (mustRun) throw new Error(search.missing);
    return skip(search.missing);
  }
  const { folder, session, recoveryCode, db } = await vaultWithRows();
  const queries = dumps(db);
  const ours = queries.flatMap((query) => db.prepare(query).pluck().all());
  expect(ours.length).toBeGreaterThan(100);
  session.lock();
  const keyed = python([script], recoveryCode.toLowerCase().replaceAll('-', ' '));
  expect([keyed.status, keyed.stderr]).toEqual([0, '']);
  const check = 'PRAGMA cipher_integrity_check;\n';
  const file = join(folder, 'vault.db');
  const printed = runSqlcipher(
    search.cli,
    file,
    `${keyed.stdout}.mode list\n${check}${queries.join('\n')}`,
  );
  expect(printed).toBe(`ok\n${ours.join('\n')}\n`);
  await session.unlock({ folder, passphrase: PASSPHRASE });
});

test('the script notices a typing error', async () => {
  const { recoveryCode } = await lockedVault();
  const wrong = (recoveryCode.startsWith('Z') ? 'Y' : 'Z') + recoveryCode.slice(1);
  const run = python([script], wrong);
  expect(run.status).toBe(1);
  expect(run.stdout).toBe('');
  expect(run.stderr).toContain('typing error');
});

test('a plain SQLite cannot read the vault, and nothing of it is in the file as text', async () => {
  const { folder, session } = await vaultWithRows();
  session.lock();
  const file = join(folder, 'vault.db');
  const keyless = new Database(file, { readonly: true });
  expect(() => keyless.prepare('SELECT * FROM sqlite_schema').all()).toThrow('not a database');
  keyless.close();
  const program =
    'import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute("SELECT * FROM sqlite_master")';
  const plain = python(['-c', program, file]);
  expect(plain.status).toBe(1);
  expect(plain.stderr).toContain('file is not a database');
});
