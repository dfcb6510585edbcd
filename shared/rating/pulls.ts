import type { Day } from '../domain/day.ts';
import { type Rating, SOURCE_KINDS } from '../domain/rating.ts';
import { PRIOR_MEAN } from './assumptions.ts';
import type { RatingPull, SourcePull } from './estimate.ts';
import { levelOf } from './interval.ts';
import { type Fitted, fitModel } from './model.ts';
import { growthSince, habitIn, reasonsFor } from './reasons.ts';
import { toSights } from './sights.ts';

/** Views up to which leaving one out is worked out from scratch, who is far off included: the cost is their fourth power. */
const ANEW_LIMIT = 25;

type Place = {
  readonly index: number;
  readonly distance: number;
  /** Sum of the sizes of all weights. */
  readonly total: number;
  /** Levels by which the ends of the scale draw the level inwards; shared out as the pull is. */
  readonly drawn: number;
};

function levelFrom(ratings: readonly Rating[], { background }: Fitted): number | null {
  const fitted = fitModel(toSights(ratings, background.assumptions), background);
  return fitted && levelOf(fitted);
}

/** The level without one rating, null when it is the only one. */
function withoutOne(fitted: Fitted, { index, distance }: Place, rating: Rating): number | null {
  const all = fitted.sights.flatMap(({ ratings }) => ratings);
  if (all.length > ANEW_LIMIT) {
    const parts = fitted.sights[index]?.ratings.length ?? 1;
    const mean = fitted.mean - ((fitted.weights[index] ?? 0) * distance) / parts;
    return levelOf({ mean, variance: fitted.variance });
  }
  return levelFrom(
    all.filter(({ id }) => id !== rating.id),
    fitted,
  );
}

function ratingPulls(fitted: Fitted, place: Place, today: Day): RatingPull[] {
  const { index, total, drawn } = place;
  const sight = fitted.sights[index];
  if (!sight) return [];
  const { leniency } = fitted.background.assumptions.sources[sight.source];
  const weight = fitted.weights[index] ?? 0;
  const parts = sight.ratings.length;
  const reasons = reasonsFor(fitted, place, today);
  const read = growthSince(fitted, sight) - habitIn(fitted, sight) - leniency;
  const share = Math.abs(weight) / total;
  return sight.ratings.flatMap((rating) => {
    if (rating.level === null) return [];
    return [
      {
        ratingId: rating.id,
        day: rating.day,
        given: rating.level,
        value: rating.level + read,
        share: share / parts,
        // What is taken together has the mean of its values, so that the parts share its effect alike.
        effect: (weight * (fitted.news[index] ?? 0) + share * drawn) / parts,
        without: withoutOne(fitted, place, rating),
        reasons,
      },
    ];
  });
}

/**
 * [R11] Each kind's and each rating's pull. Shares sum to 1; the level is what was expected before any rating of the
 * skill plus the sum of all effects; `without` is one more solve with that kind left out.
 */
export function pullsOf(fitted: Fitted, today: Day): SourcePull[] {
  const total = fitted.weights.reduce((sum, weight) => sum + Math.abs(weight), 0) || 1;
  const { distances } = fitted.leaveOneOut();
  const drawn = levelOf(fitted) - fitted.mean;
  return SOURCE_KINDS.flatMap((source): SourcePull[] => {
    const indexes = [...fitted.sights.keys()].filter((i) => fitted.sights[i]?.source === source);
    if (indexes.length === 0) return [];
    const ratings = indexes.flatMap((index) =>
      ratingPulls(fitted, { index, total, drawn, distance: distances[index] ?? 0 }, today),
    );
    const others = fitted.sights.filter((sight) => sight.source !== source);
    const mean = ratings.reduce((sum, pull) => sum + pull.value, 0) / (ratings.length || 1);
    return [
      {
        source,
        count: ratings.length,
        share: ratings.reduce((sum, pull) => sum + pull.share, 0),
        effect: ratings.reduce((sum, pull) => sum + pull.effect, 0),
        position: ratings.length === 0 ? PRIOR_MEAN : mean,
        without: levelFrom(
          others.flatMap((sight) => sight.ratings),
          fitted,
        ),
        ratings: ratings.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      },
    ];
  });
}
