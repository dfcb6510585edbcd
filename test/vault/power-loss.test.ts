import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../electron/vault/atomic-write.ts';
import { type FileSteps, fileSteps } from '../../electron/vault/file-steps.ts';
import { temporaryFolder } from './support/vault-fixture.ts';

/**
 * What a folder's names point to, as the disk would have it. Bytes are on the disk once `writeNew` is through, since it
 * syncs the file; names are only once the folder was synced. Until then each change of a name may be there or not.
 */
type NameChange = { readonly name: string; readonly to: string | null };
type Step =
  | { readonly kind: 'names'; readonly changes: readonly NameChange[] }
  | { readonly kind: 'sync' };

/** Carries out the steps and writes down what each does to the names. */
function recording(names: Map<string, string>): { steps: FileSteps; log: Step[] } {
  const log: Step[] = [];
  const change = (changes: readonly NameChange[]) => {
    for (const { name, to } of changes) {
      if (to === null) names.delete(name);
      else names.set(name, to);
    }
    log.push({ kind: 'names', changes });
  };
  const steps: FileSteps = {
    writeNew: async (path, bytes) => {
      await fileSteps.writeNew(path, bytes);
      change([{ name: basename(path), to: Buffer.from(bytes).toString() }]);
    },
    rename: async (from, to) => {
      await fileSteps.rename(from, to);
      const moved = names.get(basename(from)) ?? null;
      change([
        { name: basename(to), to: moved },
        { name: basename(from), to: null },
      ]);
    },
    syncFolder: async (folder) => {
      await fileSteps.syncFolder(folder);
      log.push({ kind: 'sync' });
    },
    remove: async (path) => {
      await fileSteps.remove(path);
      change([{ name: basename(path), to: null }]);
    },
  };
  return { steps, log };
}

/** Every state that the disk may be in when the power goes after so many steps: any of the unsynced changes is lost. */
function* statesAfter(before: ReadonlyMap<string, string>, log: readonly Step[], count: number) {
  const done = log.slice(0, count);
  const synced = done.findLastIndex(({ kind }) => kind === 'sync') + 1;
  const unsynced = done.slice(synced).filter((step) => step.kind === 'names');
  for (let kept = 0; kept < 2 ** unsynced.length; kept += 1) {
    const names = new Map(before);
    const survivors = [
      ...done.slice(0, synced).filter((step) => step.kind === 'names'),
      ...unsynced.filter((_, index) => (kept >> index) & 1),
    ];
    for (const { changes } of survivors) {
      for (const { name, to } of changes) {
        if (to === null) names.delete(name);
        else names.set(name, to);
      }
    }
    yield names;
  }
}

async function writtenThrice(write: typeof writeAtomically) {
  const folder = temporaryFolder();
  const target = join(folder, 'vault.keys');
  writeFileSync(target, 'first');
  const names = new Map([['vault.keys', 'first']]);
  const before = new Map(names);
  const { steps, log } = recording(names);
  const ends: number[] = [];
  for (const text of ['second', 'third', 'fourth']) {
    await write(target, Buffer.from(text), { keepPreviousAs: '.bak', steps });
    ends.push(log.length);
  }
  expect(readdirSync(folder).sort()).toEqual(['vault.keys', 'vault.keys.bak']);
  expect(readFileSync(target, 'utf8')).toBe('fourth');
  return { before, log, ends };
}

/** The states, at whatever moment the power goes, in which the file is neither the old one nor the new one, whole. */
function broken({ before, log, ends }: Awaited<ReturnType<typeof writtenThrice>>): string[] {
  const texts = ['first', 'second', 'third', 'fourth'];
  const found: string[] = [];
  for (let count = 0; count <= log.length; count += 1) {
    const through = ends.filter((end) => end <= count).length;
    const allowed = texts.slice(through, through + 2);
    for (const names of statesAfter(before, log, count)) {
      const text = names.get('vault.keys') ?? 'nothing';
      if (!allowed.includes(text)) found.push(`after ${count} steps: ${text}`);
    }
  }
  return found;
}

test('[T24] whenever the power goes, and whatever was not synced is lost, the key file is the old one or the new one', async () => {
  const written = await writtenThrice(writeAtomically);
  expect(written.log.length).toBeGreaterThan(12);
  expect(broken(written)).toEqual([]);
});

test('[T24] a write that says it is through before the folder is synced would be found', async () => {
  const hasty: typeof writeAtomically = (target, bytes, options = {}) => {
    const { steps = fileSteps } = options;
    return writeAtomically(target, bytes, {
      ...options,
      steps: { ...steps, syncFolder: () => Promise.resolve() },
    });
  };
  expect(broken(await writtenThrice(hasty))).not.toEqual([]);
});
