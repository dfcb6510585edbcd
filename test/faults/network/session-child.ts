import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';
import { wellFormed } from '../../ipc/support/well-formed-questions.ts';
import { launchApp, type Running } from '../../support/electron-app.ts';
import { askRaw, unlock } from '../../support/portfolio.ts';
import { targets, tryToLeak } from './leaks.ts';
import type { SessionResult, SessionWish } from './session.ts';
import { tracedProgram } from './traced-program.ts';

function launch(wish: SessionWish) {
  const executable = tracedProgram(wish);
  return launchApp({ home: wish.home, executable, appFolder: wish.appFolder });
}

/** Dialogs belong to the desktop, where no driver can press; they are answered as a person would. */
async function answerDialogs(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
    },
    join(folder, 'printed.pdf'),
  );
}

async function must(page: Page, channel: string, input: unknown): Promise<unknown> {
  const answered = await askRaw(page, channel, input);
  if (!answered.ok) throw new Error(`${channel} was refused: ${answered.code}`);
  return answered.value;
}

/** What a person does all day: writes, looks for it, prints. */
async function work(page: Page, round: number): Promise<void> {
  const skill = await must(page, 'skills.create', { name: `Skill ${round}` });
  const id = Reflect.get(Object(skill), 'id');
  await must(page, 'captures.add', { text: `https://example.com/${round} is worth a look` });
  await must(page, 'search.find', { text: 'worth' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type(`Skill ${round}`);
  await page.keyboard.press('Escape');
  const { sheet } = wellFormed['print.timeline'];
  await must(page, 'print.timeline', { sheet: { ...sheet, skillIds: [id] }, onto: 'pdf' });
}

/**
 * Ends the app however it locks: by a new window, or by starting itself anew. A packaged program hands on the switches of
 * this driver to the one that comes back, whose doors nobody here knows: it is ended unlocked.
 */
async function lockAndQuit({ app, page, options }: Running): Promise<void> {
  if (options.appFolder !== null) await askRaw(page, 'vault.lock', {}).catch(() => null);
  // Long enough for whatever is started then; ended at the latest with the network that it lives in.
  await later(1500);
  await Promise.race([app.close().catch(() => undefined), later(5000)]);
}

async function session(wish: SessionWish): Promise<SessionResult> {
  const running = await launch(wish);
  await answerDialogs(running.app, wish.home);
  const { page } = running;
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const until = performance.now() + wish.seconds * 1000;
  let rounds = 0;
  let ways: string[] = [];
  do {
    rounds += 1;
    if (wish.hostile) ways = await page.evaluate(tryToLeak, [...targets]);
    await work(page, rounds);
    await later(500);
  } while (performance.now() < until);
  await lockAndQuit(running);
  return { rounds, ways };
}

const wish: SessionWish = JSON.parse(process.argv[2] ?? '{}');
const result = await session(wish);
writeSync(1, `${JSON.stringify(result)}\n`);
process.exit(0);
