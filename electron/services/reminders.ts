import type { LocalTime } from '../../shared/domain/local-time.ts';
import {
  isReviewDue,
  nextReview,
  type Reminders,
  type Schedule,
} from '../../shared/domain/reminder.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { ReviewState } from '../../shared/ipc/home-view.ts';
import { hasClosedTurn, listGoalDays } from '../database/home-rows.ts';
import { clearReminders, putGoalDates, putReview, readReminders } from '../database/reminders.ts';
import { listReviewDays } from '../database/reviews.ts';
import type { ServiceContext } from './context.ts';
import { localTimeOf } from './local-time.ts';
import { save } from './saving.ts';

const nouns = ['reminders'] as const;

/** What the owner chose. */
export function getReminders(context: ServiceContext): Reminders {
  return readReminders(context.db);
}

/** Chooses when to be reminded, from now on. What is left out stays as it is. */
export function changeReminders(
  context: ServiceContext,
  input: Checked<'reminders.change'>,
): Reminders {
  const since = localTimeOf(context.now());
  const { review, goalDates } = input;
  save(context, { command: 'reminders.change', nouns, undoable: true }, (tx) => {
    if (review !== undefined) putReview(tx, review && { ...review, since }, since);
    if (goalDates !== undefined) putGoalDates(tx, goalDates && { ...goalDates, since });
  });
  return readReminders(context.db);
}

/** As if nothing had ever been chosen. */
export function resetReminders(context: ServiceContext): Reminders {
  save(context, { command: 'reminders.reset', nouns, undoable: true }, clearReminders);
  return readReminders(context.db);
}

/** Puts the weekly look that waits aside; it comes round again. */
export function putReviewAside(context: ServiceContext): { done: true } {
  const { review } = readReminders(context.db);
  const since = localTimeOf(context.now());
  if (review !== null) {
    save(context, { command: 'reviews.later', nouns: ['reviews'], undoable: true }, (tx) =>
      putReview(tx, { ...review, since }, since),
    );
  }
  return { done: true };
}

/** How Today speaks of the weekly look. Whether one was missed is not asked. */
export function reviewState(context: ServiceContext): ReviewState {
  const { db } = context;
  const { review, answered } = readReminders(db);
  if (review === null) {
    return { state: !answered && hasClosedTurn(db) ? 'ask' : 'none', next: null };
  }
  const now: LocalTime = localTimeOf(context.now());
  const isDue = isReviewDue(review, listReviewDays(db, 1)[0] ?? null, now);
  return { state: isDue ? 'due' : 'planned', next: nextReview(review, now) };
}

/** What the clock of the main process needs, also while the vault is locked: times, and no word of the portfolio. */
export function reminderSchedule(context: ServiceContext): Schedule {
  const reminders = readReminders(context.db);
  return { reminders, goalDays: reminders.goalDates === null ? [] : listGoalDays(context.db) };
}
