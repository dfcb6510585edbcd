import { addDays, type Day } from '../domain/day.ts';
import type { Origin, Space } from '../domain/record.ts';
import { type Chance, seededChance } from './chance.ts';

export type SampleOptions = {
  /** The same seed, day and sizes give the same portfolio. */
  readonly seed: number;
  readonly today: Day;
  /** A new UUIDv7. */
  readonly newId: () => string;
  /** How many there shall be at least; the story itself has 24 skills and about 100 ratings. */
  readonly skills?: number;
  readonly ratings?: number;
  readonly notes?: number;
};

/** What every part of the generator works with. */
export type Desk = {
  readonly chance: Chance;
  readonly newId: () => string;
  /** The date so many days before today. */
  readonly ago: (days: number) => Day;
  /** The fields of a record made on a day; later ones of a day are later by a second. */
  readonly made: (
    day: Day,
    space: Space,
  ) => { space: Space; createdAt: string; updatedAt: string; origin: Origin };
};

const origin: Origin = { kind: 'sample', fileHash: '', givenBy: '' };
/** Seconds after midnight UTC: an early start, so that nothing is in the future anywhere. */
const START_OF_WORK = 6 * 3600;

export function openDesk(options: SampleOptions): Desk {
  const made = new Map<Day, number>();
  return {
    chance: seededChance(options.seed),
    newId: options.newId,
    ago: (days) => addDays(options.today, -days),
    made: (day, space) => {
      const count = made.get(day) ?? 0;
      made.set(day, count + 1);
      const ms = Date.parse(`${day}T00:00:00Z`) + (START_OF_WORK + (count % 40_000)) * 1000;
      const at = new Date(ms).toISOString();
      return { space, createdAt: at, updatedAt: at, origin };
    },
  };
}
