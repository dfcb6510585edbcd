import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readable, writing, writingBeside } from '../../electron/database/db.ts';
import type { VaultSession } from '../../electron/vault/session.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import {
  lockedVault,
  newSession,
  PASSPHRASE,
  refusalOf,
  temporaryFolder,
} from './support/vault-fixture.ts';

const save = (session: VaultSession, body: string) =>
  writing(
    readable(session.database()),
    { command: 'test.save', at: '2026-11-26T14:02:00.000Z', undoable: false },
    () => session.database().prepare('INSERT INTO kept (body) VALUES (?)').run(body),
  );

const bodies = (session: VaultSession) =>
  session.database().prepare<[], string>('SELECT body FROM kept ORDER BY rowid').pluck().all();

/** An open vault with a saved row, in a folder that can be taken away. */
async function openVault(outer: string = temporaryFolder()) {
  const { session, folder } = await lockedVault(outer);
  await session.unlock({ folder, passphrase: PASSPHRASE });
  session.database().exec('CREATE TABLE kept (body TEXT) STRICT');
  save(session, 'saved before');
  return { session, folder };
}

async function expectCopy(session: VaultSession): Promise<string> {
  const into = temporaryFolder();
  const copy = await session.backups.saveElsewhere({ into, name: 'Cloche copy' });
  expect(copy).toBe(join(into, 'Cloche copy'));
  expect(readdirSync(copy).sort()).toEqual(['vault.db', 'vault.keys']);
  const modes = ['vault.db', 'vault.keys'].map((name) => statSync(join(copy, name)).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600]);
  const other = newSession(temporaryFolder());
  await other.unlock({ folder: copy, passphrase: PASSPHRASE });
  expect(bodies(other)).toEqual(['saved before']);
  other.lock();
  return copy;
}

describe('a folder that goes away while the portfolio is open', () => {
  const ways = {
    deleted: (folder: string) => rmSync(folder, { recursive: true }),
    renamed: (folder: string) => renameSync(folder, `${folder}-elsewhere`),
    'replaced by another': (folder: string) => {
      renameSync(folder, `${folder}-elsewhere`);
      mkdirSync(folder);
    },
  };

  test.each(Object.entries(ways))(
    '[T18] %s: the next save is refused and nothing is called saved, and a copy with all that was saved opens with the passphrase',
    async (_way, takeAway) => {
      const { session, folder } = await openVault();
      takeAway(folder);
      expect(session.isStillThere()).toBe(false);
      expect(await refusalOf(() => save(session, 'lost'))).toEqual({ code: 'vault-gone' });
      const beside = () => writingBeside(readable(session.database()), () => undefined);
      expect(await refusalOf(beside)).toEqual({ code: 'vault-gone' });
      expect(bodies(session)).toEqual(['saved before']);
      await expectCopy(session);
    },
  );

  test('[T18] unmounted: the same', async ({ skip }) => {
    const disk = temporaryFolder();
    const mounted = mountSmallDisk(disk, '20m');
    if (mounted === null) return skip('mounting a disk needs root');
    const { session } = await openVault(disk);
    mounted.unmount();
    expect(await refusalOf(() => save(session, 'lost'))).toEqual({ code: 'vault-gone' });
    await expectCopy(session);
  });

  test('[T18] put back where it was, it saves again', async () => {
    const { session, folder } = await openVault();
    renameSync(folder, `${folder}-elsewhere`);
    expect(await refusalOf(() => save(session, 'lost'))).toEqual({ code: 'vault-gone' });
    renameSync(`${folder}-elsewhere`, folder);
    expect(session.isStillThere()).toBe(true);
    save(session, 'saved after');
    expect(bodies(session)).toEqual(['saved before', 'saved after']);
  });

  test('[T18] going on with the copy, everything is saved there', async () => {
    const { session, folder } = await openVault();
    rmSync(folder, { recursive: true });
    const copy = await expectCopy(session);
    await session.goOnWith({ folder: copy });
    expect(session.state()).toMatchObject({ state: 'open', folder: copy, readOnly: null });
    save(session, 'saved there');
    session.lock();
    await session.unlock({ folder: copy, passphrase: PASSPHRASE });
    expect(bodies(session)).toEqual(['saved before', 'saved there']);
    expect(session.rollback()).toBeNull();
  });

  test('[T18] a file of which nothing can be read any more gives no copy, says so, and leaves nothing half made', async ({
    skip,
  }) => {
    if (process.platform !== 'linux') return skip('takes the file away through /proc');
    const { session, folder } = await openVault();
    const file = join(folder, 'vault.db');
    const handles = readdirSync('/proc/self/fd').map((name) => `/proc/self/fd/${name}`);
    const open = handles.find((handle) => {
      try {
        return readlinkSync(handle) === file;
      } catch {
        // Closed between the two looks.
        return false;
      }
    });
    rmSync(folder, { recursive: true });
    truncateSync(open ?? '', 0);
    session.database().pragma('shrink_memory');
    const into = temporaryFolder();
    const wish = () => session.backups.saveElsewhere({ into, name: 'Cloche copy' });
    expect(await refusalOf(wish)).toEqual({ code: 'copy-impossible' });
    expect(readdirSync(into)).toEqual([]);
  });

  test('[T18] a copy never replaces anything, and a folder that may not be written says so', async () => {
    const { session, folder } = await openVault();
    rmSync(folder, { recursive: true });
    const into = temporaryFolder();
    mkdirSync(join(into, 'Cloche copy'));
    expect(await session.backups.saveElsewhere({ into, name: 'Cloche copy' })).toBe(
      join(into, 'Cloche copy 2'),
    );
    const nowhere = join(into, 'not', 'there');
    const wish = () => session.backups.saveElsewhere({ into: nowhere, name: 'Cloche copy' });
    expect(await refusalOf(wish)).toEqual({ code: 'folder-not-writable' });
    expect(existsSync(nowhere)).toBe(false);
  });
});
