import type { IntlShape } from 'react-intl';
import type { Day, Instant } from '../../shared/domain/day.ts';

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
