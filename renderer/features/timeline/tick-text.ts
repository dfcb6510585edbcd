import type { IntlShape } from 'react-intl';
import { axisTick } from '../../words/days.ts';

/** Days. Within two months the marks are days, beyond that months and years. */
const FINE = 62;

/** What stands at a mark of the time axis, by how many days are shown. */
export function tickText(intl: IntlShape, day: string, span: number): string {
  if (span > FINE) return axisTick(intl, day);
  return intl.formatDate(new Date(`${day}T00:00:00Z`), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
