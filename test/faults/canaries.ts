import type { PlainApp } from '../support/plain-app.ts';
import { askRaw } from '../support/portfolio.ts';

/** Saves one canary, looks at it, searches for it, and leaves another half written. */
export async function workWith(app: PlainApp, canary: string, draft: string): Promise<void> {
  const page = app.page();
  await askRaw(page, 'skills.create', { name: canary });
  await page.evaluate(() => {
    location.hash = '#/skills';
  });
  await page.getByText(canary).first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Search or run a command' }).fill(canary);
  await page.getByRole('dialog').getByText(canary).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: canary, level: 1 }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill(draft);
}
