import * as fc from 'fast-check';
import { connectionOf } from '../../electron/database/db.ts';
import { compareVaults } from '../../electron/vault/archive/compare-vaults.ts';
import { anyVault, contextWith } from '../support/any-vault.ts';
import { archiveOf, broughtBack, noSteps } from '../vault/archive/support/archives.ts';
import { type FaultLine, noneBad } from './fault-line.ts';

/** Takes out and brings back one random portfolio. Gives whether every record and file came through the same. */
async function isLossless(groups: Parameters<typeof contextWith>[0]): Promise<boolean> {
  const db = connectionOf(contextWith(groups).db);
  const copy = await broughtBack(await archiveOf(db));
  try {
    const { same, of } = await compareVaults(db, copy, noSteps);
    return same === of;
  } finally {
    copy.close();
    db.close();
  }
}

/** [T70] Random portfolios taken out and brought back. `documents`: how many. */
export async function wayOutLines({ documents }: { documents: number }): Promise<FaultLine[]> {
  let bad = 0;
  for (const groups of fc.sample(anyVault, { numRuns: documents, seed: 20_270 })) {
    if (!(await isLossless(groups))) bad += 1;
  }
  const name = 'Everything taken out and brought back, compared record by record';
  return [noneBad(name, { tried: documents, bad, least: documents })];
}
