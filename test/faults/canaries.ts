import { packagedPrograms } from '../../build/package.mjs';
import { sha256 } from '../../electron/vault/create-vault.ts';
import { provenArgon2 } from '../../electron/vault/crypto-self-test.ts';
import { recoveryCodeOf } from '../../electron/vault/recover-vault.ts';
import { decodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { temporaryHome, vaultIn } from '../support/electron-app.ts';
import { type PlainApp, startPlainApp } from '../support/plain-app.ts';
import { askRaw, createPortfolio, passphrase } from '../support/portfolio.ts';
import { isAlive, type Needles, searchMemories, textNeedles } from '../support/process-memory.ts';
import type { FaultLine } from './fault-line.ts';

/** The key of the vault in this home, read without the app, so that the app's memory holds nothing because of it. */
async function keyNeedles(home: string): Promise<Needles> {
  const code = await recoveryCodeOf(vaultIn(home), passphrase, await provenArgon2());
  const reading = decodeRecoveryCode(code, sha256);
  if (!reading.ok) throw new Error('the recovery code cannot be read');
  const key = Buffer.from(reading.key);
  const { 'key in UTF-8': hex, 'key in UTF-16': wideHex } = textNeedles('key', key.toString('hex'));
  if (hex === undefined || wideHex === undefined) throw new Error('no needles');
  return { 'raw key': key, 'hex key': hex, 'hex key in UTF-16': wideHex };
}

const total = (found: Record<string, number>, part = '') =>
  Object.entries(found)
    .filter(([name]) => name.includes(part))
    .reduce((sum, [, value]) => sum + value, 0);

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

/** What was found while the portfolio was open, and after it was locked. */
type Seen = {
  readonly open: Record<string, number>;
  readonly locked: Record<string, number>;
  readonly survivors: number;
};

async function lockOnce(number: number): Promise<Seen> {
  const home = temporaryHome();
  const app = await startPlainApp({
    home: home.folder,
    executable: packagedPrograms().drivable,
  });
  try {
    await createPortfolio(app.page());
    const [canary, draft] = [`kestrel-${number}-over-moss`, `half-written-${number}-heron`];
    const needles = {
      ...textNeedles('saved text', canary),
      ...textNeedles('half-written text', draft),
      ...(await keyNeedles(home.folder)),
    };
    await workWith(app, canary, draft);
    const before = app.processes();
    const open = searchMemories(before, needles);
    await app
      .page()
      .keyboard.press('Control+l')
      .catch(() => undefined);
    const page = await app.back(before);
    await page.getByRole('button', { name: 'Unlock' }).waitFor();
    const locked = searchMemories(app.processes(), needles);
    return { open, locked, survivors: before.filter(isAlive).length };
  } finally {
    await app.end();
    home.remove();
  }
}

/**
 * Locks an app that was worked in, and searches the memory of every process of it for what was written and for the key.
 * The same search finds both while the portfolio is open.
 */
export async function memoryAfterLock(scale: { readonly locks: number }): Promise<FaultLine[]> {
  const seen: Seen[] = [];
  for (let number = 1; number <= scale.locks; number += 1) seen.push(await lockOnce(number));
  const isControlled = seen.every(
    ({ open }) =>
      total(open, 'saved text') > 0 &&
      total(open, 'half-written text') > 0 &&
      total(open, 'raw key') > 0,
  );
  const bad = seen.filter(({ locked, survivors }) => total(locked) > 0 || survivors > 0).length;
  const hex = seen.filter(({ open }) => total(open, 'hex key') > 0).length;
  const found = seen.map(({ open }) => `${total(open)} open`).join(', ');
  return [
    {
      name: 'Lock, then search the memory of every process for text and key',
      tried: seen.length,
      bad,
      bar: `0 of at least ${scale.locks}, and found while open`,
      isKept: isControlled && bad === 0 && seen.length >= scale.locks,
      note: found,
    },
    {
      name: 'A key written out in digits, in memory at any time',
      tried: seen.length,
      bad: hex,
      bar: '0',
      isKept: hex === 0,
    },
  ];
}
