import type { Day } from '../domain/day.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { defaultAssumptions, PRIOR_MEAN } from './assumptions.ts';
import { type Background, plainBackground } from './background.ts';
import type { Estimate } from './estimate.ts';
import { confidenceOf, fixOf, twoPositions } from './fix.ts';
import { intervalOf, levelOf } from './interval.ts';
import { fitModel } from './model.ts';
import { nextEvidence } from './next-evidence.ts';
import { beliefAt, toPosition } from './position.ts';
import { pullsOf } from './pulls.ts';
import { toSights } from './sights.ts';

const unknown: Estimate = {
  fix: 'none',
  confidence: 'not-enough',
  level: null,
  likely50: null,
  likely80: null,
  likely95: null,
  positions: [],
  ratings: 0,
  newestDay: null,
  expected: PRIOR_MEAN,
  usualAssumptions: true,
  pulls: [],
  next: null,
};

/**
 * Where a person stands in a skill on a day, how sure that is, and what it rests on; SPEC.md has the rules.
 * `background` is what this person's other skills taught of who rates them, and what is assumed of the sources.
 * Ratings that do not count (private, sealed, superseded, without a level, from the future) change nothing.
 */
export function estimateSkill(
  ratings: readonly Rating[],
  options: { readonly today: Day; readonly background?: Background },
): Estimate {
  const { today, background = plainBackground } = options;
  const counting = countingRatings(ratings, today);
  const fitted = fitModel(toSights(counting, background.assumptions), background);
  const usualAssumptions = background.assumptions === defaultAssumptions;
  if (!fitted) return { ...unknown, usualAssumptions };
  const belief = beliefAt(toPosition(fitted), today);
  const fix = fixOf(fitted, today);
  const shown = fix !== 'two-positions' && fix !== 'not-enough';
  return {
    fix,
    confidence: confidenceOf(belief),
    level: shown ? levelOf(fitted) : null,
    likely50: shown ? intervalOf(belief, 0.5) : null,
    likely80: shown ? intervalOf(belief, 0.8) : null,
    likely95: shown ? intervalOf(belief, 0.95) : null,
    positions: fix === 'two-positions' ? twoPositions(fitted, today) : [],
    ratings: counting.length,
    newestDay: fitted.lastDay,
    expected: fitted.expected,
    usualAssumptions,
    pulls: pullsOf(fitted, today),
    next: nextEvidence(fitted, today),
  };
}
