import type { ServiceContext } from '../services/context.ts';
import {
  changeReminders,
  getReminders,
  putReviewAside,
  resetReminders,
} from '../services/reminders.ts';
import { finishReview, getReview } from '../services/reviews.ts';
import type { Handlers } from './answer.ts';

type ReviewHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `reviews.${string}` | `reminders.${string}`>
>;

/** Which service answers which question about looking back. Refusals: vault-locked. */
export function reviewHandlers(context: () => ServiceContext): ReviewHandlers {
  return {
    'reviews.get': (input) => getReview(context(), input),
    'reviews.finish': (input) => finishReview(context(), input),
    'reviews.later': () => putReviewAside(context()),
    'reminders.get': () => getReminders(context()),
    'reminders.change': (input) => changeReminders(context(), input),
    'reminders.reset': () => resetReminders(context()),
  };
}
