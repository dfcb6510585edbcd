import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPerson, listPeople } from '../../electron/services/people.ts';
import { PASSPHRASE, type RunningApp, runApp } from './support/running-app.ts';

const refused = (code: string, details: object = {}) => ({ ok: false, code, details });

let app: RunningApp;
beforeEach(() => {
  app = runApp({
    fillSample: (context) => {
      createPerson(context, {
        name: 'A sample person',
        relation: 'peer',
        since: null,
        note: '',
        skillIds: [],
      });
    },
  });
});
afterEach(() => app.end());

const create = (folder: string | null = null) =>
  // Held against the contract by `checkReplies`.
  app.get('vault.create', { passphrase: PASSPHRASE, folder }) as Promise<{ recoveryCode: string }>;

describe('the life of a vault', () => {
  test('begins absent, is made open, locks, and opens with its passphrase alone', async () => {
    expect(await app.get('vault.status')).toMatchObject({ state: 'absent', hasKeyFile: false });
    await create();
    expect(await app.get('vault.status')).toMatchObject({ state: 'open', hasKeyFile: true });
    expect(await app.get('vault.lock')).toMatchObject({ state: 'locked' });
    expect(await app.ask('vault.unlock', { passphrase: 'not the right one' })).toEqual(
      refused('wrong-passphrase', { waitMs: 0 }),
    );
    expect(await app.get('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject({
      state: 'open',
      readOnly: null,
      warnings: [],
    });
    expect(app.locks()).toBe(1);
  });

  test('opens with the recovery code, and from then on with the new passphrase', async () => {
    const { recoveryCode } = await create();
    await app.get('vault.lock');
    const passphrase = 'another battery staple horse';
    const code = recoveryCode.toLowerCase().replaceAll('-', ' ');
    expect(await app.get('vault.recover', { code, passphrase })).toMatchObject({ state: 'open' });
    await app.get('vault.lock');
    expect(await app.get('vault.unlock', { passphrase })).toMatchObject({ state: 'open' });
  });

  test('a chosen folder that is not there is told as missing, and the usual one can be used instead', async () => {
    const elsewhere = runApp({ folder: join(app.home, 'unplugged', 'vault') });
    try {
      expect(await elsewhere.get('vault.status')).toMatchObject({
        state: 'missing',
        folder: join(app.home, 'unplugged', 'vault'),
      });
      const usual = join(elsewhere.home, 'vault');
      expect(await elsewhere.get('vault.useUsualFolder')).toMatchObject({
        state: 'absent',
        folder: usual,
      });
      expect(elsewhere.remembered).toEqual([usual]);
      await elsewhere.get('vault.create', { passphrase: PASSPHRASE, folder: null });
      expect(existsSync(join(usual, 'vault.db'))).toBe(true);
      expect(await elsewhere.ask('vault.useUsualFolder')).toEqual(refused('not-ready'));
    } finally {
      elsewhere.end();
    }
  });

  test('locking what is not open changes nothing and replaces no window', async () => {
    await app.get('vault.lock');
    expect(app.locks()).toBe(0);
  });

  test('a second vault in the same folder is refused', async () => {
    await create();
    await app.get('vault.lock');
    const again = { passphrase: PASSPHRASE, folder: null };
    expect(await app.ask('vault.create', again)).toEqual(refused('vault-exists'));
  });

  test('shows the recovery code again to who knows the passphrase', async () => {
    const made = await create();
    expect(await app.get('vault.recoveryCode', { passphrase: PASSPHRASE })).toEqual(made);
    const wrong = { passphrase: 'not the right one' };
    expect(await app.ask('vault.recoveryCode', wrong)).toMatchObject({ code: 'wrong-passphrase' });
  });
});

describe('a place for the vault', () => {
  test('is chosen in a dialog, and the window only gets a name for it', async () => {
    app.chosen.folder = join(app.home, 'elsewhere');
    const choice = await app.get('vault.chooseFolder');
    expect(choice).toEqual({
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
      label: app.chosen.folder,
    });
    // Held against the contract by `checkReplies`.
    await create((choice as { token: string }).token);
    expect(existsSync(join(app.home, 'elsewhere', 'vault.db'))).toBe(true);
    expect(app.remembered).toEqual([join(app.home, 'elsewhere')]);
    expect(await app.get('vault.status')).toMatchObject({ folder: app.chosen.folder });
  });

  test('can be left unchosen', async () => {
    expect(await app.get('vault.chooseFolder')).toEqual({ token: null, label: '' });
  });

  test.each(['/etc', '../elsewhere', '0'.repeat(32)])(
    'is never %s by word of the window',
    async (folder) => {
      const wish = { passphrase: PASSPHRASE, folder };
      expect(await app.ask('vault.create', wish)).toEqual(refused('not-found'));
      expect(readdirSync(app.home)).toEqual([]);
    },
  );

  test('of a vault that is there already is looked at, and remembered once it opens', async () => {
    await create();
    await app.get('vault.lock');
    const other = runApp();
    try {
      other.chosen.vault = join(app.home, 'vault');
      expect(await other.get('vault.chooseFile')).toMatchObject({
        state: 'locked',
        folder: other.chosen.vault,
      });
      expect(other.remembered).toEqual([]);
      await other.get('vault.unlock', { passphrase: PASSPHRASE });
      expect(other.remembered).toEqual([other.chosen.vault]);
    } finally {
      other.end();
    }
  });

  test('where something else lies is refused and forgotten', async () => {
    const strange = join(app.home, 'strange');
    mkdirSync(strange);
    writeFileSync(join(strange, 'vault.db'), `SQLite format 3\0${'x'.repeat(5000)}`);
    app.chosen.vault = strange;
    expect(await app.ask('vault.chooseFile')).toEqual(refused('not-a-vault'));
    expect(await app.get('vault.status')).toMatchObject({ folder: join(app.home, 'vault') });
  });
});

describe('the recovery sheet', () => {
  test('is printed with the code in its proper form and the day', async () => {
    const { recoveryCode } = await create();
    const typed = recoveryCode.toLowerCase();
    expect(await app.get('vault.saveRecoverySheet', { code: typed })).toEqual({ saved: true });
    expect(app.sheets).toEqual([{ code: recoveryCode, day: '2026-11-23' }]);
  });

  test('is never printed with a code that has a typing error', async () => {
    const { recoveryCode } = await create();
    const wrong = recoveryCode.startsWith('0') ? '1' : '0';
    const code = wrong + recoveryCode.slice(1);
    expect(await app.ask('vault.saveRecoverySheet', { code })).toEqual(
      refused('recovery-code-typo', { group: 1 }),
    );
    expect(app.sheets).toEqual([]);
  });
});

describe('the sample', () => {
  const sampleFolders = () => readdirSync(join(app.home, 'sample'));

  test('is an open vault of its own, filled, and gone when left', async () => {
    expect(await app.get('vault.openSample')).toMatchObject({ state: 'open', sample: true });
    expect(listPeople(app.vaults.context())).toMatchObject([{ name: 'A sample person' }]);
    expect(sampleFolders()).toHaveLength(1);
    expect(await app.get('vault.leaveSample')).toMatchObject({ state: 'absent', sample: false });
    expect(sampleFolders()).toEqual([]);
    expect(app.remembered).toEqual([]);
  });

  test('closes the vault of its owner first and gives it back locked', async () => {
    await create();
    await app.get('vault.openSample');
    expect(await app.get('people.list')).toMatchObject([{ name: 'A sample person' }]);
    expect(await app.get('vault.leaveSample')).toMatchObject({ state: 'locked', sample: false });
    await app.get('vault.unlock', { passphrase: PASSPHRASE });
    expect(await app.get('people.list')).toEqual([]);
  });

  test('is left by locking', async () => {
    await app.get('vault.openSample');
    expect(await app.get('vault.lock')).toMatchObject({ state: 'absent', sample: false });
    expect(sampleFolders()).toEqual([]);
    expect(app.locks()).toBe(1);
  });

  test('that a crash left behind is removed at the next start', () => {
    const left = join(app.home, 'sample', '0123');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'vault.db'), 'x');
    app.end();
    app = runApp();
    expect(existsSync(left)).toBe(false);
  });
});

describe('links', () => {
  test('are handed to the desktop, which asks', async () => {
    expect(await app.get('app.openLink', { link: 'https://example.com' })).toEqual({
      opened: true,
    });
    expect(app.opened).toEqual(['https://example.com']);
  });

  test('of another kind never get that far', async () => {
    expect(await app.ask('app.openLink', { link: 'file:///etc/passwd' })).toEqual(
      refused('invalid-input', { field: 'link', problem: 'link-not-allowed' }),
    );
    expect(app.opened).toEqual([]);
  });
});
