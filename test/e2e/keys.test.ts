import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readKeyFile } from '../../electron/vault/key-file.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome, userData, vaultIn } from '../support/electron-app.ts';
import { createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

const NEW_PASSPHRASE = 'nine grey geese over ice';

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
  for (const field of await dialog.getByLabel(/^Group \d+$/).all()) {
    const label = await field.evaluate(
      (input) => (input as HTMLInputElement).labels?.[0]?.textContent,
    );
    await field.fill(code.split('-')[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
  }
  await dialog.getByRole('button', { name: 'My copy is right' }).click();
}

async function recover(page: Page, code: string): Promise<void> {
  await page.getByLabel('Recovery code').fill(code);
  await page.getByLabel('New passphrase', { exact: true }).fill(NEW_PASSPHRASE);
  await page.getByLabel('The same again').fill(NEW_PASSPHRASE);
  await page.getByRole('button', { name: 'Open and set passphrase' }).click();
}

test('after a new key the new code opens and the old one does not, and backups follow', async () => {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const folder = vaultIn(home.folder);
  const first = await launchApp({ home: home.folder });
  await createPortfolio(first.page);
  await first.app.close();
  const { file } = await readKeyFile(vaultPaths(folder));
  const backup = join(userData(home.folder), 'backups', file.vaultId, '2026-11-20T10-00-00.000Z');
  cpSync(folder, backup, { recursive: true });

  const { app, page } = await launchApp({ home: home.folder });
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await settings(page);
  const oldCode = await readCode(page);

  await page.getByRole('button', { name: 'Make a new key…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This cannot be undone').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Make a new key' }).click();
  const newCode = await shownCode(page);
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

  await app.close();

  const again = await launchApp({ home: home.folder });
  onTestFinished(() => again.app.close());
  await again.page.getByRole('button', { name: 'Use recovery code' }).click();
  await recover(again.page, oldCode);
  await again.page
    .getByText('This is the recovery code from before the key was made new.')
    .waitFor();
  expect(await axeFindings(again.page)).toEqual([]);
  await again.page.getByLabel('Recovery code').fill(newCode);
  await again.page.getByRole('button', { name: 'Open and set passphrase' }).click();
  await again.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(existsSync(join(folder, 'vault.db.old'))).toBe(false);
});

test('[T37] where the keychain is not safe, the settings say why and offer no switch', async () => {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const { app, page } = await launchApp({ home: home.folder });
  onTestFinished(() => app.close());
  await createPortfolio(page);
  await settings(page);
  await page.getByText('Unlock with this computer').waitFor();
  await page.getByText('Not offered here: this computer').waitFor();
  expect(await page.getByRole('button', { name: 'Turn on…' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
