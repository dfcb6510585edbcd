import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { readKeyFile, writeKeyFile } from '../../electron/vault/key-file.ts';
import { sealKeyFile } from '../../electron/vault/key-slots.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { bundleForNode } from './support/bundle-for-node.ts';
import { runChild } from './support/child.ts';
import { lockedVault, newSession, PASSPHRASE, refusalOf } from './support/vault-fixture.ts';

const NEW = 'another passphrase, just as long';
let program = '';
beforeAll(async () => {
  program = await bundleForNode('changing-child.ts');
});

test('the new passphrase opens, the old one does not, and the vault file is not rewritten whole', async () => {
  const { folder, session, recoveryCode } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  expect(await session.recoveryCode({ passphrase: NEW })).toBe(recoveryCode);
  session.lock();
  expect(await refusalOf(() => session.unlock({ folder, passphrase: PASSPHRASE }))).toEqual({
    code: 'wrong-passphrase',
    waitMs: 0,
  });
  await session.unlock({ folder, passphrase: NEW });
  expect(session.state()).toMatchObject({ warnings: [] });
});

test('the replaced key file stays until the new one has opened the vault', async () => {
  const { folder, session } = await lockedVault();
  const first = readFileSync(join(folder, 'vault.keys'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  session.lock();
  expect(readFileSync(join(folder, 'vault.keys.bak'))).toEqual(first);
  await session.unlock({ folder, passphrase: NEW });
  expect(existsSync(join(folder, 'vault.keys.bak'))).toBe(false);
});

test('with the key file lost, the one before it opens the vault and says so', async () => {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  session.lock();
  rmSync(join(folder, 'vault.keys'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({
    warnings: ['older-key-file-put-back', 'previous-key-file-used'],
  });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  session.lock();
  await session.unlock({ folder, passphrase: NEW });
  expect(session.state()).toMatchObject({ warnings: [] });
});

test('a wrong current passphrase, a short next one and a locked vault change nothing', async () => {
  const { folder, session } = await lockedVault();
  const change = (current: string, next: string) =>
    refusalOf(() => session.changePassphrase({ current, next }));
  expect(await change(PASSPHRASE, NEW)).toEqual({ code: 'vault-locked' });
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const before = readFileSync(join(folder, 'vault.keys'));
  expect(await change('not the passphrase', NEW)).toEqual({ code: 'wrong-passphrase', waitMs: 0 });
  expect(await change(PASSPHRASE, 'short')).toEqual({ code: 'passphrase-too-short' });
  expect(readFileSync(join(folder, 'vault.keys'))).toEqual(before);
});

test('a slot for the keychain survives a change of passphrase', async () => {
  const { folder, session } = await lockedVault();
  const paths = vaultPaths(folder);
  const { dataKey, file } = await dataKeyOf(paths, PASSPHRASE, nativeArgon2);
  const wrap = { alg: 'A256GCM' as const, n: 'A'.repeat(16), ct: 'A'.repeat(64) };
  const keychain = { id: 'keychain' as const, backend: 'kwallet6', blob: 'c2VjcmV0', wrap };
  await writeKeyFile(paths, sealKeyFile({ ...file, slots: [...file.slots, keychain] }, dataKey));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  expect((await readKeyFile(paths)).file.slots[1]).toEqual(keychain);
  session.lock();
  await session.unlock({ folder, passphrase: NEW });
});

test('[T06] stopped by SIGKILL at any moment, the old or the new passphrase opens the vault', async () => {
  const { folder } = await lockedVault();
  const endings: string[] = [];
  for (let stopAt = 1; ; stopAt += 1) {
    const trial = `${folder}-${stopAt}`;
    cpSync(folder, trial, { recursive: true });
    const { signal, code } = await runChild(program, [trial, PASSPHRASE, NEW, `${stopAt}`]);
    if (signal === null) {
      expect(code).toBe(0);
      break;
    }
    expect(signal).toBe('SIGKILL');
    const session = newSession(trial);
    const opens = async (passphrase: string) =>
      (await refusalOf(() => session.unlock({ folder: trial, passphrase }))) ===
      'nothing was refused';
    const ending = (await opens(NEW)) ? 'new' : (await opens(PASSPHRASE)) ? 'old' : 'neither';
    endings.push(ending);
    expect(readdirSync(trial).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
    session.lock();
  }
  expect(endings).not.toContain('neither');
  expect(endings.length).toBeGreaterThan(10);
  expect(endings[0]).toBe('old');
  expect(endings.at(-1)).toBe('new');
}, 240_000);

test('an older key file that is put back opens with a warning', async () => {
  const { folder, session } = await lockedVault();
  copyFileSync(join(folder, 'vault.keys'), join(folder, 'copy'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  await session.changePassphrase({ current: PASSPHRASE, next: NEW });
  session.lock();
  copyFileSync(join(folder, 'copy'), join(folder, 'vault.keys'));
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(session.state()).toMatchObject({ warnings: ['older-key-file-put-back'] });
});
