import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../../shared/result.ts';
import { failureCode } from './classify-failure.ts';
import {
  type FileSteps,
  fileSteps,
  folderIdentity,
  regularFileExists,
  temporaryName,
} from './file-steps.ts';

/** What Windows answers while a virus scanner or an indexer holds the file open. */
const HELD_BY_OTHERS = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PATIENCE_MS = 10_000;

export type AtomicWriteOptions = {
  /** Leaves the replaced file beside the new one, with this ending. */
  readonly keepPreviousAs?: string;
  readonly steps?: FileSteps;
  readonly platform?: NodeJS.Platform;
  readonly wait?: (ms: number) => Promise<unknown>;
};

type Patience = Required<Pick<AtomicWriteOptions, 'steps' | 'platform' | 'wait'>>;

const ordinary: Patience = { steps: fileSteps, platform: process.platform, wait: setTimeout };

/** Gives a file its name, on Windows with up to 10 s of patience for programs that hold it. */
export async function renamePatiently(
  from: string,
  to: string,
  { steps, platform, wait }: Patience = ordinary,
): Promise<void> {
  let waited = 0;
  for (let pause = 10; ; pause = Math.min(pause * 2, 1000)) {
    try {
      await steps.rename(from, to);
      return;
    } catch (error) {
      const transient = platform === 'win32' && HELD_BY_OTHERS.has(failureCode(error) ?? '');
      if (!transient || waited + pause > PATIENCE_MS) throw error;
    }
    await wait(pause);
    waited += pause;
  }
}

/**
 * Replaces a file as a whole: whatever happens, it holds the old bytes or the new ones, with mode 0600.
 * On Windows waits up to 10 s for programs that hold the file. A failure leaves the old file and no
 * half-made one. Refusals: symlink-refused; failures of the file system come as they are.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<void> {
  const { steps = fileSteps, platform = process.platform, wait = setTimeout } = options;
  const patience = { steps, platform, wait };
  const folder = dirname(target);
  const identity = await folderIdentity(target);
  const exists = await regularFileExists(target);
  const previousName =
    exists && options.keepPreviousAs !== undefined ? target + options.keepPreviousAs : null;
  if (previousName !== null) await regularFileExists(previousName);
  const temporary = temporaryName(folder);
  const previous = temporaryName(folder);
  try {
    await steps.writeNew(temporary, bytes);
    if (previousName !== null) {
      await steps.writeNew(previous, await readFile(target));
      await renamePatiently(previous, previousName, patience);
    }
    if ((await folderIdentity(target)) !== identity) throw new Refusal('symlink-refused');
    await renamePatiently(temporary, target, patience);
    await steps.syncFolder(folder);
  } catch (error) {
    await Promise.allSettled([steps.remove(temporary), steps.remove(previous)]);
    throw error;
  }
}

/** Puts a file out of the way under a name of its own, for good: nothing a person may need is removed. */
export async function setAside(path: string, steps: FileSteps = fileSteps): Promise<void> {
  await steps.rename(path, `${path}.kept-${randomBytes(4).toString('hex')}`);
}
