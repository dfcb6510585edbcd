import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { type CliSearch, findSqlcipherCli } from '../support/sqlcipher-cli.ts';
import { everythingIn } from './support/everything-in.ts';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

/** Milliseconds: two seconds of waiting for the other program, and what the passphrase costs on a slow machine. */
const AT_MOST = 4000;
let search: CliSearch = { missing: 'not looked for' };
beforeAll(() => {
  search = findSqlcipherCli();
}, 120_000);

/** A locked vault that the command line works on with these statements, until it is told to let go. */
async function heldWith(statements: string, skip: (note: string) => never) {
  if ('missing' in search) return skip(search.missing);
  const { cli } = search;
  const vault = await lockedVault();
  const paths = vaultPaths(vault.folder);
  const { dataKey } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const other = spawn(cli.command, [...cli.args, '-batch', '-bail', paths.database]);
  onTestFinished(() => void other.kill('SIGKILL'));
  other.stdin.write(`PRAGMA key = "x'${Buffer.from(dataKey).toString('hex')}'";\n`);
  other.stdin.write(`${statements}\nSELECT 'holding';\n`);
  await said(other, 'holding');
  const letGo = async () => {
    const end = once(other, 'close');
    other.stdin.end('COMMIT;\n');
    expect((await end)[0]).toBe(0);
  };
  const unlock = (forReading = false) =>
    vault.session.unlock({ folder: vault.folder, passphrase: PASSPHRASE, forReading });
  return { ...vault, unlock, letGo };
}

async function said(other: ChildProcessWithoutNullStreams, word: string): Promise<void> {
  let text = '';
  for await (const part of other.stdout) {
    text += String(part);
    if (text.includes(word)) return;
  }
  throw new Error(`the command line ended before it said ${word}`);
}

test.for([
  { how: 'is reading', statements: 'BEGIN; SELECT count(*) FROM meta;', details: { readable: 1 } },
  {
    how: 'is about to write',
    statements: "BEGIN IMMEDIATE; UPDATE meta SET value = 'Theirs' WHERE key = 'name';",
    details: {},
  },
  {
    how: 'keeps everybody out',
    statements: "BEGIN EXCLUSIVE; UPDATE meta SET value = 'Theirs' WHERE key = 'name';",
    details: {},
  },
])(
  '[T48] while the command line $how, opening waits two seconds, says so, and hurts nothing',
  { timeout: 30_000 },
  async ({ statements, details }, { skip }) => {
    const { session, unlock, letGo } = await heldWith(statements, skip);
    const began = performance.now();
    expect(await refusalOf(unlock)).toEqual({ code: 'vault-in-use', ...details });
    expect(performance.now() - began).toBeLessThan(AT_MOST);
    expect(session.state()).toMatchObject({ state: 'locked' });
    await letGo();
    await unlock();
    expect(session.state()).toMatchObject({ state: 'open', readOnly: null });
    const db = session.database();
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const theirs = statements.includes('Theirs');
    expect(db.prepare("SELECT value FROM meta WHERE key = 'name'").pluck().get()).toBe(
      theirs ? 'Theirs' : 'Mine',
    );
  },
);

test('[T48] while the command line only reads, the vault opens for reading on purpose, and neither disturbs the other', async ({
  skip,
}) => {
  const { folder, session, unlock, letGo } = await heldWith(
    'BEGIN; SELECT count(*) FROM meta;',
    skip,
  );
  const before = everythingIn(folder);
  await unlock(true);
  expect(session.state()).toMatchObject({ state: 'open', readOnly: { because: 'in-use' } });
  expect(session.database().prepare('SELECT count(*) FROM skills').pluck().get()).toBe(0);
  session.lock();
  await letGo();
  expect(everythingIn(folder)).toEqual(before);
}, 30_000);

test('[T47] what another Cloche writes cannot even be read, so reading is not offered and does not happen', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const other = newSession(temporaryFolder());
  const before = everythingIn(folder);
  for (const forReading of [false, true]) {
    const unlock = () => other.unlock({ folder, passphrase: PASSPHRASE, forReading });
    expect(await refusalOf(unlock)).toEqual({ code: 'vault-in-use' });
  }
  expect(everythingIn(folder)).toEqual(before);
  expect(session.state()).toMatchObject({ state: 'open' });
});
