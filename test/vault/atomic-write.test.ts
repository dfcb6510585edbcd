import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setAside, writeAtomically } from '../../electron/vault/atomic-write.ts';
import { fileSteps, sweepTemporaries } from '../../electron/vault/file-steps.ts';
import { refusalOf, temporaryFolder } from './support/vault-fixture.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });
const text = (path: string) => readFileSync(path, 'utf8');

test('the new bytes replace the old, which stay beside them when that is asked', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'a');
  await writeAtomically(target, Buffer.from('one'), { keepPreviousAs: '.bak' });
  expect(readdirSync(folder)).toEqual(['a']);
  await writeAtomically(target, Buffer.from('two'), { keepPreviousAs: '.bak' });
  await writeAtomically(target, Buffer.from('three'), { keepPreviousAs: '.bak' });
  expect([text(target), text(`${target}.bak`)]).toEqual(['three', 'two']);
  expect(readdirSync(folder)).toEqual(['a', 'a.bak']);
});

/** Steps on a system where the first so many renames are refused. */
function refusing(times: number, code: string) {
  let tries = 0;
  const rename = async (from: string, to: string) => {
    tries += 1;
    if (tries <= times) throw failure(code);
    await fileSteps.rename(from, to);
  };
  return { ...fileSteps, rename };
}

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  '[T22] on Windows %s is waited out, at most ten seconds',
  async (code) => {
    const target = join(temporaryFolder(), 'a');
    writeFileSync(target, 'old');
    const waits: number[] = [];
    const wait = async (ms: number) => waits.push(ms);
    const patient = { platform: 'win32', wait } as const;
    await writeAtomically(target, Buffer.from('new'), { ...patient, steps: refusing(14, code) });
    expect(text(target)).toBe('new');
    await expect(
      writeAtomically(target, Buffer.from('newer'), { ...patient, steps: refusing(1e9, code) }),
    ).rejects.toThrow(code);
    expect(text(target)).toBe('new');
    expect(waits.slice(14).reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(10_000);
  },
);

test('[T23] a write that fails leaves the old file alone in its folder', async () => {
  const folder = temporaryFolder();
  const target = join(folder, 'a');
  writeFileSync(target, 'old');
  const steps = [
    refusing(1, 'EPERM'),
    { ...fileSteps, writeNew: () => Promise.reject(failure('ENOSPC')) },
  ];
  for (const broken of steps) {
    await expect(
      writeAtomically(target, Buffer.from('new'), { steps: broken, platform: 'linux' }),
    ).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
    expect(text(target)).toBe('old');
  }
});

test('[T21] a link in place of the file, or of the kept one, is refused and its target untouched', async () => {
  const folder = temporaryFolder();
  const outside = join(temporaryFolder(), 'outside');
  writeFileSync(outside, 'theirs');
  symlinkSync(outside, join(folder, 'link'));
  writeFileSync(join(folder, 'a'), 'old');
  symlinkSync(outside, join(folder, 'a.bak'));
  const write = (name: string) =>
    writeAtomically(join(folder, name), Buffer.from('x'), { keepPreviousAs: '.bak' });
  expect(await refusalOf(() => write('link'))).toEqual({ code: 'symlink-refused' });
  expect(await refusalOf(() => write('a'))).toEqual({ code: 'symlink-refused' });
  expect(text(outside)).toBe('theirs');
  expect(text(join(folder, 'a'))).toBe('old');
});

test('[T20] a folder exchanged for a link during the write is noticed', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'vault');
  mkdirSync(folder);
  mkdirSync(join(parent, 'elsewhere'));
  const steps = {
    ...fileSteps,
    writeNew: async (path: string, bytes: Uint8Array) => {
      await fileSteps.writeNew(path, bytes);
      renameSync(folder, join(parent, 'moved'));
      symlinkSync(join(parent, 'elsewhere'), folder);
    },
  };
  const write = () => writeAtomically(join(folder, 'a'), Buffer.from('x'), { steps });
  expect(await refusalOf(write)).toEqual({ code: 'symlink-refused' });
  expect(readdirSync(join(parent, 'elsewhere'))).toEqual([]);
});

test('the sweep removes what cut-short writes left, and nothing of anyone else', async () => {
  const folder = temporaryFolder();
  const others = ['.tmp-notes', 'a.tmp-0123456789abcdef', '.tmp-0123456789abcdefg'];
  for (const name of ['.tmp-0123456789abcdef', ...others]) writeFileSync(join(folder, name), '');
  await sweepTemporaries(folder);
  expect(readdirSync(folder).sort()).toEqual([...others].sort());
  await sweepTemporaries(join(folder, 'not-there'));
});

test('a file put aside keeps its bytes under a name of its own', async () => {
  const path = join(temporaryFolder(), 'vault.keys');
  writeFileSync(path, 'theirs');
  await setAside(path);
  expect(existsSync(path)).toBe(false);
  const [name = ''] = readdirSync(join(path, '..'));
  expect(name).toMatch(/^vault\.keys\.kept-[0-9a-f]{8}$/);
  expect(text(join(path, '..', name))).toBe('theirs');
});
