import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { classifyFailure } from '../../electron/vault/classify-failure.ts';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

/** Mounts a disk of 2 MiB there, or says why it cannot. */
function mountSmallDisk(folder: string): string | null {
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]);
  if (mount.status !== 0) return 'mounting a small disk needs root';
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return null;
}

/** Fills the disk to the last byte with a file that can be removed again. */
function fillDisk(folder: string): string {
  const filler = join(folder, 'filler');
  for (const size of [65_536, 4096, 1]) {
    for (;;) {
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
  return filler;
}

test('on a full disk the save is refused, all earlier ones are there, and it works once there is room', async ({
  skip,
}) => {
  const disk = temporaryFolder();
  const reason = mountSmallDisk(disk);
  if (reason !== null) return skip(reason);
  const { folder, session } = await lockedVault(disk);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE saved (n INTEGER PRIMARY KEY, body TEXT)');
  const insert = db.prepare('INSERT INTO saved (body) VALUES (?)');
  const save = () => insert.run('x'.repeat(6000));
  for (let row = 0; row < 20; row += 1) save();
  const filler = fillDisk(disk);
  let acknowledged = 20;
  const refusal = (() => {
    for (; acknowledged < 1000; acknowledged += 1) {
      try {
        save();
      } catch (error) {
        return classifyFailure(error);
      }
    }
    return null;
  })();
  expect(refusal?.code).toBe('disk-full');
  const count = () => session.database().prepare('SELECT count(*) FROM saved').pluck().get();
  expect(count()).toBe(acknowledged);
  rmSync(filler);
  save();
  expect(count()).toBe(acknowledged + 1);
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(count()).toBe(acknowledged + 1);
  expect(session.database().pragma('integrity_check', { simple: true })).toBe('ok');
});

test('on a full disk no vault is half made and no passphrase half changed', async ({ skip }) => {
  const disk = temporaryFolder();
  const reason = mountSmallDisk(disk);
  if (reason !== null) return skip(reason);
  const { folder, session } = await lockedVault(disk);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const filler = fillDisk(disk);
  const change = { current: PASSPHRASE, next: 'another passphrase' };
  expect(await refusalOf(() => session.changePassphrase(change))).toEqual({ code: 'disk-full' });
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.lock();
  const other = newSession(disk);
  const wish = { folder: join(disk, 'other'), name: 'Other', passphrase: PASSPHRASE };
  expect(await refusalOf(() => other.create(wish))).toEqual({ code: 'disk-full' });
  expect(readdirSync(join(disk, 'other'))).toEqual([]);
  expect(other.state()).toEqual({ state: 'absent' });
  rmSync(filler);
  await other.create(wish);
});
