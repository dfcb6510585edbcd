import type { Day } from '../shared/domain/day.ts';

/** The owner's calendar date, by the clock and time zone of this computer. */
export function today(): Day {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
