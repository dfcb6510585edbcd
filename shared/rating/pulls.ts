import type { Day } from '../domain/day.ts';
import { SOURCE_KINDS } from '../domain/rating.ts';
import { PRIOR_MEAN } from './assumptions.ts';
import type { RatingPull, SourcePull } from './estimate.ts';
import { type Fitted, fitModel } from './model.ts';
import { habitIn, reasonsFor } from './reasons.ts';

type Place = { readonly index: number; readonly total: number; readonly distance: number };

function ratingPulls(fitted: Fitted, place: Place, today: Day): RatingPull[] {
  const { index, total, distance } = place;
  const sight = fitted.sights[index];
  if (!sight) return [];
  const { leniency } = fitted.background.assumptions.sources[sight.source];
  const weight = fitted.weights[index] ?? 0;
  const parts = sight.ratings.length;
  const alone = fitted.sights.length === 1 && parts === 1;
  const reasons = reasonsFor(fitted, place, today);
  const habit = habitIn(fitted, sight);
  return sight.ratings.flatMap((rating) => {
    if (rating.level === null) return [];
    return [
      {
        ratingId: rating.id,
        day: rating.day,
        given: rating.level,
        value: rating.level - leniency - habit,
        share: Math.abs(weight) / total / parts,
        // What is taken together has the mean of its values, so that the parts share its effect alike.
        effect: (weight * (fitted.news[index] ?? 0)) / parts,
        without: alone ? null : fitted.mean - (weight * distance) / parts,
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
  return SOURCE_KINDS.flatMap((source): SourcePull[] => {
    const indexes = [...fitted.sights.keys()].filter((i) => fitted.sights[i]?.source === source);
    if (indexes.length === 0) return [];
    const ratings = indexes.flatMap((index) =>
      ratingPulls(fitted, { index, total, distance: distances[index] ?? 0 }, today),
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
        without: fitModel(others, fitted.background)?.mean ?? null,
        ratings: ratings.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      },
    ];
  });
}
