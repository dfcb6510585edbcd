import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { copyApp } from '../support/copied-app.ts';
import {
  launchApp,
  lockByKey,
  type Running,
  temporaryHome,
  vaultIn,
} from '../support/electron-app.ts';
import { createPortfolio, passphrase, unlock } from '../support/portfolio.ts';

const home = temporaryHome();
const copied = copyApp();
let running: Running;

/** What each kind of thread runs. */
const programs = {
  proof: 'out/main/prove-copy-worker.cjs',
  copy: 'out/main/rotate-worker.cjs',
  key: 'node_modules/hash-wasm/dist/index.umd.js',
} as const;
type Kind = keyof typeof programs;
/** While this is there, every thread of the kind ends where its work would begin. */
const deadly = (kind: Kind) => join(home.folder, `deadly-${kind}`);

function mayDie(kind: Kind): void {
  const path = join(copied.folder, programs[kind]);
  const mark = JSON.stringify(deadly(kind));
  const dying = `if (require('node:fs').existsSync(${mark})) process.exit(1);\n`;
  writeFileSync(path, `${dying}${readFileSync(path, 'utf8')}`);
}

beforeAll(async () => {
  // Without its native part the key derivation is a thread too.
  rmSync(join(copied.folder, 'node_modules/@node-rs'), { recursive: true });
  for (const kind of ['proof', 'copy', 'key'] as const) mayDie(kind);
  running = await launchApp({ home: home.folder, appFolder: copied.folder });
  running.page.setDefaultTimeout(60_000);
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  copied.remove();
  home.remove();
});

const stopped = () => running.page.getByText('This stopped half-way.').first();

async function untilExplained(kind: Kind, work: () => Promise<void>): Promise<void> {
  writeFileSync(deadly(kind), '');
  await work();
  await stopped().waitFor();
  expect(await axeFindings(running.page)).toEqual([]);
  rmSync(deadly(kind));
}

const go = (place: string) =>
  running.page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);

test('[T27] the thread that proves a backup dies: it is said, nothing half made stays, and the next one is made', async () => {
  const { page } = running;
  await go('#/backups');
  const backUp = () => page.getByRole('button', { name: 'Back up now' }).click();
  await untilExplained('proof', backUp);
  expect(await page.getByRole('button', { name: /^More for the backup/ }).count()).toBe(0);
  await backUp();
  await page.getByText('The backup is made and checked.').waitFor();
});

test('[T27] the thread that makes the copy for a new key dies: it is said, the old code stays, and doing it again works', async () => {
  const { page } = running;
  await page.keyboard.press('Control+,');
  await page.getByRole('button', { name: 'Make a new key…' }).click();
  const dialog = page.getByRole('dialog');
  const begin = async () => {
    await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await dialog.getByRole('button', { name: 'Make a new key' }).click();
  };
  await untilExplained('copy', begin);
  expect(readdirSync(vaultIn(home.folder)).toSorted()).toEqual(['vault.db', 'vault.keys']);
  await begin();
  await dialog.getByRole('list', { name: /Recovery code/ }).waitFor();
});

test('[T27] the thread that makes the key of the passphrase dies: the lock screen says so, and the next try opens', async () => {
  running = await lockByKey(running);
  const { page } = running;
  page.setDefaultTimeout(60_000);
  await untilExplained('key', () => unlock(page));
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
});
