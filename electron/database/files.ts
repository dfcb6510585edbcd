import { FILE_CHUNK } from '../../shared/domain/file-limits.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** What the vault knows of a file before reading it. */
export type FileFacts = {
  /** Bytes. */
  readonly size: number;
  /** Pieces that are there. */
  readonly chunks: number;
};

/** The facts under a fingerprint; null when no such file was kept. */
export function fileFacts(db: ReadableDb, sha256: string): FileFacts | null {
  const row = query<[string], FileFacts>(
    db,
    `SELECT f.size, (SELECT count(*) FROM file_chunks c WHERE c.sha256 = f.sha256) AS chunks
    FROM files f WHERE f.sha256 = ?`,
  ).get(sha256);
  return row ?? null;
}

function inPieces(bytes: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / FILE_CHUNK));
  return Array.from({ length: count }, (_, at) =>
    bytes.subarray(at * FILE_CHUNK, (at + 1) * FILE_CHUNK),
  );
}

/**
 * Keeps the bytes of a file once, under their fingerprint (SHA-256, hex). A file of which pieces are gone is made whole.
 * @param bytes All of it, or its pieces in order, each but the last `FILE_CHUNK` long.
 */
export function keepFile(
  tx: WritableDb,
  sha256: string,
  bytes: Uint8Array | readonly Uint8Array[],
): void {
  const chunks = bytes instanceof Uint8Array ? inPieces(bytes) : bytes;
  if (fileFacts(tx, sha256)?.chunks === chunks.length) return;
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  statement<[string, number]>(
    tx,
    'INSERT INTO files (sha256, size) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
  ).run(sha256, size);
  const insert = statement<[string, number, Uint8Array]>(
    tx,
    `INSERT INTO file_chunks (sha256, position, bytes) VALUES (?, ?, ?)
    ON CONFLICT (sha256, position) DO UPDATE SET bytes = excluded.bytes`,
  );
  chunks.forEach((chunk, position) => {
    insert.run(sha256, position, chunk);
  });
}

/** One piece of a file, the first at 0; null when it is not there. */
export function fileChunk(db: ReadableDb, sha256: string, position: number): Uint8Array | null {
  const row = query<[string, number], { bytes: Uint8Array }>(
    db,
    'SELECT bytes FROM file_chunks WHERE sha256 = ? AND position = ?',
  ).get(sha256, position);
  return row?.bytes ?? null;
}

/** All bytes under a fingerprint; null when they were not kept. */
export function fileBytes(db: ReadableDb, sha256: string): Uint8Array | null {
  const pieces = query<[string], { bytes: Uint8Array }>(
    db,
    'SELECT bytes FROM file_chunks WHERE sha256 = ? ORDER BY position',
  ).all(sha256);
  return pieces.length === 0 ? null : Buffer.concat(pieces.map(({ bytes }) => bytes));
}

/** Bytes of all files together, each counted once. */
export function keptBytes(db: ReadableDb): number {
  return (
    query<[], { total: number }>(db, 'SELECT ifnull(sum(size), 0) AS total FROM files').get()
      ?.total ?? 0
  );
}

/** Files that no record names, in use or in the trash, and no step of the history could bring a record of back. */
const UNNAMED = `NOT EXISTS (SELECT 1 FROM evidence e WHERE e.sha256 = files.sha256)
  AND NOT EXISTS (SELECT 1 FROM client_shares c WHERE c.file_hash = files.sha256)
  AND NOT EXISTS (SELECT 1 FROM undo_rows u WHERE u.table_name = 'evidence'
    AND files.sha256 IN (u.row_before ->> 'sha256', u.row_after ->> 'sha256'))`;

/** Whether there are files that `sweepFiles` would let go. */
export function hasUnnamedFiles(db: ReadableDb): boolean {
  return query<[], object>(db, `SELECT 1 FROM files WHERE ${UNNAMED} LIMIT 1`).get() !== undefined;
}

/** Lets go of bytes that nothing can name any longer. Gives how many files went. */
export function sweepFiles(tx: WritableDb): number {
  return statement(tx, `DELETE FROM files WHERE ${UNNAMED}`).run().changes;
}
