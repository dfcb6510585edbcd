import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { readMeta } from '../database/meta.ts';
import { APPLICATION_ID } from '../database/migrate.ts';
import { connect, schemaVersion } from './open-database.ts';
import { type VaultPaths, vaultPaths } from './vault-paths.ts';

export type BackupRequest = {
  readonly db: Database.Database;
  readonly dataKey: Uint8Array;
  readonly paths: VaultPaths;
  readonly backupsFolder: string;
  readonly now: Date;
};

/** Name and number of rows of every table, in the order of names. */
function rowCounts(db: Database.Database): string {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
    )
    .all();
  const counts = tables.map(({ name }) => {
    // A table's name cannot be a parameter; these come from the vault's own schema.
    const quoted = `"${name.replaceAll('"', '""')}"`;
    return [name, db.prepare(`SELECT count(*) FROM ${quoted}`).pluck().get()];
  });
  return JSON.stringify(counts);
}

/** What a copy must share with its original to be believed. */
function fingerprint(db: Database.Database): string {
  return JSON.stringify([
    db.pragma('application_id', { simple: true }),
    schemaVersion(db),
    readMeta(db, 'vaultId'),
    rowCounts(db),
  ]);
}

function verify(file: string, { db, dataKey }: BackupRequest): void {
  const copy = connect(file, dataKey, { readOnly: true });
  try {
    const whole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    const ours = copy.pragma('application_id', { simple: true }) === APPLICATION_ID;
    if (!whole || !ours || fingerprint(copy) !== fingerprint(db)) {
      throw new Refusal('storage-failed');
    }
  } finally {
    copy.close();
  }
}

function makeLasting(path: string, flags: 'r' | 'r+'): void {
  // Windows cannot open a folder; there the rename itself is lasting.
  if (process.platform === 'win32' && flags === 'r') return;
  const descriptor = openSync(path, flags);
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.tmp-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function fill(folder: string, request: BackupRequest): void {
  const copy = vaultPaths(folder);
  // SQLite would make the file readable to others; into an empty one it writes.
  writeFileSync(copy.database, '', { flag: 'wx', mode: 0o600 });
  request.db.prepare('VACUUM INTO ?').run(copy.database);
  verify(copy.database, request);
  makeLasting(copy.database, 'r+');
  if (existsSync(request.paths.keys)) {
    copyFileSync(request.paths.keys, copy.keys);
    chmodSync(copy.keys, 0o600);
    makeLasting(copy.keys, 'r+');
  }
  makeLasting(folder, 'r');
}

/**
 * Copies the vault and its key file to `<backups>/<vaultId>/<time>-version-<n>`, which opens as a vault.
 * The copy is opened and compared before it gets its name; a folder without `.tmp-` in front is whole.
 * Gives the folder. Refusals: storage-failed when the copy is not equal; failures of SQLite and the file
 * system come as they are, and leave nothing behind.
 */
export function backUpBeforeMigration(request: BackupRequest): string {
  const { db, backupsFolder, now } = request;
  const shelf = join(backupsFolder, readMeta(db, 'vaultId') ?? 'unnamed');
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  sweep(shelf);
  const suffix = randomBytes(8).toString('hex');
  const temporary = join(shelf, `.tmp-${suffix}`);
  const stamp = now.toISOString().replaceAll(':', '-');
  const whole = join(shelf, `${stamp}-version-${schemaVersion(db)}-${suffix.slice(0, 4)}`);
  try {
    mkdirSync(temporary, { mode: 0o700 });
    fill(temporary, request);
    renameSync(temporary, whole);
    makeLasting(shelf, 'r');
    return whole;
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}
