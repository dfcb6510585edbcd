import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, type Running, resize, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

const home = temporaryHome();
const day = new Date().toISOString().slice(0, 10);
const nextYear = `${Number(day.slice(0, 4)) + 1}-11-30`;
let running: Running;
let page: Page;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  page = running.page;
  await createPortfolio(page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  await page.screenshot({ path: `out/failed/board-${task.name.slice(0, 40)}.png` });
});

async function made(channel: string, wish: unknown): Promise<string> {
  const answer = await askRaw(page, channel, wish);
  expect(answer.ok, `${channel}: ${answer.code}`).toBe(true);
  return String(Reflect.get(Object(answer.value), 'id'));
}

async function aGoal(name: string): Promise<{ skillId: string; goalId: string }> {
  const skillId = await made('skills.create', { name });
  const rating = { skillId, source: 'self', level: 4, basis: 'saw-it-done', day };
  await askRaw(page, 'ratings.add', { rating, standBehind: true });
  const draft = { skillId, fromLevel: 4, toLevel: 6, why: `because of ${name}`, by: nextYear };
  return { skillId, goalId: await made('goals.create', draft) };
}

const dialog = () => page.getByRole('dialog');
const column = (name: string) => page.getByRole('grid', { name: new RegExp(`^${name},`) });
const card = (name: string, within: string): Locator =>
  column(within).getByRole('row', { name: new RegExp(name) });

async function goToBoard(): Promise<void> {
  await page.keyboard.press('Alt+4');
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor();
}

async function axeInBoth(): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
}

/** By hand, as a person drags: slowly enough that the browser notices. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('what is dragged is not on screen');
  await page.mouse.move(start.x + 60, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + 80, start.y + 30, { steps: 4 });
  await page.mouse.move(end.x + end.width / 2, end.y + 120, { steps: 8 });
  await page.mouse.up();
}

test('an empty board says how it begins, and is free of barriers', async () => {
  await goToBoard();
  await page.getByRole('heading', { name: 'Nothing is under way' }).waitFor();
  await axeInBoth();
});

test('a goal lies where its records put it, and Alt and an arrow ask for what happened', async () => {
  const { goalId } = await aGoal('Listening');
  await card('Listening', 'Learn').waitFor();
  await axeInBoth();
  await card('Listening', 'Learn').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await dialog().waitFor();
  // Nothing is planned yet, so what is asked for is what to learn.
  await page.getByRole('dialog', { name: /learn/i }).waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(await card('Listening', 'Learn').count()).toBe(1);
  await made('learning.create', {
    learning: { title: 'Ears open', kind: 'book', skillIds: [await skillOf(goalId)] },
  });
});

async function skillOf(goalId: string): Promise<string> {
  const { value } = await askRaw(page, 'goals.get', { id: goalId, today: day });
  return String(Reflect.get(Object(Reflect.get(Object(value), 'goal')), 'skillId'));
}

test('dragged with the mouse to the next stage, it asks what was learned and then lies there', async () => {
  await column('Practise').waitFor();
  await drag(card('Listening', 'Learn'), column('Practise'));
  await page.getByRole('dialog', { name: /Finish/ }).waitFor();
  await dialog()
    .getByRole('button', { name: /Finish it/ })
    .click();
  await card('Listening', 'Practise').waitFor();
  await page.getByText('Listening is now at Practise.').waitFor({ state: 'attached' });
});

test('carried by keyboard past a stage, it asks for a reason to pass over it', async () => {
  await card('Listening', 'Practise').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  // Where it may be put down is walked through with Tab.
  for (let presses = 0; presses < 12; presses += 1) {
    const where = await page.evaluate(() =>
      document.activeElement?.closest('[role="grid"]')?.getAttribute('aria-label'),
    );
    if (where?.startsWith('Outcome')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Listening to Outcome' });
  await asked.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await asked.getByRole('textbox', { name: 'Why not this time' }).fill('There was no time.');
  await asked.getByRole('button', { name: 'Go on' }).click();
  // Practice is passed over; what is left is the project.
  await page.getByRole('dialog', { name: /project/i }).waitFor();
  await page.keyboard.press('Escape');
  await card('Listening', 'Apply').waitFor();
});

test('the menu tells what each move would need, and what happened is not undone by moving back', async () => {
  await card('Listening', 'Apply').focus();
  await page.keyboard.press('m');
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: /Outcome/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await menu.getByRole('menuitem', { name: /^Learn/ }).click();
  await page.getByRole('dialog', { name: 'What happened stays' }).waitFor();
  await dialog()
    .getByRole('button', { name: /Undo the last note: step skipped/ })
    .click();
  await card('Listening', 'Practise').waitFor();
});

test('what was passed over is taken up again by moving back to it', async () => {
  await card('Listening', 'Practise').focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: /Pass over/ }).click();
  await dialog().getByRole('textbox', { name: 'Why not this time' }).fill('No partner.');
  await dialog().getByRole('button', { name: 'Pass over' }).click();
  await card('Listening', 'Apply').waitFor();
  await card('Listening', 'Apply').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await card('Listening', 'Practise').waitFor();
});

test('V shows the same as a list, with the same things to do', async () => {
  await aGoal('Presenting');
  await page.keyboard.press('v');
  await page.getByRole('heading', { level: 2, name: 'Practise' }).waitFor();
  await axeInBoth();
  const row = page.getByRole('listitem').filter({ hasText: 'Presenting' });
  await row.getByRole('button', { name: 'Move Presenting to…' }).click();
  await page.getByRole('menuitem', { name: /^Practise/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.keyboard.press('v');
  await column('Learn').waitFor();
});

test('forty goals fit a small window: columns scroll, and nothing is hidden behind them', async () => {
  // From another place: the board would be fetched again after every one of them.
  await page.keyboard.press('Alt+5');
  for (let number = 0; number < 38; number += 1) await aGoal(`Skill ${number}`);
  await goToBoard();
  await resize(running.app, 900, 600);
  await page.getByText('Skill 37').first().waitFor();
  const overflow = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    tall: document.documentElement.scrollHeight > document.documentElement.clientHeight,
  }));
  expect(overflow).toEqual({ page: false, tall: false });
  await axeInBoth();
  await resize(running.app, 1280, 800);
});

test('a goal keeps milestones, in the order its owner likes', async () => {
  const { goalId } = await aGoal('Writing');
  await page.evaluate((id) => {
    location.hash = `/goals/${id}`;
  }, goalId);
  await page.getByRole('heading', { name: 'From 4 to 6 in Writing' }).waitFor();
  for (const title of ['Send the first draft', 'Read it aloud']) {
    await page.getByRole('button', { name: 'Add milestone' }).click();
    await dialog().getByRole('textbox', { name: 'What you would notice' }).fill(title);
    await dialog().getByRole('button', { name: 'Add milestone' }).click();
    await page.getByRole('checkbox', { name: title }).waitFor();
  }
  await page.getByRole('checkbox', { name: 'Read it aloud' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  const first = page.getByRole('checkbox').first();
  await expect
    .poll(() => first.evaluate((box) => box.closest('label')?.textContent))
    .toContain('Read it aloud');
  // Not setChecked, which looks at once: the box is ticked when the answer is there.
  await first.click({ force: true });
  await page.getByText('1 of 2 done').waitFor();
  await axeInBoth();
});

test('a goal that rests leaves Today and waits quietly on the board until it is taken up again', async () => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /Let it rest/ }).click();
  await dialog()
    .getByRole('textbox', { name: /A word on why/ })
    .fill('After the summer.');
  await dialog().getByRole('button', { name: 'Let it rest' }).click();
  await page.getByText('This goal rests').waitFor();
  await axeInBoth();
  const rests = await askRaw(page, 'home.get', { today: day });
  expect(JSON.stringify(Reflect.get(Object(rests.value), 'next'))).not.toContain('Writing');
  await goToBoard();
  await page.getByText('1 goal rests').click();
  await page.getByRole('button', { name: 'Take it up again' }).click();
  await card('Writing', 'Learn').waitFor();
});

test('a second goal for a skill points to the one that is there', async () => {
  await page.getByRole('button', { name: 'Set a goal' }).click();
  await dialog().getByRole('combobox', { name: 'Skill' }).fill('Writing');
  await page.getByRole('option', { name: /Writing/ }).click();
  await dialog().getByText('You already have a goal here').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Go on with that one' }).click();
  await page.getByRole('heading', { name: 'From 4 to 6 in Writing' }).waitFor();
});
