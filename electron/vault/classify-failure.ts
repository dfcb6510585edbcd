import { Refusal, type RefusalCode } from '../../shared/result.ts';

const byCode: Readonly<Record<string, RefusalCode>> = {
  SQLITE_FULL: 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_READONLY: 'vault-read-only',
  EACCES: 'vault-read-only',
  EPERM: 'vault-read-only',
  EROFS: 'vault-read-only',
  SQLITE_CORRUPT: 'vault-damaged',
  SQLITE_NOTADB: 'vault-damaged',
  SQLITE_BUSY: 'vault-in-use',
  SQLITE_LOCKED: 'vault-in-use',
  SQLITE_IOERR: 'storage-failed',
  SQLITE_CANTOPEN: 'storage-failed',
  EIO: 'storage-failed',
  ENOENT: 'storage-failed',
  ENOTDIR: 'storage-failed',
  ELOOP: 'symlink-refused',
};

/** The code that SQLite or the file system put on an error, or `null`. */
export function failureCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * The refusal behind a failure of SQLite or the file system, without its path or text; a refusal stays
 * what it is. `null` for everything else: that is a bug and must stay loud.
 * Extended codes count as their family, `SQLITE_IOERR_FSYNC` as `SQLITE_IOERR`.
 */
export function classifyFailure(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  const code = failureCode(error);
  if (code === null) return null;
  const family = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
  const known = byCode[family];
  return known === undefined ? null : new Refusal(known);
}
