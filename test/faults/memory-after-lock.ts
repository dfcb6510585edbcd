import { setTimeout as later } from 'node:timers/promises';
import { sha256 } from '../../electron/vault/create-vault.ts';
import { provenArgon2 } from '../../electron/vault/crypto-self-test.ts';
import { recoveryCodeOf } from '../../electron/vault/recover-vault.ts';
import { decodeRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { temporaryHome, vaultIn } from '../support/electron-app.ts';
import { startPlainApp } from '../support/plain-app.ts';
import { createPortfolio, passphrase } from '../support/portfolio.ts';
import { isAlive, type Needles, searchMemories, textNeedles } from '../support/process-memory.ts';
import { workWith } from './canaries.ts';
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

/** What was found while the portfolio was open, and after it was locked. */
type Seen = {
  readonly open: Record<string, number>;
  readonly locked: Record<string, number>;
  /** Processes of the app that were looked through after the lock. */
  readonly looked: number;
  /** Those of them that had been there before it. */
  readonly survivors: number;
  /** Milliseconds from the wish to lock to the look. */
  readonly at: number;
};

/** When to look after the wish to lock: so many milliseconds later to the point, or once the app is back. */
export type Moment = number | 'once it is back';

/** Stops every process as it is at this moment, so that what is looked through is what there was then. */
function frozen<T>(running: () => readonly number[], look: (pids: readonly number[]) => T): T {
  const stopped = new Set<number>();
  const rest = () => running().filter((pid) => isAlive(pid) && !stopped.has(pid));
  try {
    // Once more for those that were just being started.
    for (let pids = rest(); pids.length > 0; pids = rest()) {
      for (const pid of pids) {
        stopped.add(pid);
        if (isAlive(pid)) process.kill(pid, 'SIGSTOP');
      }
    }
    return look([...stopped]);
  } finally {
    for (const pid of stopped) if (isAlive(pid)) process.kill(pid, 'SIGCONT');
  }
}

async function lockOnce(number: number, moment: Moment, executable?: string): Promise<Seen> {
  const home = temporaryHome();
  const app = await startPlainApp({ home: home.folder, ...(executable && { executable }) });
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
    const begun = performance.now();
    // The window ends with the lock, be the key up again or not.
    void app
      .page()
      .keyboard.press('Control+l')
      .catch(() => undefined);
    if (moment === 'once it is back') {
      const page = await app.back(before);
      await page.getByRole('button', { name: 'Unlock' }).waitFor();
    } else await later(moment - (performance.now() - begun));
    const at = performance.now() - begun;
    // Those from before count too, whoever they belong to by now.
    const running = () => [...new Set([...before, ...app.processes()])];
    return frozen(running, (pids) => ({
      open,
      at,
      looked: pids.length,
      survivors: before.filter((pid) => pids.includes(pid)).length,
      locked: searchMemories(pids, needles),
    }));
  } finally {
    await app.end();
    home.remove();
  }
}

/** The same search finds everything while it is there, and there is something to look through afterwards. */
const isControlled = ({ open, looked }: Seen) =>
  looked > 0 &&
  total(open, 'saved text') > 0 &&
  total(open, 'half-written text') > 0 &&
  total(open, 'raw key') > 0;

const asSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/**
 * Locks an app that was worked in, and searches the memory of every process of it for what was written and for the key.
 * The same search finds both while the portfolio is open.
 * @param scale.executable A packaged program; without it the app is started from its sources.
 */
export async function memoryAfterLock(scale: {
  readonly locks: number;
  readonly moment: Moment;
  readonly executable?: string;
}): Promise<FaultLine[]> {
  const { locks, moment, executable } = scale;
  const seen: Seen[] = [];
  for (let number = 1; number <= locks; number += 1) {
    seen.push(await lockOnce(number, moment, executable));
  }
  const found = seen.reduce((sum, { locked }) => sum + total(locked), 0);
  const survivors = seen.reduce((sum, one) => sum + one.survivors, 0);
  const hex = seen.filter(({ open }) => total(open, 'hex key') > 0).length;
  const program = executable ? 'packaged' : 'from its sources';
  const when = typeof moment === 'number' ? `${asSeconds(moment)} later` : 'once it is back';
  const looks = seen.map(
    ({ open, looked, at }) => `${total(open)} open, ${looked} processes at ${asSeconds(at)}`,
  );
  return [
    {
      name: `Lock, and search the memory of every process for text and key ${when}, ${program}`,
      tried: seen.length,
      bad: found + survivors,
      bar: `0 of at least ${locks}, and found while open`,
      isKept: seen.every(isControlled) && found + survivors === 0 && seen.length >= locks,
      note: looks.join('; '),
    },
    {
      name: `A key written out in digits, in memory at any time, ${program}`,
      tried: seen.length,
      bad: hex,
      bar: '0',
      isKept: hex === 0,
    },
  ];
}
