import type { LocalTime } from '../../shared/domain/local-time.ts';
import { noReminders, Reminders } from '../../shared/domain/reminder.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { asBit } from './record-rows.ts';

type Row = {
  readonly kind: 'review' | 'goal-dates';
  readonly weekday: number | null;
  readonly days_before: number | null;
  readonly minute: number;
  readonly notify: 0 | 1;
  readonly since: LocalTime;
};

const PUT = `INSERT INTO reminders (kind, weekday, days_before, minute, notify, since)
  VALUES (@kind, @weekday, @days_before, @minute, @notify, @since)
  ON CONFLICT (kind) DO UPDATE SET weekday = excluded.weekday, days_before = excluded.days_before,
    minute = excluded.minute, notify = excluded.notify, since = excluded.since`;

function toReminders(rows: readonly Row[]): Reminders {
  const review = rows.find(({ kind }) => kind === 'review');
  const goalDates = rows.find(({ kind }) => kind === 'goal-dates');
  return Reminders.parse({
    review:
      review === undefined || review.weekday === null
        ? null
        : {
            weekday: review.weekday,
            minute: review.minute,
            notify: review.notify === 1,
            since: review.since,
          },
    goalDates: goalDates
      ? {
          daysBefore: goalDates.days_before,
          minute: goalDates.minute,
          since: goalDates.since,
        }
      : null,
    answered: review !== undefined,
  });
}

/** What the owner chose to be reminded of. */
export function readReminders(db: ReadableDb): Reminders {
  const rows = query<[], Row>(
    db,
    'SELECT kind, weekday, days_before, minute, notify, since FROM reminders',
  ).all();
  return rows.length === 0 ? noReminders : toReminders(rows);
}

/** The weekly look; null declines it. */
export function putReview(tx: WritableDb, review: Reminders['review'], now: LocalTime): void {
  statement<[Row]>(tx, PUT).run({
    kind: 'review',
    weekday: review?.weekday ?? null,
    days_before: null,
    minute: review?.minute ?? 0,
    notify: asBit(review?.notify ?? false),
    since: review?.since ?? now,
  });
}

/** A word before the dates of goals; null is none. */
export function putGoalDates(tx: WritableDb, plan: Reminders['goalDates']): void {
  if (plan === null) {
    statement(tx, "DELETE FROM reminders WHERE kind = 'goal-dates'").run();
    return;
  }
  statement<[Row]>(tx, PUT).run({
    kind: 'goal-dates',
    weekday: null,
    days_before: plan.daysBefore,
    minute: plan.minute,
    notify: 1,
    since: plan.since,
  });
}

/** As if nothing had been chosen. */
export function clearReminders(tx: WritableDb): void {
  statement(tx, 'DELETE FROM reminders').run();
}
