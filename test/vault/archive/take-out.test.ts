import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contextOf } from '../../../electron/services/context.ts';
import { fillWithSample } from '../../../electron/services/sample.ts';
import { withArchiveFile } from '../../../electron/vault/archive/open-archive-file.ts';
import { takeOut } from '../../../electron/vault/archive/take-out.ts';
import { uuidv7 } from '../../../shared/domain/id.ts';
import { Refusal } from '../../../shared/result.ts';
import { mountSmallDisk } from '../../support/small-disk.ts';
import { lockedVault, PASSPHRASE, refusalOf, temporaryFolder } from '../support/vault-fixture.ts';
import { noSteps } from './support/archives.ts';

const now = new Date('2026-11-26T08:30:00.000Z');

/** A vault on the disk with the sample in it. */
async function openVault(folder?: string) {
  const vault = await lockedVault(folder);
  await vault.session.unlock({ folder: vault.folder, passphrase: PASSPHRASE });
  const db = vault.session.database();
  let serial = 0;
  const newId = () => {
    const random = new Uint8Array(10);
    serial += 1;
    new DataView(random.buffer).setUint32(6, serial);
    return uuidv7(now.getTime(), random);
  };
  const context = contextOf(db, { now: () => now, newId, changed: () => undefined });
  fillWithSample(context, { today: '2026-11-26' });
  return { ...vault, db };
}

const to = (vault: Awaited<ReturnType<typeof openVault>>, target: string, steps = noSteps) =>
  takeOut({ db: vault.db, vaultFolder: vault.folder, target, appVersion: '0.1.0', now, steps });

const readBack = (target: string) =>
  withArchiveFile(target, async ({ manifest }) => manifest.counts.records);

describe('where everything is written', () => {
  test('[T78] a file that is there is replaced as a whole, a folder, a link and the vault itself are refused', async () => {
    const vault = await openVault();
    const outside = temporaryFolder();
    const target = join(outside, 'everything.zip');
    writeFileSync(target, 'older');
    mkdirSync(join(outside, 'a folder'));
    symlinkSync(target, join(outside, 'a link'));
    symlinkSync(vault.folder, join(outside, 'door'));
    const before = readFileSync(join(vault.folder, 'vault.keys'));
    const refused = (path: string) => refusalOf(() => to(vault, path));
    expect(await refused(join(outside, 'a folder'))).toEqual({ code: 'place-is-folder' });
    expect(await refused(join(outside, 'a link'))).toEqual({ code: 'symlink-refused' });
    for (const name of ['vault.db', 'vault.keys', 'new.zip']) {
      expect(await refused(join(vault.folder, name))).toEqual({ code: 'inside-vault-folder' });
      expect(await refused(join(outside, 'door', name))).toEqual({ code: 'inside-vault-folder' });
    }
    expect(readFileSync(target, 'utf8')).toBe('older');
    expect(readFileSync(join(vault.folder, 'vault.keys'))).toEqual(before);
    await to(vault, target);
    expect(await readBack(target)).toBeGreaterThan(300);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(outside).sort()).toEqual(['a folder', 'a link', 'door', 'everything.zip']);
  });

  test('it is written in the ledger once it is there, and not before', async () => {
    const vault = await openVault();
    const exports = () =>
      vault.db
        .prepare("SELECT count(*) FROM disclosure_ledger WHERE kind = 'export' AND subject = ''")
        .pluck()
        .get();
    const before = exports();
    const outside = temporaryFolder();
    const stopping = {
      ...noSteps,
      check: () => {
        throw new Refusal('stopped');
      },
    };
    const target = join(outside, 'everything.zip');
    expect(await refusalOf(() => to(vault, target, stopping))).toEqual({ code: 'stopped' });
    expect([exports(), readdirSync(outside)]).toEqual([before, []]);
    await to(vault, target);
    expect(exports()).toBe(Number(before) + 1);
  });

  test('[T08] on a full disk nothing half-made stays, an older one stays whole, and later it fits', async ({
    skip,
  }) => {
    const vault = await openVault();
    const outside = temporaryFolder();
    const disk = mountSmallDisk(outside, '2m');
    if (disk === null) return skip('mounting a small disk needs root');
    onTestFinished(disk.unmount);
    const target = join(outside, 'everything.zip');
    writeFileSync(target, 'older');
    disk.fill();
    expect(await refusalOf(() => to(vault, target))).toEqual({ code: 'disk-full' });
    expect(readFileSync(target, 'utf8')).toBe('older');
    expect(readdirSync(outside).sort()).toEqual(['everything.zip', 'filler']);
    disk.free();
    await to(vault, target);
    expect(await readBack(target)).toBeGreaterThan(300);
  });

  test('a vault that is locked meanwhile ends it, and leaves nothing', async () => {
    const vault = await openVault();
    const outside = temporaryFolder();
    let steps = 0;
    const locking = {
      ...noSteps,
      check: () => {
        steps += 1;
        if (steps === 5) vault.session.lock();
        if (!vault.db.open) throw new Refusal('vault-locked');
      },
    };
    const target = join(outside, 'everything.zip');
    expect(await refusalOf(() => to(vault, target, locking))).toEqual({ code: 'vault-locked' });
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
  });
});
