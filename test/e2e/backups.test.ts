import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome, userData, vaultIn } from '../support/electron-app.ts';
import { askRaw, createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

async function started(
  options: { colorScheme?: 'light' | 'dark'; width?: number; height?: number } = {},
) {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const running = await launchApp({ home: home.folder, ...options });
  onTestFinished(() => running.app.close().catch(() => undefined));
  await createPortfolio(running.page);
  return { ...running, home: home.folder };
}

type Started = Awaited<ReturnType<typeof started>>;

async function addSkill({ page }: Pick<Started, 'page'>, name: string): Promise<void> {
  expect(await askRaw(page, 'skills.create', { name })).toMatchObject({ ok: true });
}

async function skillNames({ page }: Pick<Started, 'page'>): Promise<string[]> {
  const { value } = await askRaw(page, 'skills.list', { today: '2026-11-26' });
  // Our own main process wrote it.
  return (value as { name: string }[]).map(({ name }) => name).sort();
}

const toBackups = ({ page }: Pick<Started, 'page'>) =>
  page.evaluate(() => {
    window.location.hash = '#/backups';
  });

async function backUp({ page }: Pick<Started, 'page'>): Promise<void> {
  await toBackups({ page });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('The backup is made and checked.').waitFor();
}

test('[T52] a backup is made, restored under the name of the portfolio, and the restore is taken back', async () => {
  const app = await started();
  const { page } = app;
  await addSkill(app, 'Rowing');
  await toBackups(app);
  await page.getByText('No backup yet').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await backUp(app);
  await page.getByRole('cell', { name: '1 skill' }).waitFor();
  const disk = temporaryHome();
  onTestFinished(disk.remove);
  await app.app.evaluate(({ dialog: native }, folder) => {
    native.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, disk.folder);
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await page.getByText('The copy is saved and checked').waitFor();
  const [copy = ''] = readdirSync(disk.folder);
  expect(copy).toMatch(/^Cloche copy \d{4}-\d\d-\d\d$/);
  await page.getByText(join(disk.folder, copy)).waitFor();
  expect(readdirSync(join(disk.folder, copy)).toSorted()).toEqual(['vault.db', 'vault.keys']);
  expect(await axeFindings(page)).toEqual([]);
  await addSkill(app, 'Sailing');
  expect(await axeFindings(page)).toEqual([]);

  await page
    .getByRole('button', { name: /^More for the backup/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Restore…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('row', { name: 'Skills 1 2' }).waitFor();
  const confirm = dialog.getByRole('button', { name: 'Restore', exact: true });
  expect(await confirm.isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByLabel('Type “My portfolio” to restore').fill('My portfolio');
  await confirm.click();
  await page.getByText('The backup is restored.').waitFor();
  expect(await skillNames(app)).toEqual(['Rowing']);

  await page.getByRole('button', { name: 'Undo restore' }).click();
  await page.getByText('The restore is taken back.').waitFor();
  expect(await skillNames(app)).toEqual(['Rowing', 'Sailing']);
  await page.getByRole('button', { name: 'Restore it again' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('[T10][T12] a damaged portfolio is restored from the lock screen, and the damaged file is kept', async () => {
  const app = await started({ colorScheme: 'dark', width: 900, height: 600 });
  const { page, home } = app;
  await addSkill(app, 'Rowing');
  await backUp(app);
  await page.getByRole('button', { name: /^Lock/ }).first().click();
  await page
    .getByRole('button', { name: 'Unlock' })
    .waitFor()
    .catch(() => undefined);
  await app.app.close();

  const file = join(vaultIn(home), 'vault.db');
  const damaged = readFileSync(file);
  damaged.fill(7, 40, 104);
  writeFileSync(file, damaged);

  const again = await launchApp({ home, colorScheme: 'dark', width: 900, height: 600 });
  onTestFinished(() => again.app.close());
  await unlock(again.page);
  await again.page.getByText('The portfolio file is damaged.').waitFor();
  await again.page.locator('form').getByRole('button', { name: 'Restore from a backup' }).click();
  await again.page.getByRole('heading', { name: 'Restore from a backup' }).waitFor();
  await again.page.getByLabel('Which backup').waitFor();
  expect(await axeFindings(again.page)).toEqual([]);
  await again.page.getByLabel('Passphrase or recovery code', { exact: true }).fill(passphrase);
  await again.page.getByRole('button', { name: 'Restore and open' }).click();
  await again.page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(await skillNames(again)).toEqual(['Rowing']);
  const kept = readdirSync(vaultIn(home)).find((name) => name.startsWith('vault.db.replaced-'));
  expect(readFileSync(join(vaultIn(home), kept ?? '')).equals(damaged)).toBe(true);
  expect(readdirSync(join(userData(home), 'backups'))).toHaveLength(1);
});
