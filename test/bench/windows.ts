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
/** Long enough for both to have nothing left to do. */
const SETTLE_MS = 3000;

export type Home = { readonly name: string; readonly folder: string };
type Measured = { readonly shown: number; readonly pss: number };

async function during<T>(launched: Launched, look: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await look(launched.page);
  } finally {
    await launched.close();
  }
}

async function bare(home: string): Promise<Measured> {
  const launched = await launch(bareApp, home);
  return during(launched, async (page) => {
    const shown = (await paintedAt(page)) - launched.startedAt;
    await new Promise((later) => setTimeout(later, SETTLE_MS));
    return { shown, pss: pssOfTree(launched.pid) };
  });
}

/** What deriving the key costs here and now, which the bar leaves out: it is slow on purpose. */
async function derivationMs(): Promise<number> {
  const argon2 = await provenArgon2();
  const salt = randomBytes(16);
  const started = performance.now();
  await argon2({ ...benchKdf, passphrase: Buffer.from(benchPassphrase), salt });
  return performance.now() - started;
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

async function ours(home: Home): Promise<{ lock: number; content: number; pss: number }> {
  const launched = await launch(root, home.folder);
  return during(launched, async (page) => {
    const lock = (await paintedAt(page)) - launched.startedAt;
    const opened = (await unlock(page, benchPassphrase)) - (await derivationMs());
    await new Promise((later) => setTimeout(later, SETTLE_MS));
    return { lock, content: lock + opened, pss: pssOfTree(launched.pid) };
  });
}

/** Launch to the lock screen, launch to first content, and memory, against a bare window. */
export async function windowRatios(
  home: Home,
  pairs: number,
  contentBar: number,
): Promise<Ratio[]> {
  const seen = { lock: [] as number[], content: [] as number[], pss: [] as number[] };
  const bareSeen = { shown: [] as number[], pss: [] as number[] };
  await interleave(
    pairs,
    async () => {
      const { lock, content, pss } = await ours(home);
      seen.lock.push(lock);
      seen.content.push(content);
      seen.pss.push(pss);
      return lock;
    },
    async () => {
      const { shown, pss } = await bare(home.folder);
      bareSeen.shown.push(shown);
      bareSeen.pss.push(pss);
      return shown;
    },
  );
  const kept = (values: number[]) => values.slice(1);
  const anchor = kept(bareSeen.shown);
  return [
    {
      name: `${home.name}: launch to lock screen`,
      ours: kept(seen.lock),
      anchor,
      unit: 'ms',
      target: 1.2,
    },
    {
      name: `${home.name}: launch to first content`,
      ours: kept(seen.content),
      anchor,
      unit: 'ms',
      target: contentBar,
    },
    {
      name: `${home.name}: memory (PSS, 3 s after)`,
      ours: kept(seen.pss),
      anchor: kept(bareSeen.pss),
      unit: 'MB',
      target: 1.15,
    },
  ];
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
