import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type LaunchOptions, launchApp, temporaryHome, vaultIn } from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

const GONE = 'The folder of this portfolio is not where it was';
const NOT_SAVED = 'This is not saved: the folder of your portfolio';
const MEANING = 'Handling a small boat alone, in any weather';

/** A portfolio with one skill, whose folder was renamed while it is open, and the dialog for another skill. */
async function withFolderGone(look: Omit<LaunchOptions, 'home'> = {}) {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const running = await launchApp({ home: home.folder, ...look });
  onTestFinished(() => running.app.close().catch(() => undefined));
  const { page } = running;
  await createPortfolio(page);
  expect(await askRaw(page, 'skills.create', { name: 'Rowing' })).toMatchObject({ ok: true });
  const folder = vaultIn(home.folder);
  renameSync(folder, `${folder}-elsewhere`);
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Sailing');
  await dialog.getByLabel('What it means for you').fill(MEANING);
  await dialog.getByRole('button', { name: 'Add skill' }).click();
  await dialog.getByText(NOT_SAVED).waitFor();
  return { ...running, home: home.folder, folder, dialog };
}

async function skillNames(page: Page): Promise<string[]> {
  const { value } = await askRaw(page, 'skills.list', { today: '2026-11-26' });
  // Our own main process wrote it.
  return (value as { name: string }[]).map(({ name }) => name).sort();
}

async function typed(page: Page): Promise<string[]> {
  const dialog = page.getByRole('dialog');
  return [
    await dialog.getByLabel('Name', { exact: true }).inputValue(),
    await dialog.getByLabel('What it means for you').inputValue(),
  ];
}

/** Whether a person sees the middle of it: nothing covers it, and it is not scrolled away. */
function isInView(one: Locator): Promise<boolean> {
  return one.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2);
    return seen !== null && element.contains(seen);
  });
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CLOCHE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.each([
  { colorScheme: 'light', width: 1280, height: 800 },
  { colorScheme: 'dark', width: 900, height: 600 },
] as const)(
  '[T18] a save into a folder that is gone is refused before the eyes, and every word typed is saved in a copy elsewhere ($colorScheme)',
  async (look) => {
    const { app, page, home, folder, dialog } = await withFolderGone(look);
    const offer = dialog.getByRole('button', { name: 'Save a copy…' });
    await expect.poll(() => isInView(offer)).toBe(true);
    expect(await typed(page)).toEqual(['Sailing', MEANING]);
    expect(existsSync(folder)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, `refused-${look.colorScheme}`);

    const into = join(home, 'Elsewhere');
    mkdirSync(into);
    await app.evaluate(({ dialog: chooser }, path) => {
      chooser.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, into);
    await offer.click();
    await dialog.getByText('The copy is whole and lies in').waitFor();
    const [copy = ''] = readdirSync(into);
    expect(readdirSync(join(into, copy)).sort()).toEqual(['vault.db', 'vault.keys']);
    const goOn = dialog.getByRole('button', { name: 'Go on with the copy' });
    await expect.poll(() => isInView(goOn)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, `copied-${look.colorScheme}`);

    await goOn.click();
    await dialog.getByText('There is a place again where this can be saved.').waitFor();
    await page.getByText(GONE).waitFor({ state: 'detached' });
    expect(await typed(page)).toEqual(['Sailing', MEANING]);
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, `moved-${look.colorScheme}`);
    await dialog.getByRole('button', { name: 'Add skill' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await skillNames(page)).toEqual(['Rowing', 'Sailing']);
    await app.close();

    const again = await launchApp({ home, ...look });
    onTestFinished(() => again.app.close());
    await unlock(again.page);
    await again.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
    expect(await skillNames(again.page)).toEqual(['Rowing', 'Sailing']);
    const { value } = await askRaw(again.page, 'vault.status', {});
    expect(value).toMatchObject({ state: 'open', warnings: [], folder: join(into, copy) });
    expect(readdirSync(into)).toEqual([copy]);
    expect(existsSync(folder)).toBe(false);
  },
  120_000,
);

test('[T18] a banner offers the copy on every screen, and goes when the folder is put back, where everything is saved again', async () => {
  const { page, folder, dialog } = await withFolderGone();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave without saving' }).click();
  await dialog.waitFor({ state: 'detached' });
  const about = page.getByRole('complementary', { name: 'About this portfolio' });
  for (const place of ['Settings', 'Trust']) {
    await page.getByRole('link', { name: place, exact: true }).click();
    await page.getByRole('heading', { name: place, level: 1 }).waitFor();
    await about.getByText(GONE).waitFor();
    expect(await about.getByRole('button', { name: 'Save a copy…' }).isVisible()).toBe(true);
  }
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'banner-light');
  renameSync(`${folder}-elsewhere`, folder);
  await about.getByText(GONE).waitFor({ state: 'detached' });
  expect(await askRaw(page, 'skills.create', { name: 'Sailing' })).toMatchObject({ ok: true });
  expect(await skillNames(page)).toEqual(['Rowing', 'Sailing']);
});
