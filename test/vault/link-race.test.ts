import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../electron/vault/atomic-write.ts';
import { Refusal } from '../../shared/result.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { temporaryFolder } from './support/vault-fixture.ts';

const WRITES = 400;

/** Exchanges what stands at a path as fast as it can, until told to stop: a link to elsewhere, then a file again. */
function exchange(path: string, elsewhere: string) {
  let going = true;
  const turns = (async () => {
    for (let turn = 0; going; turn += 1) {
      const next = `${path}.next-${turn}`;
      if (turn % 2 === 0) symlinkSync(elsewhere, next);
      else writeFileSync(next, 'put back');
      await rename(next, path).catch(() => rmSync(next));
    }
  })();
  return async () => {
    going = false;
    await turns;
  };
}

test('[T20] while the file is exchanged for a link again and again, no write ever follows it out of the folder', async () => {
  const folder = join(temporaryFolder(), 'vault');
  mkdirSync(folder);
  const outside = join(temporaryFolder(), 'outside');
  writeFileSync(outside, 'theirs');
  const target = join(folder, 'vault.keys');
  writeFileSync(target, 'first');
  const stop = exchange(target, outside);
  const seen = { written: 0, refused: 0 };
  for (let write = 0; write < WRITES; write += 1) {
    try {
      await writeAtomically(target, Buffer.from(`ours ${write}`), { keepPreviousAs: '.bak' });
      seen.written += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.code).toBe('symlink-refused');
      seen.refused += 1;
    }
    expect(readFileSync(outside, 'utf8')).toBe('theirs');
  }
  await stop();
  expect(seen.written).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});

test('[T08] on a full disk a file for its owner is refused, with nothing half made and the old one as it was', async ({
  skip,
}) => {
  const home = temporaryFolder();
  const disk = mountSmallDisk(home);
  if (disk === null) return skip('mounting a small disk needs root');
  try {
    const target = join(home, 'Growth over time.pdf');
    writeFileSync(target, 'the one from before');
    disk.fill();
    const wish = writeAtomically(target, Buffer.alloc(3_000_000));
    await expect(wish).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(target, 'utf8')).toBe('the one from before');
    expect(readdirSync(home).sort()).toEqual(['Growth over time.pdf', 'filler']);
    disk.free();
    await writeAtomically(target, Buffer.from('the new one'));
    expect(readFileSync(target, 'utf8')).toBe('the new one');
  } finally {
    disk.unmount();
  }
});
