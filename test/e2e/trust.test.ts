import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import {
  comeBack,
  launchApp,
  type Running,
  temporaryHome,
  userData,
  vaultIn,
} from '../support/electron-app.ts';
import { createPortfolio, passphrase } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
});
afterAll(async () => {
  await running.app.close();
  home.remove();
});

async function openTrust(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Trust' }).click();
  await page.getByRole('heading', { name: 'Trust', level: 1 }).waitFor();
  await page.getByText('SQLCipher 4:').waitFor();
}

async function startErasing(page: Page) {
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  return page.getByRole('dialog', { name: 'Erase everything' });
}

test('the sample tells of itself, and has nothing to erase', async () => {
  const { page } = running;
  await page.getByRole('button', { name: /sample/i }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await openTrust(page);
  await page
    .getByText(/\d+ records, /)
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: 'Erase everything…' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave the sample' }).click();
});

test('the trust centre says what is true, and the charter is found by a word', async () => {
  const { page } = running;
  await createPortfolio(page);
  await openTrust(page);
  await page.getByText(vaultIn(home.folder)).waitFor();
  await page.getByText(/Argon2id with \d+ MiB of memory, 3 passes and 4 lanes/).waitFor();
  await page.getByText('Nothing has left this computer.').waitFor();
  await page.getByText('After 10 minutes without use').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByLabel('Find a field').fill('attempts');
  await page.getByText('attempts.happened', { exact: false }).waitFor();
  await page.getByText('Nobody but you ever reads it.', { exact: false }).waitFor();
  await page.getByLabel('Find a field').fill('no such field');
  await page.getByText('No field is called that.', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('without the name nothing can be erased, and with a wrong passphrase nothing is', async () => {
  const { page } = running;
  const dialog = await startErasing(page);
  const confirm = dialog.getByRole('button', { name: 'Erase for good' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type “My portfolio”', { exact: false }).fill('My portfolio');
  await dialog.getByLabel('Your passphrase').fill('not my passphrase');
  await confirm.click();
  await dialog.getByText('That is not the passphrase of this portfolio.').waitFor();
  expect(existsSync(join(vaultIn(home.folder), 'vault.keys'))).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});

test('the name and the passphrase erase everything, and the app is as on its first day', async () => {
  const { page } = running;
  writeFileSync(join(vaultIn(home.folder), 'letter.txt'), 'not ours');
  const dialog = page.getByRole('dialog', { name: 'Erase everything' });
  await dialog.getByLabel('Your passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  running = await comeBack(running);
  const fresh = running.page;
  await fresh.getByRole('button', { name: 'Create my portfolio' }).waitFor();
  expect(readdirSync(vaultIn(home.folder))).toEqual(['letter.txt']);
  const left = readdirSync(userData(home.folder));
  expect(left.filter((name) => /backups|sample|erasing/.test(name))).toEqual([]);
});

test('in the dark and in a small window it is as readable; an erasing that was cut short is finished by the next start', async () => {
  const elsewhere = temporaryHome();
  const dark = { home: elsewhere.folder, colorScheme: 'dark', width: 900, height: 600 } as const;
  const first = await launchApp(dark);
  await createPortfolio(first.page);
  await openTrust(first.page);
  await first.page.locator('summary').filter({ hasText: 'Ratings' }).click();
  await startErasing(first.page);
  expect(await axeFindings(first.page)).toEqual([]);
  await first.app.close();
  const folder = vaultIn(elsewhere.folder);
  const plan = { vaultId: '0'.repeat(32), folder, withBackups: true };
  writeFileSync(join(userData(elsewhere.folder), 'erasing.json'), JSON.stringify(plan));
  // As it is after the one step that cannot be taken back.
  writeFileSync(join(folder, 'vault.keys'), 'random bytes');
  const second = await launchApp({ home: elsewhere.folder });
  await second.page.getByRole('button', { name: 'Create my portfolio' }).waitFor();
  expect(readdirSync(folder)).toEqual([]);
  await second.app.close();
  elsewhere.remove();
});
