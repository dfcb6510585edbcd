import type { RecordId } from '../../shared/domain/id.ts';
import { LessonCard } from '../../shared/domain/lesson.ts';
import type { KnownName } from '../../shared/redaction/known-names.ts';
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

const SELECT = `SELECT ${CARD_COLUMNS.join(', ')} FROM lesson_cards`;

function rowToCard(row: StoredCardRow): LessonCard {
  return LessonCard.parse({
    id: row.id,
    lessonId: row.lesson_id,
    title: row.title,
    text: row.text,
    ...recordOf(row),
  });
}

function cardToRow(card: LessonCard): StoredCardRow {
  return {
    id: card.id,
    lesson_id: card.lessonId,
    title: card.title,
    text: card.text,
    ...recordRow(card),
  };
}

/** Keeps what the owner approved of a lesson for others to see. */
export function insertLessonCard(tx: WritableDb, card: LessonCard): void {
  statement<[StoredCardRow]>(tx, insertInto('lesson_cards', CARD_COLUMNS)).run(cardToRow(card));
}

/** Refusals: not-found. */
export function updateLessonCard(tx: WritableDb, card: LessonCard): void {
  const table = { name: 'lesson_cards', columns: CARD_COLUMNS };
  updateRow(tx, table, cardToRow(card), { trash: false });
}

/** Takes a card out of the portfolio again. Refusals: not-found. */
export function removeLessonCard(tx: WritableDb, id: RecordId): void {
  updateOne(tx, 'DELETE FROM lesson_cards WHERE id = @id', { id });
}

/** Refusals: not-found. */
export function getLessonCard(db: ReadableDb, id: RecordId): LessonCard {
  const row = query<[RecordId], StoredCardRow>(db, `${SELECT} WHERE id = ?`).get(id);
  return mustExist(row === undefined ? null : rowToCard(row));
}

/** Newest first. */
export function listLessonCards(db: ReadableDb): LessonCard[] {
  return query<[], StoredCardRow>(db, `${SELECT} ORDER BY created_at DESC, id DESC`)
    .all()
    .map(rowToCard);
}

/** Newest first. */
export function listCardsOfLesson(db: ReadableDb, lessonId: RecordId): LessonCard[] {
  return query<[RecordId], StoredCardRow>(
    db,
    `${SELECT} WHERE lesson_id = ? ORDER BY created_at DESC, id DESC`,
  )
    .all(lessonId)
    .map(rowToCard);
}

/** Every name that the records know: of people, of clients and employers, of projects, also of those in the trash. */
export function listKnownNames(db: ReadableDb): KnownName[] {
  return query<[], KnownName>(
    db,
    `SELECT 'person' AS kind, name, relation FROM people
    UNION SELECT 'person', name, 'client' FROM clients
    UNION SELECT 'organisation', organisation, NULL FROM projects WHERE organisation <> ''
    UNION SELECT 'project', title, NULL FROM projects`,
  ).all();
}
