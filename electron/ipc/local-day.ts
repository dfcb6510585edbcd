import type { Day } from '../../shared/domain/day.ts';

/** The calendar date of an instant by this computer's time zone. */
export function localDay(instant: Date): Day {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${String(instant.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
