import type { Day, Instant } from '../domain/day.ts';
import type { Level } from '../domain/level.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { type Background, plainBackground } from './background.ts';
import type { Proposal } from './estimate.ts';
import { fixOf } from './fix.ts';
import { type Belief, chanceBelow, levelProbabilities } from './interval.ts';
import { fitModel } from './model.ts';
import { beliefAt, toPosition } from './position.ts';
import { toSights } from './sights.ts';

/** Probability that the true level is nearer to the proposed level than to the standing one, before a move is proposed. */
export const ENOUGH_TO_MOVE = 0.7;

/** Probability that the true level is nearer to one level than to another; 0 for one and the same. */
export function chanceNearer(belief: Belief, one: Level, other: Level): number {
  if (one === other) return 0;
  const below = chanceBelow(belief, (one + other) / 2);
  return one < other ? below : 1 - below;
}

export type ProposalOptions = {
  readonly today: Day;
  /** The level the owner stands behind; null before their first word. */
  readonly standing: Level | null;
  /** When the last decision was recorded; what came after it is new. */
  readonly newSince: Instant | null;
  readonly background?: Background;
};

/**
 * [R13] A move to the most probable level is proposed only when the true level is nearer to it than to the standing one
 * with a probability over 0.7, and at least two kinds of source have seen it. Otherwise: stay.
 * Null without any rating. Before the owner's first word the most probable level is proposed.
 */
export function proposeStanding(
  ratings: readonly Rating[],
  options: ProposalOptions,
): Proposal | null {
  const { today, standing, newSince, background = plainBackground } = options;
  const counting = countingRatings(ratings, today);
  const fitted = fitModel(toSights(counting, background.assumptions), background);
  if (!fitted) return null;
  const belief = beliefAt(toPosition(fitted), today);
  const probabilities = levelProbabilities(belief);
  const probabilityOf = (level: Level) => probabilities[level - 1] ?? 0;
  const likeliest = probabilities.indexOf(Math.max(...probabilities)) + 1;
  const newRatingIds = counting
    .filter((rating) => newSince === null || rating.createdAt > newSince)
    .map((rating) => rating.id);
  const fix = fixOf(fitted, today);
  const separated = fix === 'rough' || fix === 'fix';
  const moves =
    standing === null || (separated && chanceNearer(belief, likeliest, standing) > ENOUGH_TO_MOVE);
  const level = moves ? likeliest : (standing ?? likeliest);
  return { kind: moves ? 'move' : 'stay', level, probability: probabilityOf(level), newRatingIds };
}
