import type { IntlShape } from 'react-intl';
import { addDays } from '../../../shared/domain/day.ts';
import { localTime } from '../../../shared/domain/local-time.ts';

const MONDAY = '1970-01-05';
/** Minutes between two times that are offered. */
const EVERY = 30;

/** 'Friday'; Monday is 1. */
export function weekdayName(intl: IntlShape, weekday: number): string {
  const day = addDays(MONDAY, weekday - 1);
  return intl.formatDate(`${day}T00:00:00Z`, { weekday: 'long', timeZone: 'UTC' });
}

/** '16:00' or '4:00 pm', from minutes since midnight. */
export function timeName(intl: IntlShape, minute: number): string {
  return intl.formatDate(`${localTime(MONDAY, minute)}:00Z`, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
}

/** Times of a day that are offered, in minutes since midnight; a time that was chosen otherwise is among them. */
export function offeredTimes(chosen: number): readonly number[] {
  const usual = Array.from({ length: (24 * 60) / EVERY }, (_, place) => place * EVERY);
  return [...new Set([...usual, chosen])].sort((one, other) => one - other);
}
