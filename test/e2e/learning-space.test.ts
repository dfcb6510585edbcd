import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

let shown: Page | null = null;

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || shown === null) return;
  mkdirSync('out/failed', { recursive: true });
  await shown.screenshot({ path: `out/failed/${task.name.slice(0, 40)}.png` });
});

type App = { readonly app: ElectronApplication; readonly page: Page; readonly home: string };

async function launched(colorScheme: 'light' | 'dark'): Promise<App> {
  const home = temporaryHome();
  const { app, page } = await launchApp({ home: home.folder, colorScheme });
  page.setDefaultTimeout(12_000);
  shown = page;
  onTestFinished(async () => {
    await app.close();
    home.remove();
  });
  return { app, page, home: home.folder };
}

const dialog = (page: Page): Locator => page.getByRole('dialog');
const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name }).first();

async function goTo(page: Page, place: string): Promise<void> {
  const navigation = page.getByRole('navigation');
  await navigation.getByRole('link', { name: new RegExp(`^${place}`) }).click();
}

async function made(page: Page, channel: string, wish: unknown): Promise<string> {
  const { ok, code, value } = await askRaw(page, channel, wish);
  expect([ok, code]).toEqual([true, undefined]);
  return String(Reflect.get(Object(value), 'id'));
}

async function chooseInList(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.fill(text);
  await field.page().keyboard.press('ArrowDown');
  await field.page().keyboard.press('Enter');
}

test('practice is a place of its own: attempts are kept, added, edited and put away; a manager gives no mark', async () => {
  const { page } = await launched('light');
  await createPortfolio(page);
  await made(page, 'skills.create', { name: 'Presenting' });
  await made(page, 'people.create', { name: 'Amara', relation: 'manager' });
  await made(page, 'people.create', { name: 'Sofia', relation: 'coach' });
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await page.getByRole('heading', { name: 'A place to try things', level: 1 }).waitFor();
  await page.getByText('Nobody sees this but you').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Record practice').click();
  await chooseInList(dialog(page).getByRole('combobox', { name: 'Which skill' }), 'Pres');
  await dialog(page).getByLabel('What did you practise?').fill('A talk without slides');
  await chooseInList(dialog(page).getByRole('combobox', { name: 'Who was with you?' }), 'Amara');
  await dialog(page)
    .getByText(/does not carry the safe-practice mark, because/)
    .waitFor();
  await dialog(page)
    .getByText(/A manager always decides/)
    .waitFor();
  expect(await dialog(page).getByText('Safe practice', { exact: true }).count()).toBe(0);
  await chooseInList(dialog(page).getByRole('combobox', { name: 'Who was with you?' }), 'Sofia');
  await dialog(page).getByText('No', { exact: true }).click();
  await dialog(page).getByText('Safe practice', { exact: true }).waitFor();
  await dialog(page).getByLabel('What I tried').fill('By heart');
  await dialog(page).getByLabel('What I will try next').fill('Three pictures in my head');
  expect(await axeFindings(page)).toEqual([]);
  await button(dialog(page), 'Keep it').click();
  await page.getByRole('heading', { name: 'A talk without slides', level: 1 }).waitFor();
  await button(page, /Add an attempt/).click();
  await dialog(page).getByText('Three pictures in my head').waitFor();
  await dialog(page).getByLabel('What I tried').fill('With three pictures');
  await button(dialog(page), 'Keep it').click();
  await page.getByRole('heading', { name: '2 attempts' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Your practice over time' }).click();
  await page.getByRole('heading', { name: 'Every try is a leaf' }).waitFor();
  await page.getByText('2 attempts in the last 12 months').waitFor();
  await page.getByRole('slider').press('ArrowLeft');
  await page.getByText(/^Week of .*: a quiet one/).waitFor();
  await page.getByRole('slider').press('ArrowRight');
  await page.getByText(/^Week of .*: 2 attempts/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(page, /Show as a table/).click();
  await page.getByRole('cell', { name: '2', exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('option', { name: /A talk without slides/ }).click();
  await page.getByRole('heading', { name: 'A talk without slides', level: 1 }).waitFor();
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: /Move to trash/ }).click();
  await page.getByRole('heading', { name: 'A place to try things' }).waitFor();
  await button(page, 'Undo').click();
  await page.getByRole('option', { name: /A talk without slides/ }).waitFor();
});

test('a reading list is looked at first, added in one step, and taken back by one undo', async () => {
  const { app, page, home } = await launched('dark');
  await createPortfolio(page);
  await made(page, 'skills.create', { name: 'Presenting' });
  const file = join(home, 'books.csv');
  writeFileSync(
    file,
    'Title,Author,ISBN,Date Read,Exclusive Shelf\nRange,David Epstein,,2026/02/14,read\nBets,Annie Duke,,,to-read\n,Nobody,,,to-read\nrange,,,,read\n',
  );
  await app.evaluate(({ dialog: native }, path) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await goTo(page, 'Learning');
  await button(page, 'Bring in a list').or(button(page, 'Plan learning')).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bring in a reading');
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Nothing changes before').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(dialog(page), 'Choose a file').click();
  await dialog(page).getByRole('tab', { name: 'To add (2)' }).waitFor();
  await dialog(page).getByRole('rowheader', { name: 'Range – David Epstein' }).waitFor();
  await dialog(page).getByRole('tab', { name: 'Not taken (1)' }).click();
  await dialog(page).getByText('It has no title.').waitFor();
  await dialog(page).getByRole('tab', { name: 'Already there (1)' }).click();
  await dialog(page).getByText('The same as row 2').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(dialog(page), 'Add 2 things').click();
  await page.getByText('2 things added').waitFor();
  await page.getByRole('option', { name: /Bets/ }).waitFor();
  await page.getByRole('radio', { name: 'Done', exact: true }).click();
  await page.getByRole('option', { name: /Bets/ }).waitFor({ state: 'detached' });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('option', { name: /Range/ }).click();
  await page.getByRole('heading', { name: 'Range', level: 1 }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Undone: list brought in').waitFor();
});

test('a line, a prompted thought and a lesson are kept; a card tells the lesson without names, dates and sums', async () => {
  const { page } = await launched('light');
  await createPortfolio(page);
  await made(page, 'people.create', { name: 'Hana Yildiz', relation: 'client' });
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.getByRole('heading', { name: 'What stays with you?', level: 1 }).waitFor();
  await page.getByLabel('A line for today').fill('Nobody asked me what to do');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Nobody asked me/ }).waitFor();
  await page.getByText('What surprised you this week?').waitFor();
  await button(page, 'Another prompt').click();
  await page.getByText('If the day began again').waitFor();
  await page.getByLabel('Your words').fill('The pause before the answer.');
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Keep it').click();
  await page.getByRole('option', { name: /The pause before/ }).click();
  await page.getByText('If the day began again').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Search reflections by words').fill('pause');
  await page.getByRole('option', { name: /Nobody asked me/ }).waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Lessons' }).click();
  await button(page, 'Write down a lesson').click();
  await dialog(page)
    .getByLabel('What happened')
    .fill('On 3 March Hana asked for 15 % off € 40,000.');
  await dialog(page).getByLabel('What I learned').fill('A fast yes costs more than a slow one.');
  await button(dialog(page), 'Keep it').click();
  await button(page, 'Make a card to share').click();
  await dialog(page).getByRole('heading', { name: 'Before, for you alone' }).waitFor();
  const after = dialog(page).getByRole('region', { name: 'After, as others would read it' });
  await after.getByText('a certain sum').waitFor();
  expect(await after.textContent()).not.toMatch(/Hana|March|40|15/);
  await dialog(page).getByLabel('Word for “Hana”').fill('the client');
  await after.getByText('the client').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(dialog(page), 'Put the card into my portfolio').click();
  await page.getByText('In your portfolio', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'Take it back').click();
  await button(page, 'Make a card to share').waitFor();
});

test('in the dark and in a small window the three places of the sample are free of barriers', async () => {
  const { app, page } = await launched('dark');
  await page.getByRole('button', { name: /Explore with a sample/ }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await goTo(page, 'Practice');
  await page.getByRole('heading', { name: 'Every try is a leaf' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page
    .getByRole('option', { name: /Answer a hostile question/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Answer a hostile question', level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await goTo(page, 'Reflections');
  await page.getByRole('heading', { name: 'What stays with you?' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Lessons' }).click();
  await page.getByRole('option', { name: /A fast yes/ }).click();
  await page.getByText('In your portfolio', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 600));
  await goTo(page, 'Practice');
  await page.getByRole('link', { name: 'Your practice over time' }).click();
  await page.getByRole('heading', { name: 'Every try is a leaf' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button(page, 'All practice').click();
  await page.getByRole('link', { name: 'Your practice over time' }).waitFor();
});
