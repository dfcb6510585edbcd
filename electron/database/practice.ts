import type { Day } from '../../shared/domain/day.ts';
import type { CycleId, PersonId, RecordId, SkillId } from '../../shared/domain/id.ts';
import { type Attempt, isSafePractice, PracticeSession } from '../../shared/domain/practice.ts';
import type { PracticeRow as PracticeView } from '../../shared/ipc/practice-view.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  asBit,
  columnsAs,
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

type PracticeRow = RecordRow & {
  readonly id: RecordId;
  readonly skill_id: SkillId;
  readonly task: string;
  readonly guide_id: PersonId | null;
  readonly guide_decides_on_me: 0 | 1 | null;
  readonly day: Day;
};

const COLUMNS = [
  'id',
  'skill_id',
  'task',
  'guide_id',
  'guide_decides_on_me',
  'day',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof PracticeRow)[];

const SELECT = `SELECT ${columnsAs('p', COLUMNS)}`;

function rowToPractice(row: PracticeRow, attempts: readonly Attempt[]): PracticeSession {
  return {
    id: row.id,
    skillId: row.skill_id,
    task: row.task,
    guideId: row.guide_id,
    guideDecidesOnMe: row.guide_decides_on_me === null ? null : row.guide_decides_on_me === 1,
    day: row.day,
    attempts: [...attempts],
    ...recordOf(row),
  };
}

function practiceToRow(session: PracticeSession): PracticeRow {
  return {
    id: session.id,
    skill_id: session.skillId,
    task: session.task,
    guide_id: session.guideId,
    guide_decides_on_me: session.guideDecidesOnMe === null ? null : asBit(session.guideDecidesOnMe),
    day: session.day,
    ...recordRow(session),
  };
}

function attemptsOf(db: ReadableDb, id: RecordId): Attempt[] {
  return query<[RecordId], Attempt>(
    db,
    'SELECT tried, happened, next FROM attempts WHERE session_id = ? ORDER BY position',
  ).all(id);
}

function replaceAttempts(tx: WritableDb, session: PracticeSession): void {
  if (JSON.stringify(attemptsOf(tx, session.id)) === JSON.stringify(session.attempts)) return;
  statement<[RecordId]>(tx, 'DELETE FROM attempts WHERE session_id = ?').run(session.id);
  const insert = statement<[object]>(
    tx,
    insertInto('attempts', ['session_id', 'position', 'tried', 'happened', 'next']),
  );
  session.attempts.forEach(({ tried, happened, next }, position) => {
    insert.run({ session_id: session.id, position, tried, happened, next });
  });
}

export function insertPractice(tx: WritableDb, session: PracticeSession): void {
  statement<[PracticeRow]>(tx, insertInto('practice_sessions', COLUMNS)).run(
    practiceToRow(session),
  );
  replaceAttempts(tx, session);
}

/** With its attempts. Refusals: not-found. */
export function updatePractice(tx: WritableDb, session: PracticeSession): void {
  updateRow(tx, { name: 'practice_sessions', columns: COLUMNS }, practiceToRow(session));
  replaceAttempts(tx, session);
}

/** A session, or null when there is none or it is in the trash. */
export function findPractice(db: ReadableDb, id: RecordId): PracticeSession | null {
  const row = query<[RecordId], PracticeRow>(
    db,
    `${SELECT} FROM practice_sessions p WHERE p.id = ? AND p.trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : PracticeSession.parse(rowToPractice(row, attemptsOf(db, id)));
}

/** Refusals: not-found. */
export function getPractice(db: ReadableDb, id: RecordId): PracticeSession {
  return mustExist(findPractice(db, id));
}

/** Newest day first. */
export function listPracticeOfSkill(db: ReadableDb, skillId: SkillId): PracticeSession[] {
  return query<[SkillId], PracticeRow>(
    db,
    `${SELECT} FROM practice_sessions p
    WHERE p.skill_id = ? AND p.trashed_at IS NULL ORDER BY p.day DESC, p.id DESC`,
  )
    .all(skillId)
    .map((row) => rowToPractice(row, attemptsOf(db, row.id)));
}

/** What belongs to a turn, oldest day first. */
export function listPracticeOfCycle(db: ReadableDb, cycleId: CycleId): PracticeSession[] {
  return query<[CycleId], PracticeRow>(
    db,
    `${SELECT} FROM cycle_links k JOIN practice_sessions p ON p.id = k.record_id
    WHERE k.cycle_id = ? AND k.kind = 'practice' AND p.trashed_at IS NULL
    ORDER BY p.day, p.id`,
  )
    .all(cycleId)
    .map((row) => rowToPractice(row, attemptsOf(db, row.id)));
}

type ListedPractice = {
  readonly id: RecordId;
  readonly task: string;
  readonly day: Day;
  readonly skill_id: SkillId;
  readonly skill_name: string;
  readonly guide_id: PersonId | null;
  readonly guide_name: string | null;
  readonly guide_decides_on_me: 0 | 1 | null;
  readonly attempts: number;
};

/** Newest day first, with how many attempts each has. Whoever guided is named also when they are in the trash. */
export function listPracticeRows(db: ReadableDb): PracticeView[] {
  return query<[], ListedPractice>(
    db,
    `SELECT p.id, p.task, p.day, p.skill_id, s.name AS skill_name, p.guide_id,
      g.name AS guide_name, p.guide_decides_on_me,
      (SELECT count(*) FROM attempts a WHERE a.session_id = p.id) AS attempts
    FROM practice_sessions p JOIN skills s ON s.id = p.skill_id
      LEFT JOIN people g ON g.id = p.guide_id
    WHERE p.trashed_at IS NULL ORDER BY p.day DESC, p.id DESC`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      task: row.task,
      day: row.day,
      skill: { id: row.skill_id, name: row.skill_name },
      guide:
        row.guide_id === null || row.guide_name === null
          ? null
          : { id: row.guide_id, name: row.guide_name },
      attempts: row.attempts,
      isSafe: isSafePractice({
        guideId: row.guide_id,
        guideDecidesOnMe: row.guide_decides_on_me === null ? null : row.guide_decides_on_me === 1,
      }),
    }));
}
