import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import type { ReadOnlyReason } from '../../shared/domain/read-only.ts';
import { Refusal } from '../../shared/result.ts';
import { failureCode } from './classify-failure.ts';
import { PAGE_BYTES, pageSeals, SALT_BYTES } from './page-seals.ts';
import type { VaultPaths } from './vault-paths.ts';

/** Enough to tell a damaged vault from a strange file without reading all of it. */
const PAGES_TRIED = 64;

function statusOf(path: string) {
  try {
    return lstatSync(path);
  } catch (error) {
    throw new Refusal(failureCode(error) === 'ENOENT' ? 'vault-not-found' : 'storage-failed');
  }
}

function readPart(path: string, read: (descriptor: number) => boolean): boolean {
  const descriptor = openSync(path, constants.O_RDONLY);
  try {
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isPlainSqlite(path: string): boolean {
  return readPart(path, (descriptor) => {
    const start = Buffer.alloc(SALT_BYTES);
    readSync(descriptor, start, 0, SALT_BYTES, 0);
    return start.equals(Buffer.from('SQLite format 3\0', 'latin1'));
  });
}

/**
 * What can be known of `vault.db` without a key. SQLite would open a file of 0 or 1 byte as a new, empty
 * database, so too short ones end here. Gives how many names the file has.
 * Refusals: vault-not-found, symlink-refused, not-a-vault, vault-empty, vault-damaged, storage-failed.
 */
export function inspectVaultFile(paths: VaultPaths): { readonly links: number } {
  const info = statusOf(paths.database);
  if (info.isSymbolicLink()) throw new Refusal('symlink-refused');
  if (!info.isFile()) throw new Refusal('not-a-vault');
  if (info.size === 0) throw new Refusal('vault-empty');
  try {
    if (isPlainSqlite(paths.database)) throw new Refusal('not-a-vault');
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('storage-failed');
  }
  if (info.size < PAGE_BYTES) throw new Refusal('vault-damaged');
  return { links: info.nlink };
}

function whyNotWritable(path: string, itself: 'folder' | 'file'): ReadOnlyReason | null {
  try {
    accessSync(path, constants.W_OK);
    return null;
  } catch (error) {
    if (failureCode(error) === 'EROFS') return { because: 'disk' };
    const user = process.getuid?.() ?? null;
    const isOurs = user === null || statSync(path, { throwIfNoEntry: false })?.uid === user;
    return { because: isOurs ? itself : 'owner' };
  }
}

/** Why the vault or its folder may not be written; null when both may. A journal needs the folder too. */
export function whyReadOnly({ folder, database }: VaultPaths): ReadOnlyReason | null {
  return whyNotWritable(folder, 'folder') ?? whyNotWritable(database, 'file');
}

/** Whether the vault and its folder may be written. */
export function isWritable(paths: VaultPaths): boolean {
  return whyReadOnly(paths) === null;
}

/** Whether the file ends on a page. Only meaningful once a cut-short save has been rolled back. */
export function endsOnPage(paths: VaultPaths): boolean {
  return statusOf(paths.database).size % PAGE_BYTES === 0;
}

/** The same as `someSealHolds`, of a file that is open. */
export function someSealIn(descriptor: number, dataKey: Uint8Array): boolean {
  const page = Buffer.alloc(PAGE_BYTES);
  readSync(descriptor, page, 0, SALT_BYTES, 0);
  const seals = pageSeals(dataKey, page.subarray(0, SALT_BYTES));
  try {
    const pages = Math.min(PAGES_TRIED, Math.floor(fstatSync(descriptor).size / PAGE_BYTES));
    for (let number = 1; number <= pages; number += 1) {
      readSync(descriptor, page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES);
      if (seals.hold(number, page)) return true;
    }
    return false;
  } finally {
    seals.forget();
  }
}

/** Whether any page among the first was sealed with this data key. Not for a vault that is open: it would lose its lock. */
export function someSealHolds(
  { database }: Pick<VaultPaths, 'database'>,
  dataKey: Uint8Array,
): boolean {
  return readPart(database, (descriptor) => someSealIn(descriptor, dataKey));
}
