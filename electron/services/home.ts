import type { Checked } from '../../shared/ipc/contract.ts';
import { FirstStep, type HomePage } from '../../shared/ipc/home-view.ts';
import { countCaptures, newestCapture } from '../database/captures.ts';
import { firstSteps } from '../database/first-steps.ts';
import { listActiveLearningRows } from '../database/learning.ts';
import { activeGoalRows } from './board.ts';
import type { ServiceContext } from './context.ts';
import { listLooks } from './home-look.ts';
import { listWaiting } from './home-waiting.ts';
import { reviewState } from './reminders.ts';

/** Rows that can be taken in at one glance. */
const GOALS = 5;
const LEARNING = 3;
/** Rows that may be asked for in place. */
const MORE = 12;
/** Characters of a note that stand for it. */
const BEGINNING = 120;

/** What the first screen shows: a few of each kind, and how many there are. */
export function getHome(context: ServiceContext, input: Checked<'home.get'>): HomePage {
  const { db } = context;
  const { today } = input;
  const next = activeGoalRows(db, today).moving;
  const waiting = listWaiting(db, next, { today, most: MORE + 1 });
  const look = listLooks(db, next, today);
  const learningNow = listActiveLearningRows(db);
  const taken = firstSteps(db);
  return {
    next: next.slice(0, GOALS),
    waiting: waiting.slice(0, MORE),
    look: look.slice(0, MORE),
    learningNow: learningNow.slice(0, LEARNING),
    totals: {
      next: next.length,
      waiting: waiting.length,
      look: look.length,
      learningNow: learningNow.length,
    },
    inbox: { count: countCaptures(db), newest: newestCapture(db, BEGINNING) },
    review: reviewState(context),
    checklist: FirstStep.options.map((step) => ({ step, done: taken[step] })),
  };
}
