import type { Day } from '../../shared/domain/day.ts';
import type { OutcomeId, ProjectId, RecordId, SkillId } from '../../shared/domain/id.ts';
import { Lesson, LessonCard } from '../../shared/domain/lesson.ts';
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

export type LessonCardRow = RecordRow & {
  readonly id: RecordId;
  readonly title: string;
  readonly text: string;
};
type StoredCardRow = LessonCardRow & { readonly lesson_id: RecordId };

const CARD_COLUMNS = [
  'id',
  'lesson_id',
  'title',
  'text',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof StoredCardRow)[];

/** Keeps what the owner approved of a lesson for others to see. */
export function insertLessonCard(tx: WritableDb, card: LessonCard): void {
  statement<[StoredCardRow]>(tx, insertInto('lesson_cards', CARD_COLUMNS)).run({
    id: card.id,
    lesson_id: card.lessonId,
    title: card.title,
    text: card.text,
    ...recordRow(card),
  });
}

/** Takes a card out of the portfolio again. Refusals: not-found. */
export function removeLessonCard(tx: WritableDb, id: RecordId): void {
  updateOne(tx, 'DELETE FROM lesson_cards WHERE id = @id', { id });
}

/** Newest first. */
export function listLessonCards(db: ReadableDb): LessonCard[] {
  return query<[], StoredCardRow>(
    db,
    `SELECT ${CARD_COLUMNS.join(', ')} FROM lesson_cards ORDER BY created_at DESC, id DESC`,
  )
    .all()
    .map((row) =>
      LessonCard.parse({
        id: row.id,
        lessonId: row.lesson_id,
        title: row.title,
        text: row.text,
        ...recordOf(row),
      }),
    );
}
