import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../../electron/database/db.ts';
import { compareVaults } from '../../../electron/vault/archive/compare-vaults.ts';
import { openArchive } from '../../../electron/vault/archive/read-archive.ts';
import { dump } from '../../database/support/dump.ts';
import { anyVault, contextWith } from '../../support/any-vault.ts';
import {
  archiveOf,
  broughtBack,
  emptyVault,
  noSteps,
  sampleVault,
  sourceOf,
} from './support/archives.ts';

/** Of every part but what a vault says of itself. */
async function fingerprints(bytes: Buffer) {
  const { manifest } = await openArchive(sourceOf(bytes));
  return manifest.entries.filter(({ path }) => path !== 'data/meta.jsonl');
}

describe('everything out and back', () => {
  test('the sample comes back row for row, with the words that search finds', async () => {
    const { db } = sampleVault();
    const copy = await broughtBack(await archiveOf(db));
    expect(dump(copy)).toEqual(dump(db));
    const { same, of, differences } = await compareVaults(db, copy, noSteps);
    expect(differences).toEqual([]);
    expect(of).toBeGreaterThan(300);
    expect(same).toBe(of);
  });

  test('an empty portfolio comes back empty', async () => {
    const db = emptyVault();
    const copy = await broughtBack(await archiveOf(db));
    expect(dump(copy)).toEqual(dump(db));
    expect(await compareVaults(db, copy, noSteps)).toEqual({ same: 0, of: 0, differences: [] });
  });

  test('[T70] whatever is in a portfolio, it comes back logically identical', async () => {
    await fc.assert(
      fc.asyncProperty(anyVault, async (groups) => {
        const db = connectionOf(contextWith(groups).db);
        const bytes = await archiveOf(db);
        const copy = await broughtBack(bytes);
        expect(dump(copy)).toEqual(dump(db));
        // What was brought back can be taken out again, to the byte.
        expect(await fingerprints(await archiveOf(copy))).toEqual(await fingerprints(bytes));
        copy.close();
      }),
      { numRuns: 6 },
    );
  });
});
