import { createHash } from 'node:crypto';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { FILE_CHUNK } from '../../../shared/domain/file-limits.ts';
import { readable } from '../../database/db.ts';
import { fileChunk, fileFacts } from '../../database/files.ts';
import { readOr } from '../damage.ts';
import { PIECE_WORK, type Steps } from './long-work.ts';
import { countRows, type VaultRow, type VaultTable, wholeVaultTables } from './whole-vault-rows.ts';

export type KeptFile = { readonly sha256: string; readonly size: number };

/** The pieces of a kept file, or null when they are not what was kept. */
export async function wholeFile(
  db: Database.Database,
  { sha256, size }: KeptFile,
  steps: Steps,
): Promise<Uint8Array[] | null> {
  // A page of SQLite itself can be damaged; that is one file's misfortune.
  const chunks = readOr(0, () => fileFacts(readable(db), sha256)?.chunks ?? 0);
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  for (let position = 0; position < chunks; position += 1) {
    await letOthersRun();
    steps.check();
    const piece = readOr(null, () => fileChunk(readable(db), sha256, position));
    if (piece === null) return null;
    hash.update(piece);
    pieces.push(piece);
    steps.done(PIECE_WORK);
  }
  const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return bytes === size && hash.digest('hex') === sha256 ? pieces : null;
}

/** What a row of the table of kept files says of one. */
export const asKeptFile = ({ sha256, size }: VaultRow): KeptFile => ({
  sha256: String(sha256),
  size: Number(size),
});

/** Every kept file, by fingerprint. */
export function keptFiles(db: Database.Database): KeptFile[] {
  return db.prepare<[], KeptFile>('SELECT sha256, size FROM files ORDER BY sha256').all();
}

/** How much there is to do, in the measure of `Steps`. */
export function workOf(db: Database.Database): number {
  const count = (table: VaultTable) => readOr(0, () => countRows(db, table));
  const rows = wholeVaultTables(db).reduce((sum, table) => sum + count(table), 0);
  const pieces = readOr([], () => keptFiles(db)).reduce(
    (sum, { size }) => sum + Math.ceil(size / FILE_CHUNK),
    0,
  );
  return rows + pieces * PIECE_WORK;
}
