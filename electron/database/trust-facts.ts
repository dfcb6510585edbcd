import * as z from 'zod';
import { charter, charterOf } from '../../shared/charter/charter.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { Instant as InstantText } from '../../shared/domain/day.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { listStoredTables } from './stored-tables.ts';

const Drill = z.strictObject({ at: InstantText, same: z.int(), of: z.int() });
type Drill = z.infer<typeof Drill>;

type Key = 'name' | 'recoveryShownAt' | 'lastDrill';

function metaOf(db: ReadableDb, key: Key): string | null {
  const row = query<[Key], { value: string }>(db, 'SELECT value FROM meta WHERE key = ?').get(key);
  return row?.value ?? null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

const recordTables = charter.records['record.id'].columns.map((column) => column.split('.')[0]);
const OLDEST = `SELECT min(at) AS at FROM (${recordTables
  .map((table) => `SELECT min(created_at) AS at FROM ${table} WHERE origin_kind <> 'imported'`)
  .join(' UNION ALL ')})`;

/** What the vault calls itself. */
export function portfolioName(db: ReadableDb): string {
  return metaOf(db, 'name') ?? '';
}

/** When the oldest record was made here; null when there is none. */
export function oldestRecord(db: ReadableDb): Instant | null {
  return query<[], { at: Instant | null }>(db, OLDEST).get()?.at ?? null;
}

/** How many records there are, of every kind, also those in the trash. */
export function countRecords(db: ReadableDb): number {
  const { groups } = charterOf(listStoredTables(db));
  return groups.find(({ kind }) => kind === 'records')?.records ?? 0;
}

/** How many files are kept, each once however often it is used, and their bytes together. */
export function countFiles(db: ReadableDb): { readonly count: number; readonly bytes: number } {
  const row = query<[], { count: number; bytes: number }>(
    db,
    'SELECT count(*) AS count, ifnull(sum(size), 0) AS bytes FROM files',
  ).get();
  return row ?? { count: 0, bytes: 0 };
}

/** When the recovery code was last on the screen; null when nobody noted it. */
export function recoveryCodeShownAt(db: ReadableDb): Instant | null {
  return InstantText.safeParse(metaOf(db, 'recoveryShownAt')).data ?? null;
}

export function noteRecoveryCode(tx: WritableDb, at: Instant): void {
  statement<[Instant]>(
    tx,
    `INSERT INTO meta (key, value) VALUES ('recoveryShownAt', ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  ).run(at);
}

/** When everything was last taken out and compared; null when it never was. */
export function lastDrill(db: ReadableDb): Drill | null {
  return Drill.safeParse(parsed(metaOf(db, 'lastDrill'))).data ?? null;
}
