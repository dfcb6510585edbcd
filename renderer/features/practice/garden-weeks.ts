import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { PracticeRow } from '../../../shared/ipc/practice-view.ts';

/** Weeks that are shown at once: a year. */
export const WEEKS = 52;

export type GardenWeek = {
  /** Its Monday. */
  readonly from: Day;
  readonly attempts: number;
  readonly sessions: readonly PracticeRow[];
};

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** A year of weeks that ends with the week of a day, oldest first. */
export function gardenWeeks(sessions: readonly PracticeRow[], last: Day): GardenWeek[] {
  const byWeek = new Map<Day, PracticeRow[]>();
  for (const session of sessions) {
    const monday = mondayOf(session.day);
    const week = byWeek.get(monday);
    if (week) week.push(session);
    else byWeek.set(monday, [session]);
  }
  const end = mondayOf(last);
  return Array.from({ length: WEEKS }, (_, place) => {
    const from = addDays(end, (place - WEEKS + 1) * 7);
    const inWeek = byWeek.get(from) ?? [];
    const attempts = inWeek.reduce((sum, session) => sum + session.attempts, 0);
    return { from, attempts, sessions: inWeek };
  });
}

/** One leaf: where it sits on its stem, and to which side it grows. */
export type Leaf = {
  readonly x: number;
  readonly y: number;
  readonly side: 1 | -1;
  readonly isYoung: boolean;
};
export type Plant = { readonly x: number; readonly top: number; readonly leaves: readonly Leaf[] };

export type GardenFrame = {
  readonly width: number;
  readonly height: number;
  /** Where the soil is, in pixels from the top. */
  readonly soil: number;
};

/** Pixels between two leaves of a stem, where there is room. */
const LEAF_STEP = 11;
const FIRST_LEAF = 9;
const HEADROOM = 14;

/** A plant for every week with attempts: a leaf for each, one above the other, side by side in turn. */
export function plantsOf(weeks: readonly GardenWeek[], frame: GardenFrame): Plant[] {
  const most = Math.max(1, ...weeks.map(({ attempts }) => attempts));
  const room = frame.soil - HEADROOM - FIRST_LEAF;
  const step = Math.min(LEAF_STEP, room / most);
  const pitch = frame.width / weeks.length;
  return weeks.flatMap(({ attempts }, week) => {
    if (attempts === 0) return [];
    const x = (week + 0.5) * pitch;
    const leaves = Array.from({ length: attempts }, (_, place): Leaf => {
      const y = frame.soil - FIRST_LEAF - place * step;
      return { x, y, side: (place + week) % 2 === 0 ? 1 : -1, isYoung: place === attempts - 1 };
    });
    return [{ x, top: frame.soil - FIRST_LEAF - (attempts - 1) * step, leaves }];
  });
}

/** The first week of each month, for the marks under the soil. */
export function monthMarks(weeks: readonly GardenWeek[]): { week: number; day: Day }[] {
  return weeks.flatMap(({ from }, week) => {
    const firstOfMonth = weeks[week - 1]?.from.slice(0, 7) !== from.slice(0, 7);
    return week > 0 && firstOfMonth ? [{ week, day: from }] : [];
  });
}
