import { type LocalTime, localTime } from '../../shared/domain/local-time.ts';

/** What the clock on this computer's wall says at an instant, by its time zone. */
export function localTimeOf(instant: Date): LocalTime {
  const year = String(instant.getFullYear()).padStart(4, '0');
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = `${year}-${month}-${String(instant.getDate()).padStart(2, '0')}`;
  return localTime(day, instant.getHours() * 60 + instant.getMinutes());
}
