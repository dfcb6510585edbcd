import type Database from 'better-sqlite3';

/**
 * What the vault says about itself. `vaultId` names it (16 bytes as hex), `name` is what its owner calls
 * it, `keysRev` is the newest key file it has seen, `commit_seq` counts its savings, `saved_at` says when the newest
 * was, `lastDrill` how the last exit drill went, `lastCheck` how the
 * last reading of everything went.
 */
export type MetaKey =
  | 'vaultId'
  | 'name'
  | 'keysRev'
  | 'commit_seq'
  | 'saved_at'
  | 'lastDrill'
  | 'lastCheck';

/** The value under a key, or `null` when there is none. */
export function readMeta(db: Database.Database, key: MetaKey): string | null {
  const row = db
    .prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?')
    .get(key);
  return row?.value ?? null;
}

/** Sets the value under a key, in the transaction that is under way if there is one. */
export function writeMeta(db: Database.Database, key: MetaKey, value: string): void {
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, value);
}
