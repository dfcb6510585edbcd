import type { Capture } from '../domain/capture.ts';
import { addDays, type Day } from '../domain/day.ts';
import { RecordId } from '../domain/id.ts';
import { dayOfTime, lastWeekly, localTime } from '../domain/local-time.ts';
import type { Reflection } from '../domain/reflection.ts';
import { noReminders, type Reminders } from '../domain/reminder.ts';
import { captureTexts, lookBack } from './capture-texts.ts';
import type { Desk } from './desk.ts';

/** What the story's owner has on their mind, and when they look back: Friday at four. */
export type SampleToday = {
  readonly captures: readonly Capture[];
  readonly reminders: Reminders;
  readonly reviewDays: readonly Day[];
  readonly lookBack: Reflection;
};

const FRIDAY = 5;
/** Minutes since midnight: four in the afternoon. */
const FOUR = 16 * 60;

export function makeToday(desk: Desk): SampleToday {
  const captures = captureTexts.map(({ text, day }) => ({
    id: RecordId.parse(desk.newId()),
    text,
    settledAt: null,
    ...desk.made(desk.ago(day), 'learning'),
  }));
  const yesterday = localTime(desk.ago(1), FOUR);
  const friday = dayOfTime(lastWeekly(FRIDAY, FOUR, yesterday));
  const reminders: Reminders = {
    ...noReminders,
    review: { weekday: FRIDAY, minute: FOUR, notify: false, since: localTime(desk.ago(60), FOUR) },
    answered: true,
  };
  return {
    captures,
    reminders,
    reviewDays: [friday, addDays(friday, -7), addDays(friday, -21)],
    lookBack: {
      id: RecordId.parse(desk.newId()),
      skillId: null,
      prompt: lookBack.prompt,
      text: lookBack.text,
      day: friday,
      ...desk.made(friday, 'learning'),
    },
  };
}
