import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { axeFindings } from '../support/axe.ts';
import {
  type LaunchOptions,
  launchApp,
  resize,
  temporaryHome,
  vaultIn,
} from '../support/electron-app.ts';
import { askRaw, createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

const PAGE = 4096;

async function started(look: Omit<LaunchOptions, 'home'> = {}) {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const running = await launchApp({ home: home.folder, ...look });
  onTestFinished(() => running.app.close().catch(() => undefined));
  await createPortfolio(running.page);
  return { ...running, home: home.folder, look };
}

type Started = Awaited<ReturnType<typeof started>>;

/** Enough of them that their table has pages of its own. */
async function addPeople({ page }: Started, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    const person = {
      name: `Person ${number}`,
      relation: 'peer',
      since: null,
      note: 'n'.repeat(900),
    };
    expect(await askRaw(page, 'people.create', person)).toMatchObject({ ok: true });
  }
}

async function end({ app }: Started): Promise<void> {
  await app.close();
}

/** Flips a bit in the page that `choose` gives; it may work on the portfolio first. */
async function damage(home: string, choose: (db: Database.Database) => number): Promise<void> {
  const paths = vaultPaths(vaultIn(home));
  const { dataKey } = await dataKeyOf(paths, passphrase, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  const page = choose(db);
  db.close();
  const bytes = readFileSync(paths.database);
  const at = (page - 1) * PAGE + 200;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(paths.database, bytes);
}

const firstPageOfPeople = (db: Database.Database) =>
  Number(
    db
      .prepare(
        "SELECT pageno FROM dbstat WHERE name = 'people' AND pagetype = 'leaf' ORDER BY path LIMIT 1",
      )
      .pluck()
      .get(),
  );

/** The last of some pages that became free. */
function freePage(db: Database.Database): number {
  db.exec('CREATE TABLE made AS SELECT hex(zeroblob(20000)) AS body; DROP TABLE made');
  return Number(db.pragma('page_count', { simple: true }));
}

async function checkFromPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('check my port');
  await page.getByRole('menuitem', { name: 'Check my portfolio' }).first().click();
  await page.getByRole('heading', { name: 'Trust', level: 1 }).waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CLOCHE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test('a portfolio that is whole says so with the time, from the palette and on the screen', async () => {
  const app = await started();
  const { page } = app;
  await addPeople(app, 3);
  await checkFromPalette(page);
  await page.getByText('All 3 records can be read').waitFor();
  await page.getByText(/^Checked today at /).waitFor();
  await page.getByText(/^Checked today at /).scrollIntoViewIfNeeded();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'whole');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'clean-dark');
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('link', { name: 'Trust' }).click();
  await page.getByText('All 3 records can be read').waitFor();
});

test('[T12] damage that is met while working leads to a check that names it, and what can be read is taken out', async () => {
  const app = await started({ colorScheme: 'dark', width: 900, height: 600 });
  await addPeople(app, 40);
  await end(app);
  await damage(app.home, firstPageOfPeople);

  const again = await launchApp({ home: app.home, colorScheme: 'dark', width: 900, height: 600 });
  onTestFinished(() => again.app.close());
  const { page } = again;
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'People' }).click();
  const warning = page.getByText('A part of this portfolio cannot be read from the disk.', {
    exact: false,
  });
  await warning.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'met-dark-900');
  await page.getByRole('button', { name: 'Check my portfolio' }).click();
  await page.getByText('A part of your portfolio cannot be read', { exact: true }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^1 person: Person \d+, of / })
    .first()
    .waitFor();
  await page
    .getByText('A part of your portfolio cannot be read', { exact: true })
    .scrollIntoViewIfNeeded();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'damaged-dark-900');
  expect(await warning.count()).toBe(0);
  expect(await page.getByText('The portfolio file is damaged.').count()).toBe(0);
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(again.app, 1280, 800);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'damaged-light');
  await page.getByRole('link', { name: 'People' }).click();
  await warning.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'known-light');
  await page.getByRole('link', { name: 'See what was found' }).click();
  await page.getByText('A part of your portfolio cannot be read', { exact: true }).waitFor();
  expect(await warning.count()).toBe(0);

  const target = join(app.home, 'everything.zip');
  await again.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await page.getByRole('button', { name: 'Take out what can be read…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await dialog.getByText('Everything that can be read is in the file').waitFor();
  await dialog.getByText('These records could not be read.', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'taken-out-dark-900');
  expect(existsSync(target)).toBe(true);
});

test('[T12] a changed place in the file that holds nothing is told without alarm', async () => {
  const app = await started();
  await end(app);
  await damage(app.home, freePage);
  const again = await launchApp({ home: app.home });
  onTestFinished(() => again.app.close());
  const { page } = again;
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await checkFromPalette(page);
  const told = page.getByText('Everything can be read, but a place in the file has changed');
  await told.waitFor();
  await told.scrollIntoViewIfNeeded();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'unused-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await resize(again.app, 900, 600);
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'unused-dark-900');
  await page.getByRole('link', { name: 'See the backups' }).click();
  await page.getByRole('heading', { name: 'Backups', level: 1 }).waitFor();
});
