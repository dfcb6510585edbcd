import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comeBack, launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
const words = 'Ringed plover on shingle';
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

const field = () => running.page.getByLabel('What it means for you');
const unlockButton = (page: Page) => page.getByRole('button', { name: 'Unlock' });

/** The number of the process that draws the window, or that draws for all of them. */
function processNumber(what: 'window' | 'graphics'): Promise<number> {
  return running.app.evaluate(({ app, BrowserWindow }, wanted) => {
    const drawn = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
    const graphics = app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0;
    return wanted === 'window' ? drawn : graphics;
  }, what);
}

async function kill(what: 'window' | 'graphics'): Promise<number> {
  const pid = await processNumber(what);
  expect(pid).toBeGreaterThan(0);
  process.kill(pid, 'SIGKILL');
  return pid;
}

/** Kills the window's process and waits for the page of the one that comes in its place. */
async function replaced(): Promise<Page> {
  const next = running.app.waitForEvent('window');
  await kill('window');
  const page = await next;
  await unlockButton(page).waitFor();
  return page;
}

test('[T26] the process of the graphics is killed, and the same view with every word is still there', async () => {
  const { page } = running;
  await page.keyboard.press('Control+n');
  await field().fill(words);
  const killed = await kill('graphics');
  await expect.poll(() => processNumber('graphics'), { timeout: 20_000 }).not.toBe(killed);
  expect(await field().inputValue()).toBe(words);
  await page.getByLabel('Name', { exact: true }).fill('Watching');
  expect((await page.screenshot()).length).toBeGreaterThan(5000);
  expect(await askRaw(page, 'vault.status', {})).toMatchObject({ value: { state: 'open' } });
});

test('[T26] the window’s process is killed while writing: locked, and every word is back after the unlock', async () => {
  const kept = () => askRaw(running.page, 'drafts.find', { form: 'skill', recordId: null });
  await expect
    .poll(async () => JSON.stringify(await kept()), { timeout: 10_000 })
    .toContain('Watching');
  await kill('window');
  running = await comeBack(running);
  const { page } = running;
  await unlockButton(page).waitFor();
  expect(await page.content()).not.toContain('plover');
  await unlock(page);
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect.poll(() => field().inputValue(), { timeout: 10_000 }).toBe(words);
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Watching');
});

test('[T26] a locked window that is killed is replaced, and one that ends again and again is asked about', async () => {
  await running.page.evaluate(() => void 0);
  await kill('window');
  running = await comeBack(running);
  await unlockButton(running.page).waitFor();
  for (let time = 1; time <= 3; time += 1) await replaced();
  await running.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...asked: unknown[]) => {
      Reflect.set(globalThis, 'asked', asked.at(-1));
      return new Promise((answer) =>
        Reflect.set(globalThis, 'answer', (response: number) =>
          answer({ response, checkboxChecked: false }),
        ),
      );
    };
  });
  await kill('window');
  const asked = () =>
    running.app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked') ?? ''));
  await expect.poll(asked, { timeout: 10_000 }).toContain('Everything that was saved is safe');
  // Nothing is tried again before the answer.
  expect(running.app.windows().filter((page) => !page.isClosed()).length).toBeLessThan(2);
  const next = running.app.waitForEvent('window');
  await running.app.evaluate(() => void Reflect.get(globalThis, 'answer')(0));
  const page = await next;
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
