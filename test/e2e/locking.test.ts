import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  comeBack,
  launchApp,
  lockByKey,
  type Running,
  temporaryHome,
} from '../support/electron-app.ts';
import { pdfText } from '../support/pdf-text.ts';
import { createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;
/** What is seen of the portfolio while it is locked and there is nothing in it yet. */
let untouched: { readonly picture: Buffer; readonly text: string };

/** The window as it is drawn, once nothing moves any more. */
async function picture({ page }: Running): Promise<Buffer> {
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await page.evaluate(() => Promise.all(Array.from(document.fonts, (face) => face.load())));
  await page.mouse.move(640, 760);
  await page.getByLabel('Passphrase', { exact: true }).focus();
  return page.screenshot({ animations: 'disabled' });
}

/** What a print to a file says. */
async function printed({ app }: Running): Promise<string> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({}))?.toString('base64'),
  );
  return pdfText(Buffer.from(pdf ?? '', 'base64'));
}

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
  await running.app.close();
  running = await launchApp({ home: home.folder });
  running.page.setDefaultTimeout(45_000);
  untouched = { picture: await picture(running), text: await printed(running) };
  await unlock(running.page);
  await running.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
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

test('[T41] a lock screen after work looks, and prints, as the one before anything was written', async () => {
  running = await lockByKey(running);
  await expect
    .poll(async () => (await picture(running)).equals(untouched.picture), { timeout: 15_000 })
    .toBe(true);
  const text = await printed(running);
  expect(text).toContain('Passphrase');
  expect(text).toBe(untouched.text);
  expect(text).not.toContain('heron');
});
