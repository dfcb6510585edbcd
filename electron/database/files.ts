import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** Keeps the bytes of a file once, under their fingerprint (SHA-256, hex). */
export function keepFile(tx: WritableDb, sha256: string, bytes: Uint8Array): void {
  statement<[string, Uint8Array]>(
    tx,
    'INSERT INTO files (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
  ).run(sha256, bytes);
}

/** The bytes under a fingerprint; null when they were not kept. */
export function fileBytes(db: ReadableDb, sha256: string): Uint8Array | null {
  const row = query<[string], { bytes: Uint8Array }>(
    db,
    'SELECT bytes FROM files WHERE sha256 = ?',
  ).get(sha256);
  return row?.bytes ?? null;
}

/**
 * Lets go of bytes that no record names any longer. Not while a step of the history may bring such a record
 * back, so this belongs into a command that is not undoable. Gives how many files went.
 */
export function sweepFiles(tx: WritableDb): number {
  return statement(
    tx,
    `DELETE FROM files
    WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = files.sha256)
      AND NOT EXISTS (SELECT 1 FROM client_shares c WHERE c.file_hash = files.sha256)`,
  ).run().changes;
}
