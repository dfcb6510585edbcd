import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { GoalDatesPlan, Reminders, ReviewPlan } from '../domain/reminder.ts';
import { Note } from '../domain/text.ts';
import { ReviewPage } from './reviews-view.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });

/** Looking back once a week, and what one may be reminded of. */
export const reviewsContract = {
  'reviews.get': { input: z.strictObject({ today: Day }), output: ReviewPage },
  /** Keeps the day, and what was taken from it as a reflection when there is any. */
  'reviews.finish': {
    input: z.strictObject({ today: Day, prompt: Note.default(''), takeaway: Note.default('') }),
    output: done,
  },
  /** Not this time: quiet until it comes round again. */
  'reviews.later': { input: nothing, output: done },
  'reminders.get': { input: nothing, output: Reminders },
  /** Null is "never"; what is left out stays. */
  'reminders.change': {
    input: z.strictObject({
      review: z.exactOptional(ReviewPlan.nullable()),
      goalDates: z.exactOptional(GoalDatesPlan.nullable()),
    }),
    output: Reminders,
  },
  'reminders.reset': { input: nothing, output: Reminders },
} as const;
