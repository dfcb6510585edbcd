import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

async function launched(colorScheme: 'light' | 'dark'): Promise<Page> {
  const home = temporaryHome();
  const { app, page } = await launchApp({ home: home.folder, colorScheme });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await page.screenshot({ path: `out/failed/border-${colorScheme}.png` });
    }
    await app.close();
    home.remove();
  });
  page.setDefaultTimeout(60_000);
  return page;
}

async function made(page: Page, channel: string, wish: unknown): Promise<string> {
  const { value } = await askRaw(page, channel, wish);
  return String(Reflect.get(Object(value), 'id'));
}

const go = (page: Page, route: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, route);
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
const menu = async (page: Page, item: RegExp) => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

test('a record crosses the border after a preview, is written in the ledger, and comes back', async () => {
  const page = await launched('light');
  await createPortfolio(page);
  const skillId = await made(page, 'skills.create', { name: 'Negotiation' });
  const goal = { skillId, fromLevel: 4, toLevel: 6, why: 'A fair price', by: '2027-06-30' };
  const goalId = await made(page, 'goals.create', goal);
  await go(page, '/ledger');
  await page.getByText('Nothing has left this computer').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go(page, `/goals/${goalId}`);
  await page.getByText('A fair price').first().waitFor();
  // Told apart by a word, a shape and the ground.
  await page.locator('[data-space="learning"]').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await menu(page, /Carry into the portfolio/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Exactly this becomes visible' }).waitFor();
  await dialog.getByText('A fair price').waitFor();
  await dialog.getByText('This stays with you alone').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Carry it across' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.locator('h1').waitFor();
  await page.getByText('Now in your portfolio').waitFor();
  // And back again, from the palette.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('carry across the border');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await go(page, '/ledger');
  await page.getByText('Checked just now: nothing was changed').waitFor();
  await page.getByRole('rowheader', { name: 'Carried into the portfolio' }).waitFor();
  await page.getByRole('rowheader', { name: 'Taken back into the learning space' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a person is added by keyboard, changed, thrown away and taken back, and erased by name', async () => {
  const page = await launched('dark');
  await createPortfolio(page);
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await heading(page, 'Nobody here yet');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Add a person' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Quokka Lindqvist');
  await dialog.getByRole('button', { name: /How you know them/ }).click();
  await page.getByRole('option', { name: 'Peer' }).click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await heading(page, 'Quokka Lindqvist');
  const skillId = await made(page, 'skills.create', { name: 'Listening' });
  const [person] = Object((await askRaw(page, 'people.list', {})).value) as { id: string }[];
  const day = new Date().toISOString().slice(0, 10);
  const said = { skillId, raterId: person?.id, source: 'peer', basis: 'saw-it-done', day };
  await askRaw(page, 'ratings.add', { rating: { ...said, level: 6, sentence: 'Hears all.' } });
  await page.getByText('Hears all.').waitFor();
  await page.getByText('No file has left this computer for them', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Undo' }).click();
  await go(page, `/people/${person?.id}`);
  await heading(page, 'Quokka Lindqvist');
  await menu(page, /Erase with all they gave/);
  await dialog.getByRole('heading', { name: 'This goes' }).waitFor();
  await dialog.getByText('1 rating, with its words').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const erase = dialog.getByRole('button', { name: 'Erase for good' });
  expect(await erase.isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: /to say that you mean it/ }).fill('Quokka Lindqvist');
  await erase.click();
  await dialog.getByText('nothing of theirs is left in it', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await heading(page, 'Nobody here yet');
  const { value } = await askRaw(page, 'search.find', { text: 'Quokka' });
  expect(value).toEqual([]);
});

test('the sample has people of every relation and a ledger that fits together', async () => {
  const page = await launched('light');
  await page.getByRole('button', { name: /Explore with a sample/ }).click();
  await heading(page, 'Today');
  await page.keyboard.press('Alt+7');
  await page.getByRole('option', { name: /Kwame Boateng/ }).click();
  await heading(page, 'Kwame Boateng');
  await page.getByText('Practice they guided').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go(page, '/ledger');
  await page.getByText('Checked just now: nothing was changed').waitFor();
});
