import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userData, vaultIn } from '../support/electron-app.ts';
import { engineRatios } from './engine.ts';
import { large, makeVault, typical } from './large-vault.ts';
import { line, type Ratio, ratioOf } from './ratios.ts';
import { storageRatios } from './storage.ts';
import { callRatio, windowRatios } from './windows.ts';

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

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cloche-bench-'));
  try {
    const all: Ratio[] = [];
    const add = (ratios: readonly Ratio[]) => {
      report(ratios);
      all.push(...ratios);
    };
    console.log(
      'Ours / anchor, medians of pairs measured alternately in this run. Lower is better.\n',
    );
    add(await engineRatios());
    for (const [name, size] of [
      ['typical', typical],
      ['large', large],
    ] as const) {
      const place = join(folder, `storage-${name}`);
      mkdirSync(place, { recursive: true });
      add(await storageRatios(name, place, size));
    }
    const homes = [
      await lockedHome(folder, 'typical', typical),
      await lockedHome(folder, 'large', large),
    ] as const;
    add([await callRatio(homes[0], pairs)]);
    add(await windowRatios(homes[0], pairs, 1.3));
    add(await windowRatios(homes[1], pairs, 1.4));
    const barred = all.flatMap((ratio) =>
      ratio.target === null ? [] : ratioOf(ratio) <= ratio.target,
    );
    console.log(`\n${barred.filter(Boolean).length} of ${barred.length} bars kept`);
    const raw = process.env.CLOCHE_BENCH_JSON;
    if (raw) writeFileSync(raw, JSON.stringify(all, null, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
