import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userData, vaultIn } from '../support/electron-app.ts';
import { engineRatios } from './engine.ts';
import { large, makeVault, typical } from './large-vault.ts';
import { line, type Ratio, ratioOf } from './ratios.ts';
import { storageRatios } from './storage.ts';
import { callRatio, memoryRatio, windowRatios } from './windows.ts';

const pairs = Number(process.env.CLOCHE_BENCH_PAIRS ?? 12);

function report(ratios: readonly Ratio[]): void {
  for (const ratio of ratios) console.log(line(ratio));
}

/** A home whose portfolio waits, locked, where the app looks for it. */
async function lockedHome(
  folder: string,
  name: string,
  size: typeof typical,
): Promise<{ name: string; folder: string }> {
  const home = join(folder, name);
  mkdirSync(userData(home), { recursive: true });
  const vault = vaultIn(home);
  (await makeVault(vault, size)).lock();
  return { name, folder: home };
}

/** What there is to measure, by name: `npm run bench -- window` measures what has the word in its name. */
const measures: Readonly<Record<string, (folder: string) => Promise<readonly Ratio[]>>> = {
  engine: engineRatios,
  'storage typical': (folder) => storageIn(folder, 'typical', typical),
  'storage large': (folder) => storageIn(folder, 'large', large),
  call: async (folder) => [await callRatio(await lockedHome(folder, 'typical', typical), pairs)],
  'window typical': async (folder) =>
    windowRatios(await lockedHome(folder, 'typical', typical), pairs, 1.3),
  'window large': async (folder) =>
    windowRatios(await lockedHome(folder, 'large', large), pairs, 1.4),
  'memory typical': async (folder) => [
    await memoryRatio(await lockedHome(folder, 'typical', typical)),
  ],
  'memory large': async (folder) => [await memoryRatio(await lockedHome(folder, 'large', large))],
};

function storageIn(folder: string, name: string, size: typeof typical): Promise<Ratio[]> {
  return storageRatios(name, folder, size);
}

function wanted(): string[] {
  const words = process.argv.slice(2);
  const names = Object.keys(measures);
  return words.length === 0
    ? names
    : names.filter((name) => words.every((word) => name.includes(word)));
}

async function main(): Promise<void> {
  console.log(
    'Ours / anchor, medians of pairs measured alternately in this run. Lower is better.\n',
  );
  const all: Ratio[] = [];
  for (const name of wanted()) {
    const folder = mkdtempSync(join(tmpdir(), 'cloche-bench-'));
    try {
      const ratios = (await measures[name]?.(folder)) ?? [];
      report(ratios);
      all.push(...ratios);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const barred = all.flatMap((ratio) =>
    ratio.target === null ? [] : ratioOf(ratio) <= ratio.target,
  );
  console.log(`\n${barred.filter(Boolean).length} of ${barred.length} bars kept`);
  const raw = process.env.CLOCHE_BENCH_JSON;
  if (raw) writeFileSync(raw, JSON.stringify(all, null, 1));
}

await main();
