import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { classifyFailure } from '../../electron/vault/classify-failure.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

/** A disk of 2 MiB on this folder for the length of the test, or `null`. */
function smallDiskOn(folder: string) {
  const disk = mountSmallDisk(folder);
  if (disk !== null) onTestFinished(disk.unmount);
  return disk;
}

const NEEDS_ROOT = 'mounting a small disk needs root';

test('[T07] on a full disk the save is refused, all earlier ones are there, and it works once there is room', async ({
  skip,
}) => {
  const home = temporaryFolder();
  const disk = smallDiskOn(home);
  if (disk === null) return skip(NEEDS_ROOT);
  const { folder, session } = await lockedVault(home);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const db = session.database();
  db.exec('CREATE TABLE saved (n INTEGER PRIMARY KEY, body TEXT)');
  const insert = db.prepare('INSERT INTO saved (body) VALUES (?)');
  const save = () => insert.run('x'.repeat(6000));
  for (let row = 0; row < 20; row += 1) save();
  disk.fill();
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
  disk.free();
  save();
  expect(count()).toBe(acknowledged + 1);
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  expect(count()).toBe(acknowledged + 1);
  expect(session.database().pragma('integrity_check', { simple: true })).toBe('ok');
});

test('[T09] on a full disk no vault is half made and no passphrase half changed', async ({
  skip,
}) => {
  const home = temporaryFolder();
  const disk = smallDiskOn(home);
  if (disk === null) return skip(NEEDS_ROOT);
  const { folder, session } = await lockedVault(home);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  disk.fill();
  const change = { current: PASSPHRASE, next: 'another passphrase' };
  expect(await refusalOf(() => session.changePassphrase(change))).toEqual({ code: 'disk-full' });
  session.lock();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.lock();
  const other = newSession(home);
  const wish = { folder: join(home, 'other'), name: 'Other', passphrase: PASSPHRASE };
  expect(await refusalOf(() => other.create(wish))).toEqual({ code: 'disk-full' });
  expect(readdirSync(join(home, 'other'))).toEqual([]);
  expect(other.state()).toEqual({ state: 'absent' });
  disk.free();
  await other.create(wish);
});
