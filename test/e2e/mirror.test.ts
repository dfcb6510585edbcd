import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

async function launched(colorScheme: 'light' | 'dark'): Promise<Page> {
  const home = temporaryHome();
  const { app, page } = await launchApp({ home: home.folder, colorScheme });
  onTestFinished(async () => {
    await app.close();
    home.remove();
  });
  return page;
}

async function made(page: Page, channel: string, wish: unknown): Promise<string> {
  const { value } = await askRaw(page, channel, wish);
  return String(Reflect.get(Object(value), 'id'));
}

/** Ada gives every skill a five; Bea and the owner tell them apart, the owner far higher. */
async function fill(page: Page): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const ada = await made(page, 'people.create', { name: 'Ada', relation: 'manager' });
  const bea = await made(page, 'people.create', { name: 'Bea', relation: 'peer' });
  for (const [n, level] of [1, 5, 2, 6, 1, 4, 5, 1].entries()) {
    const skillId = await made(page, 'skills.create', { name: `Skill ${n}` });
    const said = { skillId, basis: 'saw-it-done', day };
    const views = [
      { ...said, source: 'manager', raterId: ada, level: 5 },
      { ...said, source: 'peer', raterId: bea, level },
      { ...said, source: 'self', level: Math.min(8, level + 4) },
    ];
    for (const rating of views) await askRaw(page, 'ratings.add', { rating });
  }
}

test('[R22] the mirror is reached by keyboard, tells what it sees, and is free of barriers', async () => {
  const page = await launched('dark');
  await createPortfolio(page);
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.getByRole('heading', { name: 'Mirror', level: 1 }).waitFor();
  await page.getByText('Too little to say yet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await fill(page);
  await page.getByText(/^Ada gave the same level to everything/).waitFor();
  await page.getByText(/^You place yourself about/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('[R22] in the sample nothing stands out, and the mirror says how sure it is of that', async () => {
  const page = await launched('light');
  await page.getByRole('button', { name: /Explore with a sample/ }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mirror');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nothing stands out' }).waitFor();
  await page.getByText(/fewer than 5 of 100/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
