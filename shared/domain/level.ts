import * as z from 'zod';
import { words } from './text.ts';

/** The scale: whole levels from 1 to 8 (1-2 starting, 3-4 capable, 5-6 accomplished, 7-8 leading). */
export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 8;
export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Problem: level-out-of-range. */
export const Level = z
  .int('level-out-of-range')
  .min(LOWEST_LEVEL, 'level-out-of-range')
  .max(HIGHEST_LEVEL, 'level-out-of-range');
export type Level = z.infer<typeof Level>;

export type LevelBand = 'starting' | 'capable' | 'accomplished' | 'leading';

/** The quarter of the scale that a level lies in. */
export function bandOf(level: number): LevelBand {
  if (level < 2.5) return 'starting';
  if (level < 4.5) return 'capable';
  if (level < 6.5) return 'accomplished';
  return 'leading';
}

/** One sentence a level, lowest first; an empty one means that the general sentence applies. */
export const Anchors = z.array(words(300)).length(HIGHEST_LEVEL);
export type Anchors = z.infer<typeof Anchors>;
