import * as z from 'zod';
import { addDays, type Day } from './day.ts';
import {
  dayOfTime,
  LocalTime,
  lastWeekly,
  localTime,
  MinuteOfDay,
  minutesBetween,
  Weekday,
} from './local-time.ts';

/** Days before a goal's date on which one may be reminded. */
export const DAYS_BEFORE = [0, 1, 3, 7, 14, 30] as const;

/** When the owner likes to look back. */
export const ReviewPlan = z.strictObject({
  weekday: Weekday,
  minute: MinuteOfDay,
  /** Whether the system says so too, or only Today. */
  notify: z.boolean(),
});
export type ReviewPlan = z.infer<typeof ReviewPlan>;

/** A word from the system before a goal's date. */
export const GoalDatesPlan = z.strictObject({
  daysBefore: z.int().min(0).max(60),
  minute: MinuteOfDay,
});
export type GoalDatesPlan = z.infer<typeof GoalDatesPlan>;

/** What the owner chose, each with the time since when: what came round before it is settled. */
export const Reminders = z.strictObject({
  review: z.strictObject({ ...ReviewPlan.shape, since: LocalTime }).nullable(),
  goalDates: z.strictObject({ ...GoalDatesPlan.shape, since: LocalTime }).nullable(),
  /** Whether the owner has said yes or no to a weekly look. */
  answered: z.boolean(),
});
export type Reminders = z.infer<typeof Reminders>;

export const noReminders: Reminders = { review: null, goalDates: null, answered: false };

/** Days. A look back so shortly before its hour stands for it. */
const EARLY = 3;

/** The next time of the weekly look. */
export function nextReview(plan: ReviewPlan, now: LocalTime): LocalTime {
  const last = lastWeekly(plan.weekday, plan.minute, now);
  return localTime(addDays(dayOfTime(last), 7), plan.minute);
}

/**
 * Whether a weekly look has come round that was neither taken nor put aside. One that came round while the app was
 * closed is this one or gone: there is never more than one.
 * @param lastReview The day of the last one taken; null before the first.
 */
export function isReviewDue(
  plan: NonNullable<Reminders['review']>,
  lastReview: Day | null,
  now: LocalTime,
): boolean {
  const last = lastWeekly(plan.weekday, plan.minute, now);
  if (last <= plan.since) return false;
  return lastReview === null || lastReview < addDays(dayOfTime(last), -EARLY);
}

export type DueKind = 'review' | 'goal-date';
export type Due = { readonly kind: DueKind; readonly at: LocalTime };

/** What reminders are told from: no name of anything is in it. */
export type Schedule = {
  readonly reminders: Reminders;
  /** The dates of the goals under way. */
  readonly goalDays: readonly Day[];
};

export const emptySchedule: Schedule = { reminders: noReminders, goalDays: [] };

function dueGoalDate({ reminders, goalDays }: Schedule, span: Span): Due | null {
  const plan = reminders.goalDates;
  if (plan === null) return null;
  const times = goalDays
    .map((day) => localTime(addDays(day, -plan.daysBefore), plan.minute))
    .filter((time) => time > span.after && time <= span.upTo && time > plan.since)
    .sort();
  const at = times.at(-1);
  return at === undefined ? null : { kind: 'goal-date', at };
}

function dueReview({ reminders }: Schedule, span: Span): Due | null {
  const plan = reminders.review;
  if (!plan?.notify) return null;
  const at = lastWeekly(plan.weekday, plan.minute, span.upTo);
  return at > span.after && at > plan.since ? { kind: 'review', at } : null;
}

export type Span = { readonly after: LocalTime; readonly upTo: LocalTime };

/** Minutes. What came round longer ago, while the computer slept, is left to Today. */
export const LATE = 10;

/**
 * The one thing to remind of between two looks at the clock; null when there is none. Several at once are one, the
 * weekly look first, and what is late is passed over.
 */
export function dueWithin(schedule: Schedule, span: Span): Due | null {
  const due = [dueReview(schedule, span), dueGoalDate(schedule, span)];
  return due.find((one) => one !== null && minutesBetween(one.at, span.upTo) <= LATE) ?? null;
}
