import { Capture } from '../../shared/domain/capture.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { GoalId, PersonId, RecordId, SkillId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateOne,
  updateRow,
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

const SELECT = `SELECT ${COLUMNS.join(', ')} FROM inbox_captures`;
const WAITING = 'settled_at IS NULL AND trashed_at IS NULL';

function rowToCapture(row: CaptureRow): Capture {
  return { id: row.id, text: row.text, settledAt: row.settled_at, ...recordOf(row) };
}

function captureToRow(capture: Capture): CaptureRow {
  return {
    id: capture.id,
    text: capture.text,
    settled_at: capture.settledAt,
    ...recordRow(capture),
  };
}

export function insertCapture(tx: WritableDb, capture: Capture): void {
  statement<[CaptureRow]>(tx, insertInto('inbox_captures', COLUMNS)).run(captureToRow(capture));
}

/** Refusals: not-found. */
export function updateCapture(tx: WritableDb, capture: Capture): void {
  updateRow(tx, { name: 'inbox_captures', columns: COLUMNS }, captureToRow(capture));
}

/** A note, also a settled one. Refusals: not-found, also for one in the trash. */
export function getCapture(db: ReadableDb, id: RecordId): Capture {
  const row = query<[RecordId], CaptureRow>(
    db,
    `${SELECT} WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return Capture.parse(rowToCapture(mustExist(row ?? null)));
}

/** Takes a note out of the inbox. Refusals: not-found, also for one that was settled before. */
export function settleCapture(tx: WritableDb, id: RecordId, at: Instant): void {
  updateOne(
    tx,
    `UPDATE inbox_captures SET settled_at = @at, updated_at = @at WHERE id = @id AND ${WAITING}`,
    { id, at },
  );
}

/** Puts a settled note back into the inbox. Refusals: not-found, also for one that waits there. */
export function unsettleCapture(tx: WritableDb, id: RecordId, at: Instant): void {
  updateOne(
    tx,
    `UPDATE inbox_captures SET settled_at = NULL, updated_at = @at
    WHERE id = @id AND settled_at IS NOT NULL AND trashed_at IS NULL`,
    { id, at },
  );
}

/** What waits in the inbox, oldest first. */
export function listCaptures(db: ReadableDb): Capture[] {
  return query<[], CaptureRow>(db, `${SELECT} WHERE ${WAITING} ORDER BY created_at, id`)
    .all()
    .map(rowToCapture);
}

export function countCaptures(db: ReadableDb): number {
  const sql = `SELECT count(*) AS count FROM inbox_captures WHERE ${WAITING}`;
  return query<[], { count: number }>(db, sql).get()?.count ?? 0;
}

/** The first so many characters of the note that came last; '' when none waits. */
export function newestCapture(db: ReadableDb, most: number): string {
  const sql = `SELECT substr(text, 1, ?) AS text FROM inbox_captures WHERE ${WAITING}
    ORDER BY created_at DESC, id DESC LIMIT 1`;
  return query<[number], { text: string }>(db, sql).get(most)?.text ?? '';
}

/** Everything that a note may name: skills in use, people, and goals under way. */
export function listNames(db: ReadableDb): {
  skills: { id: SkillId; name: string }[];
  people: { id: PersonId; name: string }[];
  goals: { id: GoalId; name: string; skillId: SkillId }[];
} {
  return {
    skills: query<[], { id: SkillId; name: string }>(
      db,
      `SELECT id, name FROM skills WHERE archived = 0 AND trashed_at IS NULL
      ORDER BY name COLLATE NOCASE, id`,
    ).all(),
    people: query<[], { id: PersonId; name: string }>(
      db,
      'SELECT id, name FROM people WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
    ).all(),
    goals: query<[], { id: GoalId; name: string; skillId: SkillId }>(
      db,
      `SELECT g.id, s.name, g.skill_id AS skillId
      FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
      WHERE g.state = 'active' AND g.trashed_at IS NULL ORDER BY g.by_day, g.id`,
    ).all(),
  };
}
