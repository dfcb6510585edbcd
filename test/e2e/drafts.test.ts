import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, lockByKey, type Running, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
});

async function open(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(command);
  await page.getByRole('menuitem', { name: command }).first().click();
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

/** Until the portfolio holds what was typed. */
async function keptFields(page: Page, form: string): Promise<unknown> {
  const { value } = await askRaw(page, 'drafts.find', { form, recordId: null });
  return Reflect.get(Object(value), 'draft');
}

const task = 'Say the hard thing first';

test('what was being written survives a kill, and is one press away after the unlock', async () => {
  const { page, app } = running;
  await open(page, 'Add a skill');
  await page.getByLabel('What it means for you').fill(task);
  await expect.poll(() => keptFields(page, 'skill'), { timeout: 10_000 }).not.toBeNull();
  const ended = once(app.process(), 'exit');
  app.process().kill('SIGKILL');
  await ended;
  running = await launchApp({ home: home.folder, colorScheme: 'dark' });
  await unlock(running.page);
  await running.page.getByText('Every word is kept').waitFor();
  expect(await axeFindings(running.page)).toEqual([]);
  await running.page.getByRole('button', { name: 'Go on writing' }).click();
  await running.page.getByText('It was kept.').waitFor();
  expect(await running.page.getByLabel('What it means for you').inputValue()).toBe(task);
  expect(await axeFindings(running.page)).toEqual([]);
});

test('a lock keeps it too, and leaves nothing of it in the window', async () => {
  await running.page.getByLabel('What it means for you').fill(`${task}, kindly`);
  running = await lockByKey(running);
  const { page } = running;
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  expect(await page.content()).not.toContain('hard thing');
  await unlock(page);
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect
    .poll(() => page.getByLabel('What it means for you').inputValue(), { timeout: 10_000 })
    .toBe(`${task}, kindly`);
});

test('starting afresh empties the form, and nothing is kept of it', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Start afresh' }).click();
  expect(await page.getByLabel('What it means for you').inputValue()).toBe('');
  await expect.poll(() => keptFields(page, 'skill'), { timeout: 10_000 }).toBeNull();
});
