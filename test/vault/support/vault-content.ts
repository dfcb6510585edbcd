import { readdirSync } from 'node:fs';
import { contentHash } from '../../../electron/vault/rotate-content.ts';
import type { VaultSession } from '../../../electron/vault/session.ts';

/** Puts something of every kind into an open vault. */
export function fillVault(session: VaultSession): void {
  const db = session.database();
  db.exec('CREATE TABLE kept (n INTEGER PRIMARY KEY, body TEXT, level REAL, file BLOB) STRICT');
  db.exec('CREATE VIRTUAL TABLE kept_search USING fts5(body)');
  const insert = db.prepare('INSERT INTO kept VALUES (?, ?, ?, ?)');
  for (let n = 1; n <= 200; n += 1) {
    insert.run(n, `Grüße 😀 ${n}`, n / 3, n % 5 === 0 ? null : Buffer.alloc(700, n));
  }
  db.exec('INSERT INTO kept_search (rowid, body) SELECT n, body FROM kept');
}

/** What is in an open vault, apart from what the vault notes about its key file. */
export function contentOf(session: VaultSession): string {
  const db = session.database();
  const rev = db.prepare("SELECT value FROM meta WHERE key = 'keysRev'").pluck().get();
  db.prepare("UPDATE meta SET value = '0' WHERE key = 'keysRev'").run();
  const hash = contentHash(db);
  db.prepare("UPDATE meta SET value = ? WHERE key = 'keysRev'").run(rev);
  return hash;
}

/** The names in a vault's folder, in order. */
export const filesIn = (folder: string): string[] => readdirSync(folder).sort();
