import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { provenArgon2 } from '../../electron/vault/crypto-self-test.ts';
import { benchKdf, benchPassphrase } from './large-vault.ts';
import { type Launched, launch, paintedAt } from './launched.ts';
import { pssOfTree } from './process-tree.ts';
import { interleave, type Ratio } from './ratios.ts';

const root = resolve(import.meta.dirname, '../..');
const bareApp = join(root, 'test/bench/bare-app');
/** Idle time before memory is measured: long enough for both to have nothing left to do. */
const SETTLE_MS = 20_000;
/** Memory differs little from start to start, and each look at it takes long. */
const MEMORY_PAIRS = 4;

export type Home = { readonly name: string; readonly folder: string };

async function during<T>(launched: Launched, look: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await look(launched.page);
  } finally {
    await launched.close();
  }
}

async function bareShown(home: string): Promise<number> {
  const launched = await launch(bareApp, home);
  return during(launched, async (page) => (await paintedAt(page)) - launched.startedAt);
}

async function idleMemory(launched: Launched): Promise<number> {
  await new Promise((later) => setTimeout(later, SETTLE_MS));
  return pssOfTree(launched.pid);
}

/** What deriving the key costs here and now, which the bar leaves out: it is slow on purpose. */
async function derivationMs(): Promise<number> {
  const argon2 = await provenArgon2();
  const salt = randomBytes(16);
  const started = performance.now();
  await argon2({ ...benchKdf, passphrase: Buffer.from(benchPassphrase), salt });
  return performance.now() - started;
}

/** Wall clock at which the lock screen took its first press; until then it can be seen and typed into. */
async function answersAt(page: Page): Promise<number> {
  const answering = await page.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('answers');
    return mark && performance.timeOrigin + mark.startTime;
  });
  return Number(await answering.jsonValue());
}

/** Types the passphrase and waits until the first screen of the portfolio has been painted. */
function unlock(page: Page, passphrase: string): Promise<number> {
  return page.evaluate((secret) => {
    const field = document.querySelector<HTMLInputElement>('input[type=password]');
    const form = field?.closest('form');
    if (!field || !form) throw new Error('there is no lock screen');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, secret);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const started = performance.now();
        form.requestSubmit();
        const look = () => {
          if (!document.querySelector('main h2')) return requestAnimationFrame(look);
          return requestAnimationFrame(() => done(performance.now() - started));
        };
        look();
      });
    });
  }, passphrase);
}

type Waits = { readonly lock: number; readonly answers: number; readonly content: number };

/** What a person waits for: the lock screen, and after its passphrase was typed, the first screen of the portfolio. */
async function ours(home: Home): Promise<Waits> {
  const launched = await launch(root, home.folder);
  return during(launched, async (page) => {
    const lock = (await paintedAt(page)) - launched.startedAt;
    const answers = (await answersAt(page)) - launched.startedAt;
    const opened = (await unlock(page, benchPassphrase)) - (await derivationMs());
    return { lock, answers, content: lock + opened };
  });
}

/** Launch to the lock screen and launch to first content, against the first text of a bare window. */
export async function windowRatios(
  home: Home,
  pairs: number,
  contentBar: number,
): Promise<Ratio[]> {
  const seen: Waits[] = [];
  const { anchor } = await interleave(
    pairs,
    async () => {
      const waits = await ours(home);
      seen.push(waits);
      return waits.lock;
    },
    () => bareShown(home.folder),
  );
  const { name } = home;
  const kept = (of: (waits: Waits) => number) => seen.slice(1).map(of);
  const ratio = (what: string, of: (waits: Waits) => number, target: number | null): Ratio => ({
    name: `${name}: launch to ${what}`,
    ours: kept(of),
    anchor,
    unit: 'ms',
    target,
  });
  return [
    ratio('lock screen', ({ lock }) => lock, 1.2),
    ratio('a lock screen that answers', ({ answers }) => answers, null),
    ratio('first content', ({ content }) => content, contentBar),
  ];
}

/** Memory of the whole tree of processes with the first screen of an open portfolio, against a bare window. */
export async function memoryRatio(home: Home): Promise<Ratio> {
  const open = async () => {
    const launched = await launch(root, home.folder);
    return during(launched, async (page) => {
      await paintedAt(page);
      await unlock(page, benchPassphrase);
      return idleMemory(launched);
    });
  };
  const bare = async () => {
    const launched = await launch(bareApp, home.folder);
    return during(launched, async (page) => {
      await paintedAt(page);
      return idleMemory(launched);
    });
  };
  const seen = await interleave(MEMORY_PAIRS, open, bare);
  const name = `${home.name}: memory (PSS, idle for ${SETTLE_MS / 1000} s)`;
  return { name, ...seen, unit: 'MB', target: 1.15 };
}

const CALLS = 400;

function ourCalls(page: Page): Promise<number> {
  return page.evaluate(async (calls) => {
    const started = performance.now();
    for (let call = 0; call < calls; call += 1) await window.cloche.ask('app.about', {});
    return (performance.now() - started) / calls;
  }, CALLS);
}

function bareCalls(page: Page): Promise<number> {
  return page.evaluate(async (calls) => {
    const bridge = Reflect.get(window, 'bare');
    const text = JSON.stringify({
      ok: true,
      value: { version: '0.1.0', electron: '33', platform: 'x' },
    });
    const started = performance.now();
    for (let call = 0; call < calls; call += 1) JSON.parse(await bridge.echo(text));
    return (performance.now() - started) / calls;
  }, CALLS);
}

/** A question through the whole contract against a bare question and answer of the same size. */
export async function callRatio(home: Home, pairs: number): Promise<Ratio> {
  const app = await launch(root, home.folder);
  const anchor = await launch(bareApp, home.folder);
  try {
    const seen = await interleave(
      pairs,
      () => ourCalls(app.page),
      () => bareCalls(anchor.page),
    );
    return { name: 'a contract call / a bare invoke', ...seen, unit: 'ms', target: 1.25 };
  } finally {
    await app.close();
    await anchor.close();
  }
}
