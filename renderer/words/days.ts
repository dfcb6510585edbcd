import type { IntlShape } from 'react-intl';
import { type Day, daysBetween, type Instant } from '../../shared/domain/day.ts';

/** A calendar date has no time zone: it is read and written in the same one. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** '30 Aug 2026' */
export function shortDay(intl: IntlShape, day: Day): string {
  return intl.formatDate(dateOf(day), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** '30 August 2026' */
export function longDay(intl: IntlShape, day: Day): string {
  return intl.formatDate(dateOf(day), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** 'today', '3 weeks ago', '2 years ago': as exactly as anybody would say it. */
export function ageText(intl: IntlShape, day: Day, today: Day): string {
  const days = Math.max(0, daysBetween(day, today));
  const [count, unit] =
    days < 14
      ? ([days, 'day'] as const)
      : days < 60
        ? ([Math.round(days / 7), 'week'] as const)
        : days < 730
          ? ([Math.round(days / 30.44), 'month'] as const)
          : ([Math.round(days / 365.25), 'year'] as const);
  return intl.formatRelativeTime(-count, unit, { numeric: 'auto' });
}

/** 'Apr', and the year alone in January: the marks along a time axis. */
export function axisTick(intl: IntlShape, day: Day): string {
  const isJanuary = day.slice(5, 7) === '01';
  return intl.formatDate(dateOf(day), {
    ...(isJanuary ? { year: 'numeric' } : { month: 'short' }),
    timeZone: 'UTC',
  });
}

/** The day of an instant, as the owner's calendar has it: '30 Aug 2026'. */
export function shortDayOfInstant(intl: IntlShape, instant: Instant): string {
  return intl.formatDate(new Date(instant), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** 'August 2026' */
export function monthName(intl: IntlShape, day: Day): string {
  return intl.formatDate(dateOf(day), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
