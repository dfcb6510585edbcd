import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import type { BackupReason, PortfolioFacts } from '../../../shared/domain/backup.ts';
import { Refusal } from '../../../shared/result.ts';
import { readMeta } from '../../database/meta.ts';
import { type VaultPaths, vaultPaths } from '../vault-paths.ts';
import { backupName } from './backup-name.ts';
import { writeSummary } from './backup-summary.ts';
import { copyOfKey } from './key-copy.ts';
import { makeLasting, sweepUnfinished, UNFINISHED } from './lasting.ts';
import { fingerprint } from './portfolio-facts.ts';
import type { Prove } from './prove-copy.ts';
import { listShelf, shelfOf } from './shelf.ts';

export type BackupRequest = {
  readonly db: Database.Database;
  readonly dataKey: Uint8Array;
  readonly paths: VaultPaths;
  readonly backupsFolder: string;
  readonly now: Date;
  readonly reason: BackupReason;
  readonly prove: Prove;
  readonly signal?: AbortSignal | undefined;
};

/** Copies what the connection sees at this moment, and says what the copy must be equal to. */
export function copyInto(file: string, db: Database.Database): string {
  // SQLite would make the file readable to others; into an empty one it writes.
  writeFileSync(file, '', { flag: 'wx', mode: 0o600 });
  // A file that was opened for reading alone cannot be written in any case, and the copy has to be.
  if (db.readonly) db.pragma('query_only=OFF');
  try {
    db.prepare('VACUUM INTO ?').run(file);
  } finally {
    if (db.readonly) db.pragma('query_only=ON');
  }
  return fingerprint(db);
}

function copyKeyFile(from: VaultPaths, to: VaultPaths): void {
  if (!existsSync(from.keys)) return;
  copyFileSync(from.keys, to.keys);
  chmodSync(to.keys, 0o600);
  makeLasting(to.keys, 'file');
}

async function fill(
  folder: string,
  request: BackupRequest,
  summed: { readonly number: number; readonly at: string; readonly dataKey: Uint8Array },
): Promise<PortfolioFacts> {
  const { number, at, dataKey } = summed;
  const copy = vaultPaths(folder);
  const expected = copyInto(copy.database, request.db);
  copyKeyFile(request.paths, copy);
  const facts = await request.prove({ file: copy.database, dataKey, expected }, request.signal);
  makeLasting(copy.database, 'file');
  const summary = { number, at, reason: request.reason, facts, checkedAt: at, isWhole: true };
  await writeSummary(folder, summary, dataKey);
  makeLasting(folder, 'folder');
  return facts;
}

/**
 * Copies an open vault and its key file into a folder of their own, which opens as a vault. The copy is made on the
 * live connection, so that it is of one moment; it is opened, read and compared before it gets its name, and a folder
 * without `.tmp-` in front is whole. Gives the name. One at a time for each vault.
 * Refusals: backup-damaged when the copy is not equal, stopped; failures of SQLite and the file system come as they
 * are, and leave nothing behind.
 */
export async function makeBackup(request: BackupRequest): Promise<{ readonly id: string }> {
  const { db, reason, signal } = request;
  const shelf = shelfOf(request.backupsFolder, readMeta(db, 'vaultId') ?? '');
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  sweepUnfinished(shelf);
  const number = Math.max(0, ...listShelf(shelf, null).map((backup) => backup.number)) + 1;
  const at = request.now.toISOString();
  const temporary = join(shelf, `${UNFINISHED}${randomBytes(8).toString('hex')}`);
  // The vault may be locked, and its key wiped, while the copy is still being read.
  const dataKey = copyOfKey(request.dataKey);
  try {
    mkdirSync(temporary, { mode: 0o700 });
    const { version } = await fill(temporary, request, { number, at, dataKey });
    if (signal?.aborted) throw new Refusal('stopped');
    const id = backupName({ number, at, reason, version });
    renameSync(temporary, join(shelf, id));
    makeLasting(shelf, 'folder');
    return { id };
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  } finally {
    dataKey.fill(0);
  }
}
