import { localDay } from './local-day.ts';

/** What the folder of a whole copy is called, for the person who finds it years later. */
export const copyName = (now: Date): string => `Cloche copy ${localDay(now)}`;
