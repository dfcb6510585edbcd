import type { Day } from '../domain/day.ts';
import type { Level } from '../domain/level.ts';
import type { Fix, Position } from './estimate.ts';
import { levelProbabilities } from './interval.ts';
import { beliefAt } from './position.ts';
import { chanceNearer, ENOUGH_TO_MOVE } from './propose.ts';

/** What is kept of a skill between two ratings. */
export type Kept = {
  readonly position: Position | null;
  readonly fix: Fix;
  /** The level the owner stands behind; null before their first word. */
  readonly standing: Level | null;
};

/**
 * [R13] The level that `proposeStanding` would move to, told from what is kept instead of the ratings, for lists over all
 * skills; null where it would stay. Unlike there, a first level is proposed only when two kinds of source have seen it.
 */
export function proposeFromKept(kept: Kept, today: Day): Level | null {
  const { position, fix, standing } = kept;
  if (position === null || (fix !== 'rough' && fix !== 'fix')) return null;
  const belief = beliefAt(position, today);
  const probabilities = levelProbabilities(belief);
  const likeliest = probabilities.indexOf(Math.max(...probabilities)) + 1;
  if (standing === null) return likeliest;
  return chanceNearer(belief, likeliest, standing) > ENOUGH_TO_MOVE ? likeliest : null;
}
