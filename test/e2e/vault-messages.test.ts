import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/database/migrate.ts';
import { nativeArgon2 } from '../../electron/vault/argon2.ts';
import { connect } from '../../electron/vault/open-database.ts';
import { dataKeyOf } from '../../electron/vault/unlock-vault.ts';
import { vaultPaths } from '../../electron/vault/vault-paths.ts';
import { axeFindings } from '../support/axe.ts';
import { launchApp, temporaryHome, vaultIn } from '../support/electron-app.ts';
import { createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

const original = temporaryHome();

beforeAll(async () => {
  const { app, page } = await launchApp({ home: original.folder });
  await createPortfolio(page);
  await app.close();
});

afterAll(original.remove);

/** A home with a copy of the portfolio, whose files were changed before the app is started on it. */
async function startedOn(change: (folder: string) => void | Promise<void>) {
  const home = temporaryHome();
  onTestFinished(home.remove);
  const folder = vaultIn(home.folder);
  cpSync(vaultIn(original.folder), folder, { recursive: true });
  await change(folder);
  const file = join(folder, 'vault.db');
  const fingerprint = () => createHash('sha256').update(readFileSync(file)).digest('hex');
  const before = fingerprint();
  const running = await launchApp({ home: home.folder });
  onTestFinished(() => running.app.close());
  return { ...running, folder, isUntouched: () => fingerprint() === before };
}

/** Changes what stands in the portfolio, as a newer app would. */
async function edit(folder: string, statement: string): Promise<void> {
  const paths = vaultPaths(folder);
  const { dataKey } = await dataKeyOf(paths, passphrase, nativeArgon2);
  const db = connect(paths.database, dataKey, { readOnly: false });
  db.exec(statement);
  db.close();
}

function overwrite(file: string, offset: number, bytes: Buffer): void {
  const content = readFileSync(file);
  bytes.copy(content, offset);
  writeFileSync(file, content);
}

test.each([
  {
    what: 'a file that is not a portfolio',
    change: (folder: string) =>
      writeFileSync(join(folder, 'vault.db'), `SQLite format 3\0${'x'.repeat(9000)}`),
    says: 'This file is not a Cloche portfolio.',
  },
  {
    what: 'a damaged header',
    change: (folder: string) => overwrite(join(folder, 'vault.db'), 40, Buffer.alloc(64, 7)),
    says: 'The portfolio file is damaged.',
  },
  {
    what: 'an empty file',
    change: (folder: string) => writeFileSync(join(folder, 'vault.db'), ''),
    says: 'The portfolio file is empty: nothing is left in it.',
  },
  {
    what: 'a portfolio of a newer app',
    change: (folder: string) => edit(folder, `PRAGMA user_version = ${SCHEMA_VERSION + 1}`),
    says: 'This portfolio was written by a newer Cloche.',
  },
  {
    what: 'a damaged key file',
    change: (folder: string) => overwrite(join(folder, 'vault.keys'), 60, Buffer.alloc(8, 7)),
    says: 'The file vault.keys is damaged, so no passphrase can open this portfolio.',
  },
])(
  '[T10][T11][T50][T55] $what is told in words of its own, and the file is left as it was',
  async (kind) => {
    const { page, isUntouched } = await startedOn(kind.change);
    await unlock(page);
    await page.getByRole('status').filter({ hasText: kind.says }).waitFor();
    await page.locator('form').getByRole('button', { name: 'Restore from a backup' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(isUntouched()).toBe(true);
  },
);

test('without the key file the recovery code is asked for, not a passphrase', async () => {
  const { page } = await startedOn((folder) => rmSync(join(folder, 'vault.keys')));
  await page.getByText('The file vault.keys is not in this folder').waitFor();
  await page.getByRole('heading', { name: 'Open with your recovery code' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('wrong passphrases are told kindly, slow the next try, and never end the app', async () => {
  const { page, isUntouched } = await startedOn(() => undefined);
  const button = page.getByRole('button', { name: 'Unlock' });
  const canTry = () => button.and(page.locator(':enabled')).waitFor();
  // Five tries are free, the sixth and the seventh wait: 1 and 2 seconds.
  for (let attempt = 0; attempt < 7; attempt += 1) {
    await canTry();
    await unlock(page, `not my passphrase ${attempt}`);
    await page.getByText('That is not the passphrase of this portfolio.').waitFor();
    if (attempt > 4) await page.getByRole('timer').waitFor();
  }
  expect(await button.isDisabled()).toBe(true);
  expect(isUntouched()).toBe(true);
  await canTry();
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
