import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, lockByKey, type Running, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

/** Milliseconds. The key is derived at its real cost, and the machine may be busy. */
const PATIENCE = 45_000;

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  running.page.setDefaultTimeout(PATIENCE);
  await createPortfolio(running.page);
});
afterAll(async () => {
  await running.app.close();
  home.remove();
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await running.page.screenshot({ path: `out/failed/${task.name.slice(0, 40)}.png` });
});

const note = (page: Page) => page.getByRole('textbox', { name: 'Quick note' });
const go = (page: Page, route: string) =>
  page.evaluate((path) => {
    location.hash = path;
  }, route);
const texts = async (page: Page) => {
  const { value } = await askRaw(page, 'captures.list', {});
  return (value as { text: string }[]).map(({ text }) => text);
};

async function lock(): Promise<Page> {
  running = await lockByKey(running);
  running.page.setDefaultTimeout(PATIENCE);
  return running.page;
}

async function made(page: Page, channel: string, wish: unknown): Promise<string> {
  const { value } = await askRaw(page, channel, wish);
  return String(Reflect.get(Object(value), 'id'));
}

test('a thought is kept from anywhere in seconds by keyboard alone, and undone by a press', async () => {
  const { page } = running;
  const started = performance.now();
  await page.keyboard.press('Control+j');
  await note(page).waitFor();
  await page.keyboard.type('Ask Ana about the launch');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Kept in your inbox.').waitFor();
  expect(performance.now() - started).toBeLessThan(10_000);
  await page.getByText('1 note in the inbox').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => texts(page)).toEqual([]);
});

test('a dialog that is being written in stays open behind a note, with the words in it', async () => {
  const { page } = running;
  await page.keyboard.press('Control+n');
  const name = page.getByRole('dialog').getByLabel('Name', { exact: true });
  await name.fill('Listening');
  await name.press('Control+j');
  await note(page).waitFor();
  await page.keyboard.type('Read the report');
  await page.keyboard.press('Enter');
  await note(page).waitFor({ state: 'detached' });
  expect(await name.inputValue()).toBe('Listening');
  await page.getByRole('dialog').getByRole('button', { name: 'Add skill' }).click();
  await page.getByRole('heading', { name: 'Listening', level: 1 }).waitFor();
});

test('what is left half written is there the next time, also after locking', async () => {
  const { page } = running;
  await page.keyboard.press('Control+j');
  await note(page).waitFor();
  await page.keyboard.type('Half a thou');
  await page.keyboard.press('Escape');
  await note(page).waitFor({ state: 'detached' });
  const fresh = await lock();
  await unlock(fresh);
  await fresh.getByRole('navigation').waitFor();
  await fresh.keyboard.press('Control+j');
  await expect.poll(() => note(fresh).inputValue()).toBe('Half a thou');
  await fresh.keyboard.type('ght with #list');
  await fresh.getByRole('option', { name: 'Listening' }).waitFor();
  await fresh.keyboard.press('ArrowDown');
  await fresh.keyboard.press('Enter');
  await fresh.keyboard.press('Control+Enter');
  await fresh.getByRole('heading', { name: 'Half a thought with #Listening', level: 1 }).waitFor();
});

test('a note becomes a project in its own dialog and leaves the inbox, which undo takes back', async () => {
  const { page } = running;
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('j');
  const title = page.getByRole('dialog').getByLabel('What is it called?');
  await title.waitFor();
  expect(await title.inputValue()).toBe('Half a thought with Listening');
  await page.getByRole('dialog').getByRole('button', { name: 'Start project' }).click();
  await page.getByText('The note is a project now.').waitFor();
  await expect.poll(() => texts(page)).toEqual(['Read the report']);
  await page.getByRole('heading', { name: 'Read the report', level: 1 }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await texts(page)).length).toBe(2);
});

test('the inbox is sorted until it is empty', async () => {
  const { page } = running;
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByText('What becomes of it?').waitFor();
  await page.getByRole('button', { name: 'A reflection' }).click();
  await page.getByText(/^Kept as a reflection/).waitFor();
  await page.getByRole('button', { name: 'Done with it' }).click();
  await page.getByText('Nothing waits here').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a weekly look is chosen in the settings, walked in four steps, and kept', async () => {
  const { page } = running;
  await go(page, '/settings');
  await page.getByRole('button', { name: /No weekly look/ }).click();
  await page.getByRole('option', { name: 'Friday' }).click();
  await page.getByRole('switch', { name: 'Also as a notification' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go(page, '/review');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await page.getByRole('textbox', { name: 'What do I take from it?' }).fill('Listen first.');
  expect(await axeFindings(page)).toEqual([]);
  await next.click();
  await next.click();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByText('Kept. That was your look back.').waitFor();
  await page.getByText(/^Next weekly look: Friday/).waitFor();
});

test('a reminder that is pressed while the portfolio is locked leads to the look after unlocking', async () => {
  const page = await lock();
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('cloche:command', 'review'),
  );
  await unlock(page);
  await page.getByRole('heading', { name: 'Weekly look', level: 1 }).waitFor();
});

test('Today says the next step of a goal, where it stands, and what waits for a decision', async () => {
  const { page } = running;
  const { value } = await askRaw(page, 'skills.list', { today: '2026-03-02' });
  const skillId = String(Reflect.get(Object((value as unknown[])[0]), 'id'));
  const day = new Date().toISOString().slice(0, 10);
  const goal = { skillId, fromLevel: 3, toLevel: 5, why: 'It matters', by: '2090-01-01' };
  await askRaw(page, 'decisions.make', { skillId, kind: 'set', level: 3, day });
  await askRaw(page, 'goals.create', goal);
  for (const source of ['manager', 'peer', 'coach', 'client'] as const) {
    const relation = source === 'peer' ? 'peer' : 'other';
    const raterId = await made(page, 'people.create', { name: source, relation });
    const said = { skillId, source, raterId, level: 6, sureness: 'regularly', day };
    await askRaw(page, 'ratings.add', { rating: { ...said, basis: 'saw-it-done' } });
  }
  await go(page, '/');
  await page.getByText(/^The evidence speaks for \d; you stand at 3$/).waitFor();
  const stages = page.getByRole('list', { name: 'Steps of this turn for Listening' });
  expect(await stages.getByText('Learn, now').count()).toBe(1);
  await page.getByRole('button', { name: 'Decide for Listening' }).click();
  await page
    .getByRole('dialog')
    .getByText(/The evidence/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  expect(await axeFindings(page)).toEqual([]);
});

test('in the dark, with a full portfolio, everything is free of barriers', async () => {
  const dark = temporaryHome();
  const { app, page } = await launchApp({ home: dark.folder, colorScheme: 'dark' });
  page.setDefaultTimeout(PATIENCE);
  onTestFinished(async () => {
    await app.close();
    dark.remove();
  });
  await page.getByRole('button', { name: /Explore with a sample/ }).click();
  await page.getByText('4 notes in the inbox').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Control+j');
  await page.keyboard.type('Try it with #te');
  await page.getByRole('option', { name: 'Team management' }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await go(page, '/inbox');
  await page.getByText('What becomes of it?').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go(page, '/review');
  await page
    .getByText(/Trying is what counts here/)
    .first()
    .waitFor();
  for (const step of ['1 Look back', '2 Take with you', '3 Inbox', '4 Look ahead']) {
    await page.getByRole('button', { name: new RegExp(`^${step}, `) }).click();
    expect(await axeFindings(page)).toEqual([]);
  }
  await go(page, '/settings');
  await page.getByText('Reminders and review').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
