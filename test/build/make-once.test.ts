import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeOnce } from '../../build/runtime/make-once.mjs';

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'make-once-'));
});
afterEach(() => rm(parent, { recursive: true }));

test('a folder appears when it is whole', async () => {
  const target = join(parent, 'deep', 'runtime');

  await makeOnce(target, async (folder: string) => {
    await writeFile(join(folder, 'version'), '1');
    expect(await readdir(join(parent, 'deep'))).not.toContain('runtime');
  });

  expect(await readFile(join(target, 'version'), 'utf8')).toBe('1');
});

test('a folder that could not be filled leaves nothing behind', async () => {
  const filling = makeOnce(join(parent, 'runtime'), async (folder: string) => {
    await writeFile(join(folder, 'half'), 'x');
    throw new Error('the disk is full');
  });

  await expect(filling).rejects.toThrow('the disk is full');
  expect(await readdir(parent)).toEqual([]);
});

test('when another process was faster, its folder is kept', async () => {
  const target = join(parent, 'runtime');

  await makeOnce(target, async (folder: string) => {
    await writeFile(join(folder, 'by'), 'the slower one');
    await mkdir(target);
    await writeFile(join(target, 'by'), 'the faster one');
  });

  expect(await readFile(join(target, 'by'), 'utf8')).toBe('the faster one');
  expect(await readdir(parent)).toEqual(['runtime']);
});
