import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchApp, type Running, temporaryHome, vaultIn } from '../support/electron-app.ts';
import { createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;
/** Of this round: something else is written in each. */
let words = '';
let round = 0;

const field = () => running.page.getByLabel('What it means for you');

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

/** A form in which something was typed a moment ago, before anything of it can have been kept by itself. */
beforeEach(async () => {
  round += 1;
  words = `Grey plover ${round} at low tide`;
  if (round === 1) await running.page.keyboard.press('Control+n');
  await field().fill(words);
});

/** Waits for the end, which must have come in order, and looks whether the words are there after the next start. */
async function expectKept(end: (process: ReturnType<Running['app']['process']>) => unknown) {
  const process = running.app.process();
  const ended = once(process, 'exit');
  const begun = performance.now();
  await end(process);
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - begun).toBeLessThan(10_000);
  const folder = vaultIn(home.folder);
  // A database that was closed leaves no journal.
  expect(existsSync(join(folder, 'vault.db-journal'))).toBe(false);
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(files.some((content) => content.includes('plover'))).toBe(false);
  running = await launchApp({ home: home.folder });
  await unlock(running.page);
  await running.page.getByRole('button', { name: 'Go on writing' }).click();
  await expect.poll(() => field().inputValue(), { timeout: 10_000 }).toBe(words);
}

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '[T25] %s in the middle of writing ends the app in order, and every word is there at the next start',
  (signal) => expectKept((process) => process.kill(signal)),
);

test('[T25] the end of the session ends the app in order, and every word is there at the next start', () =>
  expectKept(() => running.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown'))));

test('[T25] a session that asks its windows first finds the portfolio closed in time', () =>
  expectKept(() =>
    running.app.evaluate(
      ({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('query-session-end'),
    ),
  ));

test('[T25] closing the window keeps the last word too', () =>
  expectKept(() =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ));

test('[T25] a question of the system that nobody answers does not hold up the end', async () => {
  await running.app.evaluate(({ dialog, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window) void dialog.showMessageBox(window, { message: 'Open this?' });
  });
  await expectKept((process) => process.kill('SIGTERM'));
});
