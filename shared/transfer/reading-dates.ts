import { type Day, isCalendarDate } from '../domain/day.ts';

/** Which of two numbers is the day where a date is written 3/4/2026. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/;
const dayOrMonthFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const dayNamed = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u;
const monthNamed = /^(\p{L}{3,})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u;
const yearAlone = /^(\d{4})$/;
/** Seconds since 1970, as bookmarks carry them. */
const seconds = /^\d{9,10}$/;

function dayFrom(year: string, month: string | number, day: string | number): Day | null {
  const pad = (part: string | number) => String(part).padStart(2, '0');
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(text) ? text : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A date as people and programs write it, or null. Without a day it is the first of its month or year. */
export function readDay(written: string, order: DateOrder): Day | null {
  const text = written.trim();
  const year = yearFirst.exec(text);
  if (year) return dayFrom(year[1] ?? '', year[2] ?? '', year[3] ?? '1');
  const pair = dayOrMonthFirst.exec(text);
  if (pair) {
    const [first = '', mark = '', second = '', inYear = ''] = pair.slice(1);
    // Nobody writes the month first between dots.
    const isDayFirst = mark === '.' || order === 'day-first';
    return isDayFirst ? dayFrom(inYear, second, first) : dayFrom(inYear, first, second);
  }
  const named = dayNamed.exec(text);
  if (named) return dayFrom(named[3] ?? '', monthNumber(named[2] ?? ''), named[1] ?? '');
  const month = monthNamed.exec(text);
  if (month) return dayFrom(month[3] ?? '', monthNumber(month[1] ?? ''), month[2] ?? '1');
  const alone = yearAlone.exec(text);
  if (alone) return dayFrom(alone[1] ?? '', 1, 1);
  return seconds.test(text) ? new Date(Number(text) * 1000).toISOString().slice(0, 10) : null;
}

/** What the dates of a list say about their order; null when they fit both and differ by it. */
export function orderOfDates(written: readonly string[]): DateOrder | null {
  let isOpen = false;
  for (const text of written) {
    const [, first, mark, second] = dayOrMonthFirst.exec(text.trim()) ?? [];
    if (first === undefined || mark === '.' || first === second) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    isOpen = true;
  }
  return isOpen ? null : 'day-first';
}
