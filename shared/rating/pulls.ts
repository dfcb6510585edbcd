import { type Day, daysBetween } from '../domain/day.ts';
import { SOURCE_KINDS } from '../domain/rating.ts';
import { basisFactor, PRIOR_MEAN, sourceAssumptions, surenessFactor } from './assumptions.ts';
import type { RatingPull, Reason, SourcePull } from './estimate.ts';
import { type Fitted, fitModel, type Sight } from './model.ts';

/** Months after which a rating's age is worth a word. */
const OLD_MONTHS = 6;
const DAYS_PER_MONTH = 30.44;

function reasonsFor(fitted: Fitted, index: number, sight: Sight, today: Day): Reason[] {
  const { sights, discounts, distances } = fitted;
  const rating = sight.ratings[0];
  if (!rating) return [];
  const months = daysBetween(sight.day, today) / DAYS_PER_MONTH;
  const alike = sights.filter((other) => other.source === sight.source).length;
  const same = sights.filter((other) => other.rater === sight.rater).length;
  const noise = basisFactor[rating.basis] * surenessFactor[rating.sureness];
  const leniency = sourceAssumptions[sight.source].leniency;
  const reasons: (Reason | false)[] = [
    months >= OLD_MONTHS && { code: 'age', value: Math.round(months) },
    leniency > 0 && { code: 'leniency', value: leniency },
    same > 1 && { code: 'same-rater', value: same },
    alike > same && { code: 'shared-kind', value: alike },
    noise > 1.2 && { code: 'basis', value: noise },
    (discounts[index] ?? 1) > 1.25 && { code: 'discounted', value: distances[index] ?? 0 },
  ];
  return reasons.filter((reason): reason is Reason => reason !== false);
}

function ratingPulls(fitted: Fitted, index: number, total: number, today: Day): RatingPull[] {
  const sight = fitted.sights[index];
  if (!sight) return [];
  const weight = fitted.weights[index] ?? 0;
  const parts = sight.ratings.length;
  const alone = fitted.sights.length === 1 && parts === 1;
  const reasons = reasonsFor(fitted, index, sight, today);
  return sight.ratings.flatMap((rating) => {
    if (rating.level === null) return [];
    const value = rating.level - sourceAssumptions[rating.source].leniency;
    return [
      {
        ratingId: rating.id,
        day: rating.day,
        given: rating.level,
        value,
        share: Math.abs(weight) / total / parts,
        effect: (weight * (value - PRIOR_MEAN)) / parts,
        without: alone ? null : fitted.mean - (weight * (fitted.distances[index] ?? 0)) / parts,
        reasons,
      },
    ];
  });
}

/**
 * [R11] Each kind's and each rating's pull. Shares sum to 1; the level is the expectation held before any rating plus
 * the sum of all effects; `without` is one more solve with that kind left out.
 */
export function pullsOf(fitted: Fitted, today: Day): SourcePull[] {
  const total = fitted.weights.reduce((sum, weight) => sum + Math.abs(weight), 0) || 1;
  return SOURCE_KINDS.flatMap((source): SourcePull[] => {
    const indexes = [...fitted.sights.keys()].filter((i) => fitted.sights[i]?.source === source);
    if (indexes.length === 0) return [];
    const ratings = indexes.flatMap((i) => ratingPulls(fitted, i, total, today));
    const own = fitted.sights.filter((sight) => sight.source === source);
    const others = fitted.sights.filter((sight) => sight.source !== source);
    const mean = own.reduce((sum, sight) => sum + sight.value, 0) / own.length;
    return [
      {
        source,
        count: ratings.length,
        share: ratings.reduce((sum, pull) => sum + pull.share, 0),
        effect: ratings.reduce((sum, pull) => sum + pull.effect, 0),
        position: mean,
        without: fitModel(others)?.mean ?? null,
        ratings: ratings.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      },
    ];
  });
}
