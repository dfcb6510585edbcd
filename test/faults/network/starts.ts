import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { interleave, median, ratioOf } from '../../bench/ratios.ts';
import { electronExecutable } from '../../support/electron-app.ts';
import { bundleForNode } from '../../vault/support/bundle-for-node.ts';
import type { FaultLine } from '../fault-line.ts';
import { PROXIES } from './gates.ts';
import { lieInside } from './lying-resolver.ts';
import { type Namespace, type NetworkKind, openNamespace } from './namespace.ts';
import { runInside } from './session.ts';

export type StartWish = {
  readonly home: string;
  readonly appFolder: string;
  readonly executable: string;
};

/** How much longer a start may take than where the network is in order. */
const BAR = 1.1;
const root = resolve(import.meta.dirname, '../../..');
/** Where nothing was changed: the network of this machine. */
const here: Pick<Namespace, 'inside'> = { inside: (command) => [...command] };

async function startsIn(kind: NetworkKind, wish: StartWish, pairs: number): Promise<FaultLine> {
  const program = await bundleForNode('../../faults/network/start-child.ts');
  const namespace = await openNamespace(kind);
  try {
    if (kind === 'captive') await lieInside(namespace);
    const start = async (where: Pick<Namespace, 'inside'>, env: Readonly<Record<string, string>>) =>
      Number(await runInside(where, program, wish, env));
    const seen = await interleave(
      pairs,
      () => start(namespace, PROXIES),
      () => start(here, {}),
    );
    const ratio = ratioOf({ ...seen, name: kind, unit: 'ms', target: BAR });
    const ms = [seen.ours, seen.anchor].map((values) => `${median(values).toFixed(0)} ms`);
    return {
      name: `start to the first words, network: ${kind} / as it is here`,
      tried: seen.ours.length,
      bad: ratio <= BAR ? 0 : 1,
      bar: `at most ${BAR.toFixed(2)} times`,
      isKept: ratio <= BAR,
      note: `${ratio.toFixed(2)} times (${ms.join(' / ')})`,
    };
  } finally {
    namespace.remove();
  }
}

/** What a start costs where the network is broken or lies, against the network of this machine, alternately. */
export async function startsInBrokenNetworks({
  pairs,
}: {
  readonly pairs: number;
}): Promise<FaultLine[]> {
  const home = mkdtempSync(join(tmpdir(), 'cloche-starts-'));
  const wish = { home, appFolder: root, executable: electronExecutable() };
  try {
    const lines: FaultLine[] = [];
    for (const kind of ['nowhere', 'captive'] as const) {
      lines.push(await startsIn(kind, wish, pairs));
    }
    return lines;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}
