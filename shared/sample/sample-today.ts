import type { Capture } from '../domain/capture.ts';
import { addDays, type Day } from '../domain/day.ts';
import { RecordId } from '../domain/id.ts';
import { dayOfTime, lastWeekly, localTime } from '../domain/local-time.ts';
import type { PracticeSession } from '../domain/practice.ts';
import type { Reflection } from '../domain/reflection.ts';
import { noReminders, type Reminders } from '../domain/reminder.ts';
import type { Skill } from '../domain/skill.ts';
import { captureTexts, lookBack, recentPractice } from './capture-texts.ts';
import type { Desk } from './desk.ts';

/** What the story's owner has on their mind, and when they look back: Fridays at four, the last one not yet. */
export type SampleToday = {
  readonly captures: readonly Capture[];
  readonly reminders: Reminders;
  readonly reviewDays: readonly Day[];
  readonly lookBack: Reflection;
  readonly practice: PracticeSession | null;
};

const FRIDAY = 5;
/** Minutes since midnight: four in the afternoon. */
const FOUR = 16 * 60;

function makePractice(desk: Desk, skills: readonly Skill[]): PracticeSession | null {
  const { skill: name, task, day, attempts } = recentPractice;
  const skill = skills.find((one) => one.name === name);
  if (!skill) return null;
  return {
    id: RecordId.parse(desk.newId()),
    skillId: skill.id,
    task,
    guideId: null,
    guideDecidesOnMe: null,
    day: desk.ago(day),
    attempts: [...attempts],
    ...desk.made(desk.ago(day), 'learning'),
  };
}

export function makeToday(desk: Desk, skills: readonly Skill[]): SampleToday {
  const captures = captureTexts.map(({ text, day }) => ({
    id: RecordId.parse(desk.newId()),
    text,
    settledAt: null,
    ...desk.made(desk.ago(day), 'learning'),
  }));
  const yesterday = localTime(desk.ago(1), FOUR);
  const friday = addDays(dayOfTime(lastWeekly(FRIDAY, FOUR, yesterday)), -7);
  const reminders: Reminders = {
    ...noReminders,
    review: { weekday: FRIDAY, minute: FOUR, notify: false, since: localTime(desk.ago(60), FOUR) },
    answered: true,
  };
  return {
    captures,
    reminders,
    reviewDays: [friday, addDays(friday, -7), addDays(friday, -21)],
    practice: makePractice(desk, skills),
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
