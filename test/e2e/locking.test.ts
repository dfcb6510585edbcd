import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeBack, launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  running.page.setDefaultTimeout(45_000);
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

const words = 'Quiet heron over moss';

test('[T42] what is copied in the window goes to the clipboard through the app', async () => {
  const { app, page } = running;
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByLabel('What it means for you').fill(words);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()), { timeout: 10_000 })
    .toBe(words);
});

test('[T39][T41] an hour away locks behind an open dialog too, and shows nothing of what is in it', async () => {
  await running.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 3600;
    powerMonitor.emit('resume');
  });
  running = await comeBack(running);
  const { page, app } = running;
  page.setDefaultTimeout(45_000);
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  const shown = [
    await page.content(),
    await page.title(),
    await page.locator('body').ariaSnapshot(),
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()),
  ].join('\n');
  expect(shown).not.toContain('heron');
  await unlock(page);
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect
    .poll(() => page.getByLabel('What it means for you').inputValue(), { timeout: 10_000 })
    .toBe(words);
});
