import * as z from 'zod';
import { addDays, Day, daysBetween } from './day.ts';

const MINUTES_PER_DAY = 1440;
const MONDAY = '1970-01-05';

/** What the clock on the wall says, `YYYY-MM-DDTHH:MM` without a time zone: sorts by time as text does. */
export const LocalTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'time-unknown')
  .refine((time) => Day.safeParse(time.slice(0, 10)).success, 'date-unknown');
export type LocalTime = z.infer<typeof LocalTime>;

/** Minutes since midnight. */
export const MinuteOfDay = z
  .int()
  .min(0)
  .max(MINUTES_PER_DAY - 1);

/** ISO 8601: Monday is 1, Sunday is 7. */
export const Weekday = z.int().min(1).max(7);

export function localTime(day: Day, minute: number): LocalTime {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${day}T${hours}:${String(minute % 60).padStart(2, '0')}`;
}

export function dayOfTime(time: LocalTime): Day {
  return time.slice(0, 10);
}

/** Minutes since midnight. */
export function minuteOfTime(time: LocalTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Minutes from one time to another on a wall without summer time; negative when `to` is earlier. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  const days = daysBetween(dayOfTime(from), dayOfTime(to));
  return days * MINUTES_PER_DAY + minuteOfTime(to) - minuteOfTime(from);
}

/** ISO 8601: Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  const days = daysBetween(MONDAY, day) % 7;
  return (days < 0 ? days + 7 : days) + 1;
}

/** The last time so much of a week came round, up to and including `now`. */
export function lastWeekly(weekday: number, minute: number, now: LocalTime): LocalTime {
  const today = dayOfTime(now);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const time = localTime(addDays(today, -back), minute);
  return time <= now ? time : localTime(addDays(today, -back - 7), minute);
}
