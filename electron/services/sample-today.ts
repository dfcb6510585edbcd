import type { SampleToday } from '../../shared/sample/sample-today.ts';
import { insertCapture } from '../database/captures.ts';
import type { WritableDb } from '../database/db.ts';
import { insertPractice } from '../database/practice.ts';
import { insertReflection } from '../database/reflections.ts';
import { putReview } from '../database/reminders.ts';
import { putReviewDay } from '../database/reviews.ts';

/** Keeps the sample's inbox and its weekly looks. */
export function storeToday(tx: WritableDb, today: SampleToday): void {
  const { captures, reminders, reviewDays, lookBack, practice } = today;
  for (const capture of captures) insertCapture(tx, capture);
  for (const day of reviewDays) putReviewDay(tx, day);
  insertReflection(tx, lookBack);
  if (practice !== null) insertPractice(tx, practice);
  if (reminders.review !== null) putReview(tx, reminders.review, reminders.review.since);
}
