import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { readKeyFile } from '../../electron/vault/key-file.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome, userData, vaultIn } from '../support/electron-app.ts';
import { createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

const NEW_PASSPHRASE = 'nine grey geese over ice';

/** One portfolio for all: each test goes on from where the one before it ended. */
const home = temporaryHome();
const folder = vaultIn(home.folder);
afterAll(home.remove);

async function launched() {
  const running = await launchApp({ home: home.folder });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await running.app.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...running, close };
}

/** Lets the system's keychain be one that is safe, as most desktops have. */
function withKeychain(app: ElectronApplication, backend: string): Promise<void> {
  return app.evaluate(({ safeStorage }, name) => {
    const backwards = (text: string) => Array.from(text).reverse().join('');
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => name,
      isEncryptionAvailable: () => true,
      encryptString: (text: string) => Buffer.from(backwards(text)),
      decryptString: (bytes: Buffer) => backwards(bytes.toString()),
      isAsyncEncryptionAvailable: undefined,
      encryptStringAsync: undefined,
      decryptStringAsync: undefined,
    });
  }, backend);
}

async function settings(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
}

/** The code in the open dialog, as its groups are shown. */
async function shownCode(page: Page): Promise<string> {
  const groups = page.getByRole('list', { name: /Recovery code/ }).locator('code');
  await groups.first().waitFor();
  return (await groups.allInnerTexts()).join('-');
}

async function readCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Show recovery code…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Show code' }).click();
  const code = await shownCode(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return code;
}

/** Types two groups of the code back, as the dialog asks for them. */
async function typeBack(page: Page, code: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [index, group] of code.split('-').entries()) {
    const field = dialog.getByLabel(`Group ${index + 1}`, { exact: true });
    if ((await field.count()) === 1) await field.fill(group);
  }
  await dialog.getByRole('button', { name: 'My copy is right' }).click();
}

let oldCode = '';
let newCode = '';

test('[T37] the settings say whether this computer may unlock, and why not', async () => {
  const { app, page } = await launched();
  await createPortfolio(page);
  await settings(page);
  await page.getByText('Unlock with this computer').waitFor();
  const kept = await app.evaluate(({ safeStorage }) => ({
    backend: safeStorage.getSelectedStorageBackend(),
    isThere: safeStorage.isEncryptionAvailable(),
  }));
  const isSafe = kept.isThere && !['basic_text', 'unknown'].includes(kept.backend);
  const shown = isSafe ? 'A press opens your portfolio' : 'Not offered here: this computer';
  await page.getByText(shown).waitFor();
  expect(await page.getByRole('button', { name: 'Turn on…' }).count()).toBe(isSafe ? 1 : 0);
  expect(await axeFindings(page)).toEqual([]);
  oldCode = await readCode(page);
});

test('a new key gives a new code, which is typed back, and backups from before follow', async () => {
  const { file } = await readKeyFile(vaultPaths(folder));
  const backup = join(userData(home.folder), 'backups', file.vaultId, '2026-11-20T10-00-00.000Z');
  cpSync(folder, backup, { recursive: true });
  const { app, page, close } = await launched();
  await withKeychain(app, 'gnome_libsecret');
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await settings(page);
  const dialog = page.getByRole('dialog');

  await page.getByRole('button', { name: 'Turn on…' }).click();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Turn on', exact: true }).click();
  await page.getByRole('button', { name: 'Turn off…' }).waitFor();

  await page.getByRole('button', { name: 'Make a new key…' }).click();
  await dialog.getByText('This cannot be undone').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Make a new key' }).click();
  newCode = await shownCode(page);
  expect(newCode).not.toBe(oldCode);
  expect(await axeFindings(page)).toEqual([]);
  await typeBack(page, newCode);
  await dialog
    .getByText('1 backup on this computer still opens with the code from before.')
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Encrypt 1 backup anew' }).click();
  await page.getByText('1 backup now opens with the new code.').waitFor();
  expect(readdirSync(backup).sort()).toEqual(['vault.db', 'vault.keys']);
  await close();
});

test('[T37] afterwards this computer still unlocks, and another keychain is told with both names', async () => {
  const { app, page } = await launched();
  const press = () => page.getByRole('button', { name: 'Unlock with this computer' }).click();
  await withKeychain(app, 'kwallet6');
  await press();
  await page
    .getByText('Keychain unlock unavailable (was gnome_libsecret, now kwallet6).')
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await withKeychain(app, 'gnome_libsecret');
  await press();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(existsSync(join(folder, 'vault.db.old'))).toBe(false);
});

test('the new code opens the portfolio, and the old one does not', async () => {
  const { page } = await launched();
  await page.getByRole('button', { name: 'Use recovery code' }).click();
  await page.getByLabel('Recovery code').fill(oldCode);
  await page.getByLabel('New passphrase', { exact: true }).fill(NEW_PASSPHRASE);
  await page.getByLabel('The same again').fill(NEW_PASSPHRASE);
  await page.getByRole('button', { name: 'Open and set passphrase' }).click();
  await page.getByText('This recovery code belongs to another portfolio.').waitFor();
  await page.getByLabel('Recovery code').fill(newCode);
  await page.getByRole('button', { name: 'Open and set passphrase' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
