import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
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
import type { VaultPaths } from './vault-paths.ts';

export const PAGE_BYTES = 4096;
const SALT_BYTES = 16;
const SEAL_BYTES = 64;
/** Enough to tell a damaged vault from a strange file without reading all of it. */
const PAGES_TRIED = 64;

function statusOf(path: string) {
  try {
    return lstatSync(path);
  } catch (error) {
    throw new Refusal(failureCode(error) === 'ENOENT' ? 'vault-not-found' : 'storage-failed');
  }
}

function readPart(path: string, read: (descriptor: number, size: number) => boolean): boolean {
  const descriptor = openSync(path, constants.O_RDONLY);
  try {
    return read(descriptor, fstatSync(descriptor).size);
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

/**
 * Whether any page among the first was sealed with this data key. A page of SQLCipher 4 ends with an
 * HMAC-SHA512 over its bytes and its number; the sealing key comes from the data key and the salt in
 * front of page 1 (https://www.zetetic.net/sqlcipher/design/).
 */
export function someSealHolds(
  { database }: Pick<VaultPaths, 'database'>,
  dataKey: Uint8Array,
): boolean {
  return readPart(database, (descriptor, size) => {
    const page = Buffer.alloc(PAGE_BYTES);
    readSync(descriptor, page, 0, SALT_BYTES, 0);
    const salt = Buffer.from(page.subarray(0, SALT_BYTES).map((byte) => byte ^ 0x3a));
    const sealingKey = pbkdf2Sync(dataKey, salt, 2, 32, 'sha512');
    const number = Buffer.alloc(4);
    const sealedBytes = PAGE_BYTES - SEAL_BYTES;
    for (let index = 0; index < Math.min(PAGES_TRIED, Math.floor(size / PAGE_BYTES)); index += 1) {
      readSync(descriptor, page, 0, PAGE_BYTES, index * PAGE_BYTES);
      number.writeUInt32LE(index + 1);
      const body = page.subarray(index === 0 ? SALT_BYTES : 0, sealedBytes);
      const seal = createHmac('sha512', sealingKey).update(body).update(number).digest();
      if (timingSafeEqual(seal, page.subarray(sealedBytes))) return true;
    }
    return false;
  });
}
