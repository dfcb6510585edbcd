import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const NEW = 'a passphrase made afterwards';

test('[T35] the vault file and the code alone give everything back and set a new passphrase', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec("CREATE TABLE kept (body TEXT); INSERT INTO kept VALUES ('safe')");
  session.lock();
  const machine = join(temporaryFolder(), 'other machine');
  mkdirSync(machine);
  copyFileSync(join(folder, 'vault.db'), join(machine, 'vault.db'));
  const there = newSession(machine);
  expect(there.select({ folder: machine })).toMatchObject({ hasKeyFile: false });
  expect(await refusalOf(() => there.unlock({ folder: machine, passphrase: PASSPHRASE }))).toEqual({
    code: 'key-file-missing',
  });
  await there.recover({ folder: machine, code: recoveryCode.toLowerCase(), passphrase: NEW });
  expect(there.database().prepare('SELECT body FROM kept').pluck().get()).toBe('safe');
  there.lock();
  await there.unlock({ folder: machine, passphrase: NEW });
  expect(there.state()).toMatchObject({ state: 'open', warnings: [] });
  expect(await there.recoveryCode({ passphrase: NEW })).toBe(recoveryCode);
});

test('recovery replaces the passphrase, and the replaced key file counts as older', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  copyFileSync(join(folder, 'vault.keys'), join(folder, 'old'));
  await session.recover({ folder, code: recoveryCode, passphrase: NEW });
  session.lock();
  expect(await refusalOf(() => session.unlock({ folder, passphrase: PASSPHRASE }))).toEqual({
    code: 'wrong-passphrase',
    waitMs: 0,
  });
  copyFileSync(join(folder, 'old'), join(folder, 'vault.keys'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({ warnings: ['older-key-file-put-back'] });
});

test.each(['', 'torn', '{"format":"cloche-vault-keys","v":9}'])(
  'a key file that is "%s" is no hindrance',
  async (content) => {
    const { folder, session, recoveryCode } = await lockedVault();
    writeFileSync(join(folder, 'vault.keys'), content);
    await session.recover({ folder, code: recoveryCode, passphrase: NEW });
    session.lock();
    await session.unlock({ folder, passphrase: NEW });
  },
);

test('[T34] a typing error is told with its group before anything is looked at', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  rmSync(join(folder, 'vault.db'));
  const wrong = recoveryCode.startsWith('Z') ? 'Y' : 'Z';
  const recover = (code: string) =>
    refusalOf(() => session.recover({ folder, code, passphrase: NEW }));
  expect(await recover(wrong + recoveryCode.slice(1))).toEqual({
    code: 'recovery-code-typo',
    group: 1,
  });
  expect(await recover('')).toEqual({ code: 'recovery-code-typo', group: 0 });
  expect(await recover(recoveryCode)).toEqual({ code: 'vault-not-found' });
});

test('[T34] the code of another vault is named as such, and writes nothing', async () => {
  const { folder, session } = await lockedVault();
  const other = await lockedVault();
  rmSync(join(folder, 'vault.keys'));
  const recover = () => session.recover({ folder, code: other.recoveryCode, passphrase: NEW });
  expect(await refusalOf(recover)).toEqual({ code: 'recovery-code-wrong-vault' });
  expect(readdirSync(folder)).toEqual(['vault.db']);
});

test('the right code for a damaged vault says damaged, with and without a key file', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  const bytes = readFileSync(join(folder, 'vault.db'));
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  writeFileSync(join(folder, 'vault.db'), bytes);
  const recover = () => session.recover({ folder, code: recoveryCode, passphrase: NEW });
  expect(await refusalOf(recover)).toEqual({ code: 'vault-damaged' });
  rmSync(join(folder, 'vault.keys'));
  expect(await refusalOf(recover)).toEqual({ code: 'vault-damaged' });
  expect(existsSync(join(folder, 'vault.keys'))).toBe(false);
});

test('a new passphrase that is too short is refused before the vault is opened', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  const recover = () => session.recover({ folder, code: recoveryCode, passphrase: 'short' });
  expect(await refusalOf(recover)).toEqual({ code: 'passphrase-too-short' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
});

test('the code is shown again only for the passphrase', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  const show = (passphrase: string) => refusalOf(() => session.recoveryCode({ passphrase }));
  expect(await show(PASSPHRASE)).toEqual({ code: 'vault-locked' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(await show('not the passphrase')).toEqual({ code: 'wrong-passphrase', waitMs: 0 });
  expect(await session.recoveryCode({ passphrase: PASSPHRASE })).toBe(recoveryCode);
});
