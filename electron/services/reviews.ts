import { addDays } from '../../shared/domain/day.ts';
import { RecordId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { ReviewPage } from '../../shared/ipc/reviews-view.ts';
import { listCaptures } from '../database/captures.ts';
import { insertReflection } from '../database/reflections.ts';
import { listHappened, listReviewDays, putReviewDay } from '../database/reviews.ts';
import type { ServiceContext } from './context.ts';
import { goalRows } from './goal-rows.ts';
import { newRecord, save } from './saving.ts';

/** Days that a first look goes back; a later one goes back to the one before it. */
const WEEK = 7;
/** Days of earlier looks that are shown. */
const PAST = 52;

/** Everything that a look back shows. */
export function getReview(context: ServiceContext, input: Checked<'reviews.get'>): ReviewPage {
  const { db } = context;
  const past = listReviewDays(db, PAST);
  // Who comes back on the same day sees the same stretch again.
  const before = past.find((day) => day < input.today);
  const since = before ?? addDays(input.today, -WEEK);
  return {
    since,
    happened: listHappened(db, since),
    inbox: listCaptures(db),
    goals: goalRows(db, input.today).filter((goal) => goal.state === 'active'),
    past,
  };
}

/** Keeps the day, and what was taken from it as a reflection that nobody else sees. */
export function finishReview(
  context: ServiceContext,
  input: Checked<'reviews.finish'>,
): { done: true } {
  const { today, prompt, takeaway } = input;
  const nouns = ['reviews', 'reflections'] as const;
  save(context, { command: 'reviews.finish', nouns, undoable: true }, (tx) => {
    putReviewDay(tx, today);
    if (takeaway.trim() === '') return;
    insertReflection(tx, {
      id: RecordId.parse(context.newId()),
      skillId: null,
      prompt,
      text: takeaway.trim(),
      day: today,
      ...newRecord(context, 'learning'),
    });
  });
  return { done: true };
}
