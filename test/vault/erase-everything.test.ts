import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMeta } from '../../electron/database/meta.ts';
import {
  type ErasePlaces,
  type ErasePlan,
  eraseEverything,
  finishErasing,
  removeMarker,
} from '../../electron/vault/erase-everything.ts';
import { type EraseSteps, eraseSteps } from '../../electron/vault/erase-files.ts';
import { lockedVault, newSession, PASSPHRASE, temporaryFolder } from './support/vault-fixture.ts';

/** Everything below a folder, as paths from it. */
function allIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

type Made = { readonly vaultId: string; readonly db: Buffer; readonly keys: Buffer };
let made: Made | null = null;

/** A vault as bytes: making one takes far longer than writing one down. */
async function aVault(): Promise<Made> {
  const { folder, session } = await lockedVault();
  await session.unlock({ folder, passphrase: PASSPHRASE });
  const vaultId = readMeta(session.database(), 'vaultId') ?? '';
  session.lock();
  const read = (name: string) => readFileSync(join(folder, name));
  return { vaultId, db: read('vault.db'), keys: read('vault.keys') };
}

/** A home with a vault in it, one backup of it, what changes have set aside, and files of its owner. */
async function homeWithVault() {
  made ??= await aVault();
  const { vaultId, db, keys } = made;
  const home = temporaryFolder();
  const folder = join(home, 'vault');
  mkdirSync(folder);
  writeFileSync(join(folder, 'vault.db'), db);
  writeFileSync(join(folder, 'vault.keys'), keys);
  const places: ErasePlaces = {
    marker: join(home, 'erasing.json'),
    backups: join(home, 'backups'),
    samples: join(home, 'sample'),
  };
  const backup = join(places.backups, vaultId, '2026-03-01T10-00-00.000Z-version-10-0a1b');
  for (const place of [backup, join(places.samples, 'aa'), join(places.backups, 'f'.repeat(32))]) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'vault.db'), 'pages');
    writeFileSync(join(place, 'vault.keys'), keys);
  }
  const ours = ['vault.keys.bak', 'vault.db.old', 'vault.db.new', `.tmp-${'0'.repeat(16)}`];
  for (const name of [...ours, 'vault.keys.kept-01ab23cd', 'vault.db.replaced-01ab23cd']) {
    writeFileSync(join(folder, name), 'set aside');
  }
  for (const name of ['letter.txt', 'vault.db.my copy', 'my vault.keys']) {
    writeFileSync(join(folder, name), 'not ours');
  }
  writeFileSync(join(backup, 'notes.txt'), 'not ours');
  const plan: ErasePlan = { vaultId, folder, withBackups: true };
  return { home, folder, plan, places, backup };
}

/** Steps that end the program, as far as the vault can tell, before the one with this number. */
function stoppingAt(number: number): EraseSteps {
  let count = 0;
  const around = (step: (path: string) => void) => (path: string) => {
    count += 1;
    if (count === number) throw new Error('stopped');
    step(path);
  };
  return {
    overwrite: around(eraseSteps.overwrite),
    unlink: around(eraseSteps.unlink),
    removeFolder: around(eraseSteps.removeFolder),
  };
}

const theirs = ['letter.txt', 'my vault.keys', 'vault.db.my copy'];

test('erasing leaves nothing of the vault, and everything that is not named as ours', async () => {
  const { folder, plan, places, backup } = await homeWithVault();
  expect(eraseEverything(plan, places)).toBe(0);
  removeMarker(places.marker);
  expect(allIn(folder)).toEqual(theirs);
  expect(allIn(backup)).toEqual(['notes.txt']);
  expect(existsSync(places.samples)).toBe(false);
  expect(allIn(join(places.backups, 'f'.repeat(32)))).toEqual(['vault.db', 'vault.keys']);
});

test('the key file is overwritten before anything is removed', async () => {
  const { plan, places, folder } = await homeWithVault();
  const before = readFileSync(join(folder, 'vault.keys'));
  const seen: string[] = [];
  eraseEverything(plan, places, {
    ...eraseSteps,
    unlink: (path) => {
      if (seen.length === 0) expect(readFileSync(join(folder, 'vault.keys'))).not.toEqual(before);
      seen.push(path);
      eraseSteps.unlink(path);
    },
  });
  expect(seen[0]).toMatch(/vault\.keys/);
});

test('backups stay when their owner keeps them', async () => {
  const { plan, places, backup } = await homeWithVault();
  expect(eraseEverything({ ...plan, withBackups: false }, places)).toBe(0);
  expect(allIn(backup)).toEqual(['notes.txt', 'vault.db', 'vault.keys']);
});

test('a link with one of our names is neither followed nor removed', async () => {
  const { home, folder, plan, places } = await homeWithVault();
  const outside = join(home, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'vault.db'), 'another');
  writeFileSync(join(outside, 'precious'), 'precious');
  symlinkSync(join(outside, 'precious'), join(folder, 'vault.db.kept-aaaaaaaa'));
  symlinkSync(outside, join(places.backups, plan.vaultId, 'a-link'));
  eraseEverything(plan, places);
  expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
  expect(allIn(outside)).toEqual(['precious', 'vault.db']);
});

test('a second name of the key file keeps its bytes, since it is somebody else’s file too', async () => {
  const { home, folder, plan, places } = await homeWithVault();
  linkSync(join(folder, 'vault.keys'), join(home, 'second-name'));
  const before = readFileSync(join(home, 'second-name'));
  eraseEverything(plan, places);
  expect(readFileSync(join(home, 'second-name'))).toEqual(before);
  expect(existsSync(join(folder, 'vault.keys'))).toBe(false);
});

test('stopped before any step, it is either finished by the next start or never began', async () => {
  const outcomes: string[] = [];
  for (let number = 1; ; number += 1) {
    const { home, folder, plan, places, backup } = await homeWithVault();
    let stopped = true;
    try {
      eraseEverything(plan, places, stoppingAt(number));
      stopped = false;
    } catch {
      // The next start comes.
    }
    if (!stopped) break;
    let ended = 0;
    const outcome = finishErasing(places, () => {
      ended += 1;
    });
    outcomes.push(outcome);
    if (outcome === 'never-begun') {
      const session = newSession(home);
      await session.unlock({ folder, passphrase: PASSPHRASE });
      session.lock();
    } else {
      expect({ outcome, ended }).toEqual({ outcome: 'finished', ended: 1 });
      expect(allIn(folder)).toEqual(theirs);
      expect(allIn(backup)).toEqual(['notes.txt']);
    }
    expect(existsSync(places.marker)).toBe(false);
  }
  expect(outcomes[0]).toBe('never-begun');
  expect(outcomes.slice(1)).toEqual(outcomes.slice(1).map(() => 'finished'));
  expect(outcomes.length).toBeGreaterThan(15);
});

test('a portfolio that was put back after a half-done erasing stays', async () => {
  const { folder, plan, places } = await homeWithVault();
  const files = ['vault.db', 'vault.keys'].map((name) => join(folder, name));
  const contents = files.map((file) => readFileSync(file));
  expect(() => eraseEverything(plan, places, stoppingAt(6))).toThrow('stopped');
  files.forEach((file, index) => {
    writeFileSync(file, contents[index] ?? '');
  });
  expect(finishErasing(places, () => undefined)).toBe('never-begun');
  expect(files.map((file, index) => contents[index]?.equals(readFileSync(file)))).toEqual([
    true,
    true,
  ]);
});

test('another portfolio that was made in its place meanwhile stays', async () => {
  const { folder, plan, places } = await homeWithVault();
  writeFileSync(places.marker, JSON.stringify({ ...plan, vaultId: 'a'.repeat(32) }));
  const before = allIn(folder);
  expect(finishErasing(places, () => expect.unreachable())).toBe('finished');
  expect(allIn(folder)).toEqual(before);
  expect(existsSync(places.marker)).toBe(false);
});

test.each(['', '{}', '{"vaultId":"..","folder":"/","withBackups":true}', 'null'])(
  'a marker that nobody here wrote (%s) erases nothing',
  async (text) => {
    const { home, places } = await homeWithVault();
    const before = allIn(home);
    writeFileSync(places.marker, text);
    expect(finishErasing(places, () => expect.unreachable())).toBe('nothing-to-do');
    expect(allIn(home)).toEqual(before);
  },
);

test('a file that cannot be removed is counted, and the next start tries again', async () => {
  const { folder, plan, places } = await homeWithVault();
  const stubborn: EraseSteps = {
    ...eraseSteps,
    unlink: (path) => {
      if (path.endsWith('vault.db')) throw Object.assign(new Error('held'), { code: 'EBUSY' });
      eraseSteps.unlink(path);
    },
  };
  expect(eraseEverything(plan, places, stubborn)).toBe(2);
  expect(finishErasing(places, () => undefined, stubborn)).toBe('unfinished');
  expect(existsSync(places.marker)).toBe(true);
  expect(finishErasing(places, () => undefined)).toBe('finished');
  expect(allIn(folder)).toEqual(theirs);
});
