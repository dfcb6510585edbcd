import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Refusal } from '../../../shared/result.ts';
import { failureCode } from '../classify-failure.ts';
import { fileSource } from './byte-places.ts';
import { type OpenArchive, openArchive } from './read-archive.ts';

const { O_RDONLY, O_NONBLOCK = 0 } = constants;

/**
 * Opens the archive in a file for as long as `work` takes. Refusals: archive-not-ours for what is no file, those of
 * `openArchive` and of `work`; failures of the file system come as they are.
 */
export async function withArchiveFile<T>(
  path: string,
  work: (archive: OpenArchive) => Promise<T>,
): Promise<T> {
  // Without blocking: what looks like a file may be a pipe that nobody ever writes to.
  const file = await open(path, O_RDONLY | O_NONBLOCK).catch((error: unknown) => {
    if (failureCode(error) === 'EACCES') throw new Refusal('storage-failed');
    throw error;
  });
  try {
    if (!(await file.stat()).isFile()) throw new Refusal('archive-not-ours');
    return await work(await openArchive(await fileSource(file)));
  } finally {
    await file.close();
  }
}
