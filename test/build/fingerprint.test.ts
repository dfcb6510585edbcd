import { cp, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, isUpToDate } from '../../build/fingerprint.mjs';

const SOURCES = ['src', 'package.json', 'absent'];

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  await mkdir(join(root, 'src', 'inner'), { recursive: true });
  await writeFile(join(root, 'src', 'inner', 'a.ts'), 'one');
  await writeFile(join(root, 'package.json'), '{}');
});
afterEach(() => rm(root, { recursive: true }));

test('touching a file, or moving the whole project, changes nothing', async () => {
  const before = await fingerprint(root, SOURCES);
  await utimes(join(root, 'package.json'), 1, 1);
  const elsewhere = join(root, 'elsewhere');
  await mkdir(elsewhere);
  for (const name of ['src', 'package.json']) {
    await cp(join(root, name), join(elsewhere, name), { recursive: true });
  }

  expect(await fingerprint(root, SOURCES)).toBe(before);
  expect(await fingerprint(elsewhere, SOURCES)).toBe(before);
});

test('a changed, new or renamed file, and a changed fact, each change it', async () => {
  const seen = [
    await fingerprint(root, SOURCES),
    await fingerprint(root, SOURCES, ['electron 45']),
  ];
  await writeFile(join(root, 'src', 'inner', 'a.ts'), 'two');
  seen.push(await fingerprint(root, SOURCES));
  await writeFile(join(root, 'src', 'b.ts'), '');
  seen.push(await fingerprint(root, SOURCES));
  await rename(join(root, 'src', 'b.ts'), join(root, 'src', 'c.ts'));
  seen.push(await fingerprint(root, SOURCES));

  expect(new Set(seen).size).toBe(5);
});

test('a result is up to date only when its note says this very fingerprint', async () => {
  const note = join(root, 'note');
  const current = await fingerprint(root, SOURCES);

  expect(isUpToDate(note, current)).toBe(false);
  await writeFile(note, `${current}\n`);
  expect(isUpToDate(note, current)).toBe(true);
  expect(isUpToDate(note, 'another')).toBe(false);
});
