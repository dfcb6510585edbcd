import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, type Running, resize, temporaryHome } from '../support/electron-app.ts';
import { createPortfolio, passphrase } from '../support/portfolio.ts';

const outer = temporaryHome();
/** Signs that would be read as markup, or as a pattern to fill in. */
const home = join(outer.folder, `Ada's "home" & <b>x $& {{folder}}`);
const complaints: string[] = [];
let running: Running;

beforeAll(async () => {
  mkdirSync(home);
  running = await launchApp({ home });
  await createPortfolio(running.page);
  await running.app.close();
  running = await launchApp({ home });
  running.page.on('console', (said) => void complaints.push(`${said.type()}: ${said.text()}`));
  running.page.on('pageerror', (error) => void complaints.push(error.message));
  await running.page.reload();
  await running.page.waitForFunction(() => performance.getEntriesByName('answers').length > 0);
});

afterAll(async () => {
  await running.app.close();
  outer.remove();
});

test('a portfolio that waits is in the page as it is served: its folder as text, and a caret in the field', async () => {
  const { page } = running;
  const folder = await page.evaluate(() => document.getElementById('root')?.dataset.folder);
  expect(folder).toContain(home);
  await expect.poll(() => page.getByText(String(folder), { exact: true }).count()).toBe(1);
  const field = page.getByLabel('Passphrase', { exact: true });
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  const ring = await field.evaluate((input) => {
    const box = input.closest('[role=presentation]');
    return box && getComputedStyle(box).outlineStyle;
  });
  expect(ring).toBe('solid');
});

test('the window goes on from it without a complaint, and unlocks', async () => {
  const { page } = running;
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('nothing of the title bar lies under the buttons that the system draws over it, in any width', async () => {
  const { app, page } = running;
  const lock = page.getByRole('button', { name: 'Lock', exact: true });
  for (const width of [1280, 900]) {
    await resize(app, width, 700);
    const freeUntil = () =>
      page.evaluate<number>('navigator.windowControlsOverlay.getTitlebarAreaRect().right');
    // The system draws over some of it, and tells the window a moment after its size.
    await expect.poll(freeUntil).toBeLessThan(width);
    await expect.poll(freeUntil).toBeGreaterThan(width - 200);
    const box = await lock.boundingBox();
    if (!box) throw new Error('the lock is to be seen');
    expect(box.x + box.width).toBeLessThanOrEqual(await freeUntil());
  }
});
