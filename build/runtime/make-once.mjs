import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a folder so that it is either there and whole, or not there: it is made beside its place
 * and moved in at the end. When another process was faster, its folder is kept.
 * @param {string} target
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<void>}
 */
export async function makeOnce(target, fill) {
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await fill(draft);
    await rename(draft, target).catch((error) => {
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
