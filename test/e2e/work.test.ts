import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, type Running, temporaryHome } from '../support/electron-app.ts';
import { pdfText } from '../support/pdf-text.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

/** In every text of the learning space: it must never be on a print. */
const SECRET = 'quokka';
const home = temporaryHome();
const pdf = join(home.folder, 'growth.pdf');
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
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

const dialog = () => running.page.getByRole('dialog');
const button = (name: string | RegExp) => running.page.getByRole('button', { name });
const heading = (name: string | RegExp) => running.page.getByRole('heading', { name });

async function ask<T>(channel: string, input: unknown): Promise<T> {
  const answer = await askRaw(running.page, channel, input);
  expect(answer, channel).toMatchObject({ ok: true });
  // What the main process gave for this question.
  return answer.value as T;
}

async function goTo(place: string): Promise<void> {
  const navigation = running.page.getByRole('navigation');
  await navigation.getByRole('link', { name: new RegExp(place) }).click();
}

/** By keyboard, as a person without a mouse would. */
async function chooseLevel(level: number, among: Locator): Promise<void> {
  await among.getByRole('radio', { name: String(level), exact: true }).focus();
  await running.page.keyboard.press('Space');
}

/** Both themes, as the app itself draws them. */
async function axeInBothThemes(): Promise<string[]> {
  const findings: string[] = [];
  for (const theme of ['dark', 'light']) {
    await ask('settings.change', { theme });
    await running.page.locator(`:root[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    findings.push(...(await axeFindings(running.page)).map((found) => `${theme}: ${found}`));
  }
  return findings;
}

test('a project says for whom it is, what it asks for, and that it is confidential', async () => {
  const { page } = running;
  await ask('skills.create', { name: 'Negotiation', category: 'Business' });
  await ask('people.create', { name: 'Ada Lovelace', relation: 'client' });
  await goTo('Projects');
  await button('New project').first().click();
  await dialog().getByLabel('What is it called?').fill('Harbour renewal');
  await dialog()
    .getByRole('combobox', { name: /Which skills/ })
    .fill('Nego');
  await page.getByRole('option', { name: /Negotiation/ }).click();
  await dialog()
    .getByRole('button', { name: /Negotiation: level asked for/ })
    .click();
  await page.getByRole('option', { name: /^5/ }).click();
  await dialog()
    .getByRole('button', { name: /Done for/ })
    .click();
  await page.getByRole('option', { name: 'Client' }).click();
  await dialog().getByLabel('Their name').fill('Harbour & Finch');
  await dialog().getByLabel('My part in it').fill('Led the talks.');
  await dialog().getByLabel('What is it about?').fill('The harbour contract.');
  await dialog()
    .locator('label', { hasText: /^Confidential/ })
    .click();
  await dialog().getByLabel('Title for others').fill('A contract renewal');
  await dialog().getByText('Never leaves').waitFor();
  expect(await axeInBothThemes()).toEqual([]);
  await dialog().getByRole('button', { name: 'Start project' }).click();
  await heading('Harbour renewal').waitFor();
  await heading('Confidential: what others may see').waitFor();
  await page.getByText('asked for level 5').first().waitFor();
  await page.getByText('Client · Harbour & Finch').waitFor();
  expect(await axeInBothThemes()).toEqual([]);
});

test('its outcome says what was observed and by whom, and shows the ratings before they are kept', async () => {
  const { page } = running;
  await button(/Record the outcome/).click();
  await dialog().getByLabel('The result').fill('Signed for two years with the harbour.');
  await dialog().getByText('As hoped', { exact: true }).click();
  await chooseLevel(5, dialog().getByRole('radiogroup', { name: /did the work show/ }));
  await button(/Add what somebody else saw of Negotiation/).click();
  await dialog()
    .getByRole('combobox', { name: /Who saw it/ })
    .fill('Ada');
  await page.getByRole('option', { name: /Ada Lovelace/ }).click();
  await chooseLevel(6, dialog().getByRole('radiogroup', { name: /did Ada Lovelace see/ }));
  await dialog().getByLabel('In their words').fill('Calm to the end.');
  await dialog()
    .getByLabel('What I would do differently')
    .fill(`${SECRET}: name my limit one round later.`);
  const plan = dialog().getByRole('region', { name: 'What this adds' });
  await plan.getByText('Negotiation · Observed work · level 5').waitFor();
  await plan.getByText('Negotiation · Ada Lovelace, client · level 6').waitFor();
  expect(await axeInBothThemes()).toEqual([]);
  await dialog().getByRole('button', { name: 'Keep the outcome' }).click();
  await page.getByText('This adds a rating for 1 skill.').waitFor();
  await dialog().getByRole('button', { name: 'Done' }).click();
  await page.getByText('Ada Lovelace, client').waitFor();
  await page.getByText('Calm to the end.').waitFor();
  await page.getByText(/only you see these/).waitFor();
  expect(await axeInBothThemes()).toEqual([]);
});

type Listed = readonly { readonly id: string }[];

test('the timeline has it all on one page, and is walked through with the keyboard', async () => {
  const { page } = running;
  const [skill] = await ask<Listed>('skills.list', { today: '2026-11-25' });
  const skillId = skill?.id;
  const day = new Date().toISOString().slice(0, 10);
  await ask('ratings.add', {
    rating: { skillId, source: 'self', level: 4, basis: 'saw-it-done', day },
    standBehind: true,
  });
  await ask('goals.create', { skillId, fromLevel: 4, toLevel: 6, why: SECRET, by: '2027-12-31' });
  const attempts = [{ tried: SECRET, happened: SECRET, next: SECRET }];
  await ask('practice.record', { session: { skillId, task: `${SECRET} offers`, day, attempts } });
  await learn(`${SECRET} bargaining`, day);
  await ask('promotion.carry', { kind: 'learning', id: await learn('Fair negotiation', day) });
  await page.keyboard.press('8');
  await heading('Timeline').waitFor();
  await page.getByRole('slider', { name: 'Level of Negotiation over time' }).waitFor();
  await page.getByRole('listbox', { name: 'Practice' }).waitFor();
  expect(await axeInBothThemes()).toEqual([]);
  await page.getByRole('listbox', { name: 'Projects' }).focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByText(/Harbour renewal, since .* Outcome: As hoped/)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await heading('Harbour renewal').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await heading('Timeline').waitFor();
  await page.keyboard.press('h');
  await page.getByRole('table', { name: /What happened/ }).waitFor();
  expect(await axeInBothThemes()).toEqual([]);
  await page.keyboard.press('h');
});

async function learn(title: string, day: string): Promise<string> {
  const [skill] = await ask<Listed>('skills.list', { today: day });
  const learning = { title, kind: 'course', skillIds: [skill?.id] };
  const { id } = await ask<{ id: string }>('learning.create', { learning });
  await ask('learning.start', { id, day });
  await ask('learning.finish', { id, day, takeaway: `${SECRET} takeaway` });
  return id;
}

test('[T75] a print is made of the portfolio alone, and the ledger says so', async () => {
  const { app, page } = running;
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath });
  }, pdf);
  await page.keyboard.press('Control+p');
  await dialog()
    .getByText(/1 confidential, under its title for others/)
    .waitFor();
  await dialog()
    .getByText(/^With finished learning/)
    .click();
  await dialog()
    .getByText(/1 learning activity/)
    .waitFor();
  expect(await axeInBothThemes()).toEqual([]);
  await dialog().getByRole('button', { name: 'Save as PDF…' }).click();
  await page.getByText('The timeline was saved as a PDF').waitFor();
  const file = readFileSync(pdf);
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.toString('latin1')).not.toMatch(/\/Author|\/home\/|cloche-home/);
  const text = pdfText(file).replaceAll('\n', ' ');
  for (const shown of [
    'Growth over time',
    'Negotiation',
    'A contract renewal',
    'Fair negotiation',
  ]) {
    expect(text).toContain(shown);
  }
  for (const kept of [SECRET, 'Harbour', 'harbour', 'Finch', 'Calm']) {
    expect(text).not.toContain(kept);
  }
});

test('cancelled, nothing is printed', async () => {
  const { app, page } = running;
  await app.evaluate(({ dialog: system }) => {
    system.showSaveDialog = async () => ({ canceled: true, filePath: '' });
  });
  await page.keyboard.press('Control+p');
  const save = dialog().getByRole('button', { name: /Save as PDF/ });
  await save.click();
  await dialog().locator('button:not([data-pending])', { hasText: 'Save as PDF' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'hidden' });
});
