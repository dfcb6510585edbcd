import { RecordId } from '../../shared/domain/id.ts';
import type { LessonCard } from '../../shared/domain/lesson.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { appendDisclosure } from '../database/disclosures.ts';
import {
  getLessonCard,
  insertLessonCard,
  listKnownNames,
  removeLessonCard,
  updateLessonCard,
} from '../database/lesson-cards.ts';
import { getLesson } from '../database/lessons.ts';
import { wasShared } from '../database/shares.ts';
import type { ServiceContext } from './context.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['lessons'] as const;

/** The lesson, and every name of the records that a card of it must not hold. Refusals: not-found. */
export function draftCard(
  context: ServiceContext,
  input: Checked<'lessons.draftCard'>,
): Reply<'lessons.draftCard'> {
  return { lesson: getLesson(context.db, input.id), names: listKnownNames(context.db) };
}

/**
 * Puts a card into the portfolio as the owner saw and approved it, and writes that down in the ledger. The lesson
 * stays where it is. Refusals: not-found.
 */
export function makeCard(context: ServiceContext, draft: Checked<'lessons.makeCard'>): LessonCard {
  getLesson(context.db, draft.lessonId);
  const card: LessonCard = {
    id: RecordId.parse(context.newId()),
    ...draft,
    ...newRecord(context, 'portfolio'),
  };
  save(context, { command: 'lessons.makeCard', nouns, undoable: true }, (tx) => {
    insertLessonCard(tx, card);
    appendDisclosure(tx, { at: card.createdAt, kind: 'promotion', subject: card.id });
  });
  return card;
}

/** A card that was given to anybody stays as it was given. Refusals: not-found, already-done. */
function refuseShared(context: ServiceContext, id: RecordId): void {
  if (wasShared(context.db, 'lesson-card', id)) throw new Refusal('already-done');
}

/** Changes the words of a card. Refusals: not-found, already-done once it was shared. */
export function updateCard(
  context: ServiceContext,
  input: Checked<'lessons.updateCard'>,
): LessonCard {
  const before = getLessonCard(context.db, input.id);
  refuseShared(context, input.id);
  const card = { ...before, ...input.change, updatedAt: context.now().toISOString() };
  save(context, { command: 'lessons.updateCard', nouns, undoable: true }, (tx) =>
    updateLessonCard(tx, card),
  );
  return card;
}

/** Takes a card out of the portfolio again, which the ledger tells too. Refusals: not-found, already-done. */
export function takeBackCard(
  context: ServiceContext,
  input: Checked<'lessons.takeBackCard'>,
): { done: true } {
  const { id } = getLessonCard(context.db, input.id);
  refuseShared(context, id);
  const at = context.now().toISOString();
  save(context, { command: 'lessons.takeBackCard', nouns, undoable: true }, (tx) => {
    removeLessonCard(tx, id);
    appendDisclosure(tx, { at, kind: 'promotion-taken-back', subject: id });
  });
  return { done: true };
}
