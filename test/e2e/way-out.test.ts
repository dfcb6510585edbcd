import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import {
  launchApp,
  type Running,
  resize,
  temporaryHome,
  userData,
} from '../support/electron-app.ts';
import { askRaw, createPortfolio, passphrase } from '../support/portfolio.ts';

const home = temporaryHome();
const outside = temporaryHome();
const target = join(outside.folder, 'everything.zip');
let running: Running;

beforeAll(async () => {
  running = await launchApp({ home: home.folder });
  await createPortfolio(running.page);
});

afterAll(async () => {
  await running.app.close();
  home.remove();
  outside.remove();
});

/** What the person answers to the dialogs of the system from now on. */
async function choose(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = async () => ({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

async function toSettings(page: Page): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
}

/** Some records, and a file of more than one piece. */
async function fill(page: Page): Promise<void> {
  const ok = async (channel: string, input: unknown) => {
    const answer = await askRaw(page, channel, input);
    expect(answer).toMatchObject({ ok: true });
    return answer.value;
  };
  for (let n = 1; n <= 20; n += 1) await ok('skills.create', { name: `Skill ${n}` });
  await ok('captures.add', { text: 'A private doubt' });
  const bytes = Buffer.alloc(300_000, 'Every byte counts. ');
  const begun = await ok('evidence.begin', { fileName: 'report.txt', size: bytes.length });
  const upload = Reflect.get(Object(begun), 'upload');
  for (const [position, from] of [0, 262_144].entries()) {
    const piece = bytes.subarray(from, from + 262_144).toString('base64');
    await ok('evidence.append', { upload, position, bytes: piece });
  }
  await ok('evidence.finish', { upload, title: 'The report' });
}

test('the way out is tried, and says that nothing is lost', async () => {
  const { page } = running;
  await fill(page);
  await toSettings(page);
  await page.getByRole('button', { name: 'Try it now' }).click();
  await page.getByText('Lossless: 23 of 23').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(existsSync(join(userData(home.folder), 'drill'))).toBe(false);
});

test('everything is taken out after a plain word and the passphrase', async () => {
  const { app, page } = running;
  await page.getByRole('button', { name: 'Take everything out…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('This file is not encrypted').waitFor();
  await choose(app, null);
  await dialog.getByLabel('Passphrase', { exact: true }).fill('not the right passphrase');
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await dialog.getByText('That is not the passphrase of this portfolio').waitFor();
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await expect.poll(() => dialog.getByRole('alert').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await choose(app, join(userData(home.folder), 'vault', 'vault.db'));
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await dialog.getByText('inside the folder of your portfolio').waitFor();
  await choose(app, target);
  await dialog.getByRole('button', { name: 'Choose a place…' }).click();
  await dialog.getByText('Everything is in the file').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(outside.folder)).toEqual(['everything.zip']);
  const ledger = await askRaw(page, 'ledger.list', {});
  expect(ledger.value).toMatchObject({ entries: [{ kind: 'export', subject: null }] });
});

test('any computer reads it without Cloche', () => {
  const folder = join(outside.folder, 'read');
  mkdirSync(folder);
  const check =
    "import zipfile,json,hashlib,sys\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nm=json.loads(z.read('manifest.json'))\nfor e in m['entries']: assert hashlib.sha256(z.read(e['path'])).hexdigest()==e['sha256'], e\nprint(json.dumps([m['counts'], [json.loads(l)['name'] for l in z.read('data/skills.jsonl').decode().splitlines()]]))";
  const printed = execFileSync('python3', ['-c', check, target], { encoding: 'utf8' });
  const [counts, names] = JSON.parse(printed);
  expect(counts).toMatchObject({ files: 1, fileBytes: 300_000 });
  expect(names).toHaveLength(20);
  expect(readFileSync(target, 'latin1')).toContain('A private doubt');
});

test('it comes back in a fresh home under a new passphrase, and the way out is lossless again', async () => {
  const fresh = temporaryHome();
  onTestFinished(fresh.remove);
  const { app, page } = await launchApp({ home: fresh.folder, colorScheme: 'dark' });
  onTestFinished(() => app.close());
  const another = 'four slow otters at dusk';
  await page.getByRole('button', { name: 'Bring back from an export…' }).click();
  expect(await axeFindings(page)).toEqual([]);
  const strange = join(outside.folder, 'strange.zip');
  writeFileSync(strange, 'not a zip at all');
  await choose(app, strange);
  await page.getByRole('button', { name: 'Choose the export…' }).click();
  await page.getByText('is not an export of everything').waitFor();
  await choose(app, target);
  await page.getByRole('button', { name: 'Choose the export…' }).click();
  await page.getByText('20 skills').waitFor();
  await page.getByText('1 kept file (300 kB)').waitFor();
  expect(existsSync(join(userData(fresh.folder), 'vault', 'vault.db'))).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  await resize(app, 900, 600);
  await page.getByLabel('New passphrase', { exact: true }).fill(another);
  await page.getByLabel('The same again').fill(another);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('heading', { name: 'Keep your recovery code' }).waitFor();
  await page.getByRole('button', { name: 'I will keep it without checking' }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const { value } = await askRaw(page, 'skills.list', { today: '2026-11-26' });
  expect(value).toHaveLength(20);
  await toSettings(page);
  await page.getByRole('button', { name: 'Try it now' }).click();
  // One more than before: the ledger says that it was brought back.
  await page.getByText('Lossless: 24 of 24').waitFor();
  const checked = await askRaw(page, 'evidence.list', {});
  const [row] = Reflect.get(Object(checked.value), 'rows');
  expect(await askRaw(page, 'evidence.check', { id: row.id })).toMatchObject({
    value: { condition: 'whole' },
  });
});
