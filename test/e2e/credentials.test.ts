import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, resize, temporaryHome } from '../support/electron-app.ts';
import { askRaw, createPortfolio } from '../support/portfolio.ts';

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CLOCHE_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test('a certificate is written down from the palette, shown with its file, found, and put away and back', async () => {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const { app, page } = await launchApp({ home: home.folder });
  onTestFinished(() => app.close().catch(() => undefined));
  await createPortfolio(page);
  await askRaw(page, 'skills.create', { name: 'Rescue' });
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('searchbox');
  await search.fill('certificate');
  await page.getByRole('menuitem', { name: 'Open Credentials' }).click();
  await page.getByRole('heading', { name: 'No credential yet' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'credentials-empty');
  await page.getByRole('button', { name: 'Add a credential' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it is called').fill('First aid at sea');
  await dialog.getByLabel('From').fill('Harbour School');
  await dialog.getByLabel('Its number or code').fill('HS-20481');
  await dialog.getByRole('combobox', { name: 'What it is for' }).fill('Resc');
  await page.getByRole('option', { name: 'Rescue' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'credentials-new');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('heading', { name: 'First aid at sea', level: 1 }).waitFor();
  const file = join(home.folder, 'first-aid.txt');
  writeFileSync(file, 'Given to the bearer.');
  await page.locator('input[type=file]').first().setInputFiles([file]);
  await page.getByRole('link', { name: /first-aid/ }).waitFor();
  for (const [width, height] of [
    [1280, 800],
    [900, 600],
  ] as const) {
    await resize(app, width, height);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await picture(page, `credentials-${width}-${colorScheme}`);
    }
  }
  await resize(app, 1280, 800);
  await page.keyboard.press('Control+k');
  await search.fill('HS-20481');
  await page.getByRole('menuitem', { name: /First aid at sea/ }).click();
  await page.getByRole('heading', { name: 'First aid at sea', level: 1 }).waitFor();
  await page.keyboard.press('Delete');
  await page.getByRole('heading', { name: 'No credential yet' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'First aid at sea', level: 1 }).waitFor();
});

test('those of the sample stand in two groups', async () => {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const { app, page } = await launchApp({ home: home.folder });
  onTestFinished(() => app.close().catch(() => undefined));
  await page.getByRole('button', { name: 'Explore with a sample portfolio' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'Credentials' }).click();
  await page.getByRole('heading', { name: 'Web analytics, practitioner', level: 1 }).waitFor();
  await page.getByText('Ran out').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'credentials-sample-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page)).toEqual([]);
  await picture(page, 'credentials-sample-dark');
});
