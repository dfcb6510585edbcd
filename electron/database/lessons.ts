import type { Day } from '../../shared/domain/day.ts';
import type { OutcomeId, ProjectId, RecordId, SkillId } from '../../shared/domain/id.ts';
import { Lesson } from '../../shared/domain/lesson.ts';
import type { LessonRow as LessonView } from '../../shared/ipc/lesson-contract.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

type LessonRow = RecordRow & {
  readonly id: RecordId;
  readonly project_id: ProjectId | null;
  readonly outcome_id: OutcomeId | null;
  readonly skill_id: SkillId | null;
  readonly happened: string;
  readonly learned: string;
  readonly applies: string;
  readonly day: Day;
};

const COLUMNS = [
  'id',
  'project_id',
  'outcome_id',
  'skill_id',
  'happened',
  'learned',
  'applies',
  'day',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof LessonRow)[];

const SELECT = `SELECT ${COLUMNS.join(', ')} FROM lessons`;
const NEWEST_FIRST = 'ORDER BY day DESC, id DESC';

function rowToLesson(row: LessonRow): Lesson {
  return {
    id: row.id,
    projectId: row.project_id,
    outcomeId: row.outcome_id,
    skillId: row.skill_id,
    happened: row.happened,
    learned: row.learned,
    applies: row.applies,
    day: row.day,
    ...recordOf(row),
  };
}

function lessonToRow(lesson: Lesson): LessonRow {
  return {
    id: lesson.id,
    project_id: lesson.projectId,
    outcome_id: lesson.outcomeId,
    skill_id: lesson.skillId,
    happened: lesson.happened,
    learned: lesson.learned,
    applies: lesson.applies,
    day: lesson.day,
    ...recordRow(lesson),
  };
}

export function insertLesson(tx: WritableDb, lesson: Lesson): void {
  statement<[LessonRow]>(tx, insertInto('lessons', COLUMNS)).run(lessonToRow(lesson));
}

/** Refusals: not-found. */
export function updateLesson(tx: WritableDb, lesson: Lesson): void {
  updateRow(tx, { name: 'lessons', columns: COLUMNS }, lessonToRow(lesson));
}

/** A lesson, or null when there is none or it is in the trash. */
export function findLesson(db: ReadableDb, id: RecordId): Lesson | null {
  const row = query<[RecordId], LessonRow>(db, `${SELECT} WHERE id = ? AND trashed_at IS NULL`).get(
    id,
  );
  return row === undefined ? null : Lesson.parse(rowToLesson(row));
}

/** Refusals: not-found. */
export function getLesson(db: ReadableDb, id: RecordId): Lesson {
  return mustExist(findLesson(db, id));
}

/** Newest day first. */
export function listLessons(db: ReadableDb): Lesson[] {
  return query<[], LessonRow>(db, `${SELECT} WHERE trashed_at IS NULL ${NEWEST_FIRST}`)
    .all()
    .map(rowToLesson);
}

/** Newest day first. */
export function listLessonsOfProject(db: ReadableDb, projectId: ProjectId): Lesson[] {
  return query<[ProjectId], LessonRow>(
    db,
    `${SELECT} WHERE project_id = ? AND trashed_at IS NULL ${NEWEST_FIRST}`,
  )
    .all(projectId)
    .map(rowToLesson);
}

type ListedLesson = {
  readonly id: RecordId;
  readonly day: Day;
  readonly beginning: string;
  readonly project_id: ProjectId | null;
  readonly project_title: string | null;
  readonly skill_id: SkillId | null;
  readonly skill_name: string | null;
  readonly cards: number;
};

/** Newest day first, each with the beginning of what was learned, and how many cards were made of it. */
export function listLessonRows(db: ReadableDb): LessonView[] {
  return query<[], ListedLesson>(
    db,
    `SELECT l.id, l.day, substr(trim(l.learned, char(10) || char(13) || ' '), 1, 160) AS beginning,
      l.project_id, p.title AS project_title, l.skill_id, s.name AS skill_name,
      (SELECT count(*) FROM lesson_cards c WHERE c.lesson_id = l.id) AS cards
    FROM lessons l LEFT JOIN projects p ON p.id = l.project_id LEFT JOIN skills s ON s.id = l.skill_id
    WHERE l.trashed_at IS NULL ORDER BY l.day DESC, l.id DESC`,
  )
    .all()
    .map((row) => ({
      id: row.id,
      day: row.day,
      beginning: row.beginning,
      project:
        row.project_id === null || row.project_title === null
          ? null
          : { id: row.project_id, title: row.project_title },
      skill:
        row.skill_id === null || row.skill_name === null
          ? null
          : { id: row.skill_id, name: row.skill_name },
      cards: row.cards,
    }));
}
