import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { defaultSettings } from '../../electron/settings.ts';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome, userData, vaultIn } from '../support/electron-app.ts';
import { createPortfolio, unlock } from '../support/portfolio.ts';
import { mountSmallDisk } from '../support/small-disk.ts';

const original = temporaryHome();

beforeAll(async () => {
  const { app, page } = await launchApp({ home: original.folder });
  await createPortfolio(page);
  await app.close();
});

afterAll(original.remove);

/** A home whose settings say that its portfolio is in this folder. */
function homeWithPortfolioIn(folder: string): string {
  const home = temporaryHome();
  onTestFinished(home.remove);
  mkdirSync(userData(home.folder), { recursive: true });
  const settings = JSON.stringify({ ...defaultSettings, vaultFolder: folder });
  writeFileSync(join(userData(home.folder), 'settings.json'), settings);
  return home.folder;
}

const launched = async (home: string) => {
  const running = await launchApp({ home });
  onTestFinished(() => running.app.close());
  return running.page;
};

const isOpen = (page: Page) => page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();

test('[T47] a portfolio that is open elsewhere is not opened a second time, nor read beside the first', async () => {
  const first = await launched(original.folder);
  await unlock(first);
  await isOpen(first);
  const second = await launched(homeWithPortfolioIn(vaultIn(original.folder)));
  await unlock(second);
  await second.getByText('already open in another window or program').waitFor();
  expect(await second.getByRole('button', { name: 'Open for reading only' }).count()).toBe(0);
});

test('a portfolio whose disk is not there is waited for, and never looks like a first run', async () => {
  const disk = temporaryHome();
  onTestFinished(disk.remove);
  const folder = join(disk.folder, 'stick', 'portfolio');
  const page = await launched(homeWithPortfolioIn(folder));
  await page.getByRole('heading', { name: 'Your portfolio is not here right now' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('status').filter({ hasText: 'It is not there yet' }).waitFor();
  cpSync(vaultIn(original.folder), folder, { recursive: true });
  await page.getByRole('button', { name: 'Look again' }).click();
  await unlock(page);
  await isOpen(page);
});

/** A small disk with a copy of the portfolio, or `null` where none may be mounted. */
function portfolioOnSmallDisk() {
  const mountedOn = temporaryHome();
  onTestFinished(mountedOn.remove);
  const disk = mountSmallDisk(mountedOn.folder, '8m');
  if (disk === null) return null;
  onTestFinished(disk.unmount);
  const folder = join(mountedOn.folder, 'portfolio');
  cpSync(vaultIn(original.folder), folder, { recursive: true });
  return { disk, folder };
}

const NEEDS_ROOT = 'mounting a small disk needs root';

async function addSkill(page: Page, name: string) {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByRole('button', { name: 'Add skill' }).click();
  return dialog;
}

test('[T17] on a disk that takes no changes the portfolio is shown, and says why nothing can be changed', async ({
  skip,
}) => {
  const place = portfolioOnSmallDisk();
  if (place === null) return skip(NEEDS_ROOT);
  place.disk.readOnly(true);
  const page = await launched(homeWithPortfolioIn(place.folder));
  await unlock(page);
  await isOpen(page);
  await page.getByText('The disk that holds this portfolio takes no changes.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+n');
  await page.getByText('This portfolio is open for reading only.').first().waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('on a full disk the form keeps what was typed, and saves once there is room', async ({
  skip,
}) => {
  const place = portfolioOnSmallDisk();
  if (place === null) return skip(NEEDS_ROOT);
  const page = await launched(homeWithPortfolioIn(place.folder));
  await unlock(page);
  await isOpen(page);
  place.disk.fill();
  const dialog = await addSkill(page, 'Kept in the form');
  await dialog.getByText('The disk is full.').waitFor();
  expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Kept in the form');
  place.disk.free();
  await dialog.getByRole('button', { name: 'Add skill' }).click();
  await page.getByRole('heading', { name: 'Kept in the form', level: 1 }).waitFor();
});
