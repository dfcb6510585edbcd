import { Capture } from '../../shared/domain/capture.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { RecordId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateOne,
} from './record-rows.ts';

type CaptureRow = RecordRow & {
  readonly id: RecordId;
  readonly text: string;
  readonly settled_at: Instant | null;
};

const COLUMNS = [
  'id',
  'text',
  'settled_at',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof CaptureRow)[];

export function insertCapture(tx: WritableDb, capture: Capture): void {
  statement<[CaptureRow]>(tx, insertInto('inbox_captures', COLUMNS)).run({
    id: capture.id,
    text: capture.text,
    settled_at: capture.settledAt,
    ...recordRow(capture),
  });
}

/** Takes a note out of the inbox. Refusals: not-found, also for one that was settled before. */
export function settleCapture(tx: WritableDb, id: RecordId, at: Instant): void {
  updateOne(
    tx,
    `UPDATE inbox_captures SET settled_at = @at, updated_at = @at
    WHERE id = @id AND settled_at IS NULL`,
    { id, at },
  );
}

/** What waits in the inbox, oldest first. */
export function listCaptures(db: ReadableDb): Capture[] {
  return query<[], CaptureRow>(
    db,
    `SELECT ${COLUMNS.join(', ')} FROM inbox_captures WHERE settled_at IS NULL
    ORDER BY created_at, id`,
  )
    .all()
    .map((row) =>
      Capture.parse({
        id: row.id,
        text: row.text,
        settledAt: row.settled_at,
        ...recordOf(row),
      }),
    );
}
