import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Refusal } from '../../shared/result.ts';
import { writeMeta } from '../database/meta.ts';
import { connect, rawKey } from './open-database.ts';
import { contentHash } from './rotate-content.ts';
import { someSealHolds } from './vault-file.ts';

export type CopyStage = 'copying' | 'encrypting' | 'checking';

export type CopyRequest = {
  /** Only ever read. */
  readonly from: string;
  /** Made anew; whatever was there is gone. */
  readonly to: string;
  readonly fromKey: Uint8Array;
  readonly toKey: Uint8Array;
  /** The revision of the key file that goes with the copy. */
  readonly rev: number;
};

/** Removes a copy that is not needed, whole or not. */
export function removeCopy(file: string): void {
  for (const name of [file, `${file}-journal`]) rmSync(name, { force: true });
}

function using<T>(db: Database.Database, work: (db: Database.Database) => T): T {
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function exchangeKey({ to, fromKey, toKey }: CopyRequest): void {
  using(connect(to, fromKey, { readOnly: false }), (copy) => {
    // Cut short, the copy is thrown away: a journal on the disk would only cost time.
    copy.pragma('journal_mode=MEMORY');
    copy.pragma('synchronous=OFF');
    const ascii = rawKey(toKey);
    try {
      copy.rekey(ascii);
    } finally {
      ascii.fill(0);
    }
  });
}

function check({ to, toKey, rev }: CopyRequest, wanted: string): void {
  using(connect(to, toKey, { readOnly: false }), (copy) => {
    const isWhole = copy.pragma('integrity_check', { simple: true }) === 'ok';
    if (!isWhole || contentHash(copy) !== wanted) throw new Refusal('storage-failed');
    if (!someSealHolds({ database: to }, toKey)) throw new Refusal('self-test-failed');
    writeMeta(copy, 'keysRev', String(rev));
  });
  const descriptor = openSync(to, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/**
 * Copies a vault and gives the copy another data key; the original is only read. The copy is opened with
 * its new key, checked page by page and compared value by value before this returns, and is on the disk.
 * Refusals: storage-failed when it is not equal, self-test-failed when it is not sealed as it should be; failures of SQLite and of the file system come as they are.
 */
export function makeRekeyedCopy(request: CopyRequest, enter: (stage: CopyStage) => void): void {
  enter('copying');
  removeCopy(request.to);
  // SQLite would make the file readable to others; into an empty one it writes.
  writeFileSync(request.to, '', { flag: 'wx', mode: 0o600 });
  const original = connect(request.from, request.fromKey, { readOnly: true });
  const wanted = using(original, (db) => {
    db.prepare('VACUUM INTO ?').run(request.to);
    return contentHash(db);
  });
  enter('encrypting');
  exchangeKey(request);
  enter('checking');
  check(request, wanted);
}
