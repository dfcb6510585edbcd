import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barChart, pdfOf } from '../../shared/sample/sample-files.ts';
import { axeFindings } from '../support/axe.ts';
import {
  launchApp,
  type Running,
  temporaryHome,
  userData,
  vaultIn,
} from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

const CANARY = 'quokka-canary-7731';
const home = temporaryHome();
const outside = temporaryHome();
let running: Running;

const at = (name: string) => join(outside.folder, name);

beforeAll(async () => {
  writeFileSync(at('chart.png'), barChart([1, 3, 2]));
  writeFileSync(at('plan.pdf'), pdfOf([{ heading: 'The plan', lines: ['First this'] }]));
  writeFileSync(at('notes.txt'), `${CANARY}\nWhat was said on the day.`);
  writeFileSync(at('page.png'), '<html><script>document.title = "owned"</script></html>');
  writeFileSync(at('empty.txt'), '');
  mkdirSync(at('a folder'));
  openSync(at('film.mov'), 'w');
  truncateSync(at('film.mov'), 2_000_000_000);
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close().catch(() => undefined);
  home.remove();
  outside.remove();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await running.page.screenshot({ path: `out/failed/${task.name.slice(0, 40)}.png` });
});

const button = (name: string | RegExp) => running.page.getByRole('button', { name });
const option = (name: string | RegExp) => running.page.getByRole('option', { name });
const heading = (name: string | RegExp) => running.page.getByRole('heading', { name, level: 1 });

async function go(route: string): Promise<void> {
  await running.page.evaluate((path) => {
    location.hash = path;
  }, route);
}

/** Drops files of the disk on the window as a pointer would, in the part of it given by its share of the width. */
async function drop(names: readonly string[], part: number): Promise<void> {
  const { page } = running;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: names.map(at), dragOperationsMask: 1 };
  const x = Math.round(1280 * part);
  const move = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, x, y: 400, data });
  await move('dragEnter');
  await page.getByText('Keep as evidence').waitFor();
  await move('dragOver');
  await move('drop');
  await session.detach();
}

async function choose(names: readonly string[]): Promise<void> {
  await running.page.locator('input[type=file]').first().setInputFiles(names.map(at));
}

const panel = () => running.page.getByRole('region', { name: 'Files on their way in' });

test('the place is empty at first, says what belongs there, and is one key away', async () => {
  const { page } = running;
  await page.keyboard.press('6');
  await heading('Drop a file anywhere').waitFor();
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a chosen picture is kept, and seen inside the app', async () => {
  const { page } = running;
  await choose(['chart.png']);
  await page.getByText('“chart” is kept as evidence.').waitFor();
  await heading('chart').waitFor();
  const picture = page.getByRole('img', { name: 'chart' });
  await picture.waitFor();
  await page.waitForFunction(
    () => (document.querySelector('main img') as HTMLImageElement | null)?.naturalWidth === 480,
  );
  expect(await picture.getAttribute('src')).toMatch(/^blob:/);
  expect(await axeFindings(page)).toEqual([]);
});

test('what is dropped on the window is kept; a folder, a film of 2 GB and an empty file are told by name', async () => {
  const { page } = running;
  await drop(['plan.pdf', 'notes.txt', 'a folder', 'film.mov', 'empty.txt'], 0.5);
  await panel().getByText('This is a folder.', { exact: false }).waitFor();
  await panel().getByText('There is nothing in this file', { exact: false }).waitFor();
  const told = (await panel().textContent()) ?? '';
  expect(told).toContain('a folder');
  expect(told).toMatch(/film\.mov\s*This file has 2 GB, and up to 50 MB fit\. It was not read\./);
  expect(told).toMatch(/empty\.txt\s*There is nothing in this file/);
  expect(told).not.toContain('plan.pdf');
  await page.getByText('2 files are kept as evidence.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await panel().getByRole('button', { name: 'Close' }).click();
  await option(/^plan/).waitFor();
  expect(page.url()).toContain('app://cloche/index.html');
});

test('a document is drawn page by page, and its words are there to be read out', async () => {
  const { page } = running;
  await option(/^plan/).click();
  await heading('plan').waitFor();
  await page.getByRole('img', { name: 'Page 1 of “plan”' }).waitFor();
  await page.getByText('First this').waitFor({ state: 'attached' });
  await page.getByText('Page 1 of 1').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a text is shown as plain letters', async () => {
  await option(/^notes/).click();
  await heading('notes').waitFor();
  await running.page.getByText('What was said on the day.').waitFor();
});

test('[T65] a web page that calls itself a picture is kept as what it is, and nothing of it runs', async () => {
  const { page } = running;
  await drop(['page.png'], 0.5);
  await panel().getByText('Its name promises another kind of file', { exact: false }).waitFor();
  await panel().getByRole('button', { name: 'Close' }).click();
  await option(/^page/).click();
  await heading('page').waitFor();
  await page.getByText('What is in it: Web page.', { exact: false }).waitFor();
  await page.getByText('This may carry program code', { exact: false }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).not.toBe('owned');
});

test('dropped on the page of a skill it supports that skill, and both sides show it', async () => {
  const { page } = running;
  const reply = await askRaw(page, 'skills.create', { name: 'Team management' });
  const { id } = reply.value as { id: string };
  await go(`/skills/${id}`);
  await page.getByRole('heading', { name: 'Evidence', exact: true, level: 2 }).waitFor();
  await drop(['chart.png'], 0.25);
  await page.getByRole('heading', { name: 'Evidence (1)' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'chart' }).click();
  await heading('chart').waitFor();
  await page.getByRole('link', { name: 'Team management' }).waitFor();
});

test('a quote is added and linked by keyboard alone', async () => {
  const { page } = running;
  await go('/evidence');
  await button('Add evidence').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'A quote…' }).press('Enter');
  await page.keyboard.type('You led that well.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Lin on the launch');
  await page.keyboard.press('Control+Enter');
  await heading('Lin on the launch').waitFor();
  await page.locator('blockquote').getByText('You led that well.').waitFor();
  await page.getByRole('listbox', { name: 'Evidence' }).focus();
  await page.keyboard.press('l');
  await page.getByRole('dialog').getByRole('option', { name: 'Team management' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.type('team');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: 'Team management' }).waitFor();
});

test('confidential work is sealed with words that do not name its file', async () => {
  const { page } = running;
  await option(/^notes/).click();
  await heading('notes').waitFor();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Seal…' }).click();
  const dialog = page.getByRole('dialog');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Seal it' }).click();
  await dialog.getByText('they hold the name of the file', { exact: false }).waitFor();
  await dialog.getByLabel('What it is called, for others').fill('Minutes of a meeting');
  await dialog.getByRole('button', { name: 'Seal it' }).click();
  await page.getByText('its content and file name never leave', { exact: false }).waitFor();
  await button('More').click();
  expect(await page.getByRole('menuitem', { name: 'Save a copy…' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('a copy is saved outside after a warning, byte by byte', async () => {
  const { app, page } = running;
  const target = at('copy.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await option(/^plan/).click();
  await heading('plan').waitFor();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
  await page.getByText('The copy is not encrypted', { exact: false }).waitFor();
  await button('Choose a place…').click();
  await page.getByText('A copy was saved where you chose.').waitFor();
  expect(readFileSync(target).equals(readFileSync(at('plan.pdf')))).toBe(true);
});

test('all files are checked, and what is removed comes back with undo', async () => {
  const { page } = running;
  await button('Check all files…').click();
  await page.getByText('files are exactly as they were kept.', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await heading('plan').waitFor();
  await page.getByRole('listbox', { name: 'Evidence' }).focus();
  await page.keyboard.press('Delete');
  await page.getByText('“plan” is in the trash.').waitFor();
  await option(/^plan/).waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await option(/^plan/).click();
  await page.getByRole('img', { name: 'Page 1 of “plan”' }).waitFor();
});

test('in the dark every screen of it is as readable', async () => {
  const { page } = running;
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const name of ['chart', 'plan', 'Minutes of a meeting', 'Lin on the launch']) {
    await option(new RegExp(`^${name}`))
      .first()
      .click();
    await heading(name).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.getByRole('main').getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sealed' }).click();
  await option(/^Minutes/).waitFor();
  expect(await page.getByRole('listbox', { name: 'Evidence' }).getByRole('option').count()).toBe(1);
});

test('a file that was damaged on the disk is told by name, and everything else is as it was', async () => {
  writeFileSync(at('big.txt'), 'every line of this is kept\n'.repeat(300_000));
  await go('/evidence');
  await choose(['big.txt']);
  await running.page.getByText('“big” is kept as evidence.').waitFor();
  await running.app.close();
  const vault = join(vaultIn(home.folder), 'vault.db');
  const stored = readFileSync(vault);
  // It came last and fills the end of the file.
  const place = stored.length - 4_000_000;
  stored.writeUInt8(stored.readUInt8(place) ^ 1, place);
  writeFileSync(vault, stored);

  running = await launchApp({ home: home.folder });
  const { page } = running;
  await unlock(page);
  await heading('Today').waitFor();
  await go('/evidence');
  await option(/^big/).click();
  await page.getByText('The file “big.txt” of “big” is damaged', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await button('Check all files…').click();
  await page.getByText('1 file of 6 is not as it was kept:').waitFor();
  await page.getByRole('dialog').getByText('big.txt').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await option(/^plan/).click();
  await page.getByRole('img', { name: 'Page 1 of “plan”' }).waitFor();
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

test('after the session no byte of a file and no file name is readable anywhere in the profile', async () => {
  await running.app.close();
  const profile = userData(home.folder);
  expect(existsSync(join(profile, 'vault', 'vault.db'))).toBe(true);
  const readable = filesUnder(home.folder).filter((file) => {
    const bytes = readFileSync(file);
    return [CANARY, 'notes.txt', 'You led that well'].some((mark) => bytes.includes(mark));
  });
  expect(readable).toEqual([]);
  // The search itself would find it: the file that was chosen holds the mark.
  expect(readFileSync(at('notes.txt')).includes(CANARY)).toBe(true);
});
