import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errors, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import {
  electronExecutable,
  launchApp,
  lockByKey,
  temporaryHome,
  userData,
  vaultIn,
} from '../support/electron-app.ts';
import { fillPortfolio, makeNewer, NEWER_VERSION } from '../support/newer-portfolio.ts';
import { createPortfolio, passphrase, unlock } from '../support/portfolio.ts';
import { everythingIn } from '../vault/support/everything-in.ts';

const home = temporaryHome();
const folder = vaultIn(home.folder);
const REFUSED = 'This portfolio is open for reading only.';
const isOpen = (page: Page) => page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();

beforeAll(async () => {
  const { app, page } = await launchApp({ home: home.folder });
  await createPortfolio(page);
  await app.close();
  await fillPortfolio(folder, '2026-11-23');
});
afterAll(home.remove);

/** What the element says, or null where it takes no press, leaves the app, or is not there any more. */
async function pressable(one: Locator): Promise<string | null> {
  const [name] = await one.evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility())
      .filter((element) => !element.matches(':disabled, [aria-disabled="true"]'))
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
  );
  return name === undefined || /folder/i.test(name) ? null : name;
}

/**
 * Presses it, and gives what it says, or null as above. On a slow machine a list can still change when its screen has
 * stood still: what is gone or moves is looked at again.
 */
async function pressed(one: Locator): Promise<string | null> {
  for (;;) {
    const name = await pressable(one);
    if (name === null) return null;
    try {
      await one.click({ timeout: 2000 });
      return name;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
    }
  }
}

/** Waits until the screen stays as it is: what was asked has been drawn, and the first record has opened by itself. */
async function isStill(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (let before = ''; ; await page.waitForTimeout(60)) {
    const now = await main.innerHTML();
    if (now === before) return;
    before = now;
  }
}

/** Presses whatever takes a press on the screen, and every entry of every menu: nothing of it may want to write. */
async function pressAll(page: Page, place: string): Promise<void> {
  const refusals: string[] = [];
  const buttons = page.getByRole('main').getByRole('button');
  const entries = page.getByRole('menu').getByRole('menuitem');
  const back = async (name: string) => {
    if ((await page.getByText(REFUSED).count()) > 0) refusals.push(name);
    await page.keyboard.press('Escape');
    if (await page.getByRole('dialog').first().isVisible()) await page.keyboard.press('Escape');
    if (new URL(page.url()).hash !== place) {
      await page.evaluate((hash) => window.location.replace(hash), place);
    }
    await isStill(page);
  };
  for (let index = 0; index < (await buttons.count()); index += 1) {
    const button = buttons.nth(index);
    const name = await pressed(button);
    if (name === null) continue;
    const count = await entries.count();
    await back(name);
    for (let entry = 0; entry < count; entry += 1) {
      await button.click();
      const what = await pressed(entries.nth(entry));
      await back(`${name}: ${what}`);
    }
  }
  expect([place, refusals]).toEqual([place, []]);
}

test('[T50] a portfolio of a newer app is read in every place, changed in none, and taken out', async () => {
  await makeNewer(folder);
  const files = () => [folder, join(userData(home.folder), 'backups')].flatMap(everythingIn);
  const before = files();
  const running = await launchApp({ home: home.folder });
  onTestFinished(() => running.app.close().catch(() => undefined));
  const { app, page } = running;
  await unlock(page);
  await page.getByText(`It has version ${NEWER_VERSION}`).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open for reading only' }).click();
  await isOpen(page);
  const aside = page.getByRole('complementary', { name: 'About this portfolio' });
  await aside.getByText(`as version ${NEWER_VERSION}`).waitFor();

  const places = await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(places.length).toBeGreaterThan(10);
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  const others = ['inbox', 'review', 'backups', 'reflections/lessons', 'evidence/credentials'];
  for (const place of [...places, ...others.map((name) => `#/${name}`)]) {
    await page.evaluate((hash) => window.location.replace(hash), place);
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    await isStill(page);
    expect([place, await axeFindings(page)]).toEqual([place, []]);
    await pressAll(page, new URL(page.url()).hash);
  }

  const outside = temporaryHome();
  onTestFinished(outside.remove);
  const target = join(outside.folder, 'everything.zip');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await aside.getByRole('button', { name: 'Take everything out…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: /Choose/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(existsSync(target)).toBe(true);
  const locked = await lockByKey(running);
  await locked.page.getByRole('button', { name: 'Unlock' }).waitFor();
  expect(files()).toEqual(before);
  await locked.app.close();
}, 240_000);

/** A program that starts the app held to the modes of files, as everybody but root is. */
function heldToModes(place: string): string {
  const wrapper = join(place, 'cloche-held-to-modes');
  const powers = '--bounding-set=-dac_override,-dac_read_search';
  const start =
    process.getuid?.() === 0
      ? `setpriv ${powers} "${electronExecutable()}"`
      : `"${electronExecutable()}"`;
  writeFileSync(wrapper, `#!/bin/sh\nexec ${start} "$@"\n`, { mode: 0o755 });
  return wrapper;
}

test('[T17] in a folder that may not be written the portfolio is shown, and nothing of it can be changed', async () => {
  const place = temporaryHome();
  onTestFinished(place.remove);
  const executable = heldToModes(place.folder);
  const other = vaultIn(place.folder);
  const first = await launchApp({ home: place.folder, executable });
  await createPortfolio(first.page);
  await first.app.close();
  chmodSync(other, 0o555);
  onTestFinished(() => chmodSync(other, 0o700));
  const before = everythingIn(other);
  const { app, page } = await launchApp({ home: place.folder, executable });
  onTestFinished(() => app.close());
  await unlock(page);
  await isOpen(page);
  await page.getByText('The folder of this portfolio does not allow writing.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const addSkill = page.getByRole('button', { name: 'Add a skill' });
  expect(await addSkill.isDisabled()).toBe(true);
  await page.keyboard.press('Control+n');
  await page.getByText(REFUSED).first().waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(readdirSync(other).sort()).toEqual(['vault.db', 'vault.keys']);
  expect(everythingIn(other)).toEqual(before);
  expect(statSync(other).mode & 0o777).toBe(0o555);
}, 120_000);
