import type { IntlShape } from 'react-intl';
import { dayNumber } from '../../ui/charts/scale.ts';
import { axisTick } from '../../words/days.ts';

/** Days; the shortest month has 28. */
const MONTH = 28;

/** Whether marks stand closer than months, and so have to say their day. */
export function areDays([first, second]: readonly string[]): boolean {
  return (
    first !== undefined && second !== undefined && dayNumber(second) - dayNumber(first) < MONTH
  );
}

/** What stands at a mark of the time axis. */
export function tickText(intl: IntlShape, day: string, isFine: boolean): string {
  if (!isFine) return axisTick(intl, day);
  return intl.formatDate(new Date(`${day}T00:00:00Z`), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
