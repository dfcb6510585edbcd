import * as z from 'zod';
import { SOURCE_KINDS } from './rating.ts';

/** What may show a skill, in the order in which the map has its columns. `observed` is what came of real work. */
export const SHOWN_BY = [...SOURCE_KINDS, 'evidence', 'learning', 'credential'] as const;
export const ShownBy = z.enum(SHOWN_BY);
export type ShownBy = z.infer<typeof ShownBy>;

export type ShownCounts = Readonly<Record<ShownBy, number>>;

/**
 * In this order one more of a kind usually tells most of a level, where it is missing: what came of real work, then those
 * who see the work, then the owner's own view. A file or a certificate supports a level and says none.
 */
const byHelp: readonly ShownBy[] = [
  'observed',
  'peer',
  'manager',
  'self',
  'coach',
  'client',
  'evidence',
  'assessment',
  'learning',
  'credential',
];

/** The columns in which nothing shows the skill. */
export function gapsOf(counts: ShownCounts): ShownBy[] {
  return SHOWN_BY.filter((column) => counts[column] === 0);
}

/** The one gap that is most worth filling; null when there is none. */
export function mostWorthFilling(counts: ShownCounts): ShownBy | null {
  // Somebody has to begin, and that is easiest for the owner.
  if (SHOWN_BY.every((column) => counts[column] === 0)) return 'self';
  return byHelp.find((column) => counts[column] === 0) ?? null;
}
