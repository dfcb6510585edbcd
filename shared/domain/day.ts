import * as z from 'zod';

/** A calendar date, ISO 8601 `YYYY-MM-DD`, no time zone. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2200-12-31';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian leap year rule. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True for a date that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const length = month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** Problems: date-unknown (no such date), date-out-of-range (before 1900 or after 2200). */
export const Day = z
  .string()
  .refine(isCalendarDate, 'date-unknown')
  .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, 'date-out-of-range');
export type Day = z.infer<typeof Day>;

/** An instant in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof Instant>;

const MS_PER_DAY = 86_400_000;

/** Days between two dates, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** Years of 365.25 days between two dates, negative when `to` is earlier. */
export function yearsBetween(from: Day, to: Day): number {
  return daysBetween(from, to) / 365.25;
}

/** The date so many days later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  const ms = Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY;
  return new Date(ms).toISOString().slice(0, 10);
}

/** The UTC calendar date of an instant. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** The last day of the quarter that follows the one `day` lies in. */
export function endOfNextQuarter(day: Day): Day {
  const year = Number(day.slice(0, 4));
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
  const [targetYear, month] = quarter === 4 ? [year + 1, 3] : [year, quarter * 3 + 3];
  const length = monthLengths[month - 1] ?? 31;
  return `${String(targetYear).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(length).padStart(2, '0')}`;
}
