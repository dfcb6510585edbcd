import { type Day, yearsBetween } from '../domain/day.ts';
import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../domain/level.ts';
import type { Rating, SourceKind } from '../domain/rating.ts';
import { type Assumptions, basisFactor, ROUNDING_VARIANCE, surenessFactor } from './assumptions.ts';
import { groupBy } from './group.ts';
import type { HabitKey } from './habits.ts';

/** A counting rating as the model sees it. Raters without a name are, per kind, taken for one: the careful reading. */
export type Sight = {
  /** One rating, or those of one rater within a quarter where there are very many. */
  readonly ratings: readonly Rating[];
  readonly source: SourceKind;
  readonly day: Day;
  /** Kind and person. */
  readonly rater: string;
  readonly project: string | null;
  /** Level less the usual leniency of its kind. */
  readonly value: number;
  /** Variance of its own noise, levels squared, before far-off ratings are discounted. */
  readonly noise: number;
  /** Variance of not having seen it done: the same whenever this person says it, levels squared. */
  readonly hearsay: number;
  /** Years since the first rating. */
  readonly years: number;
  /** The habits that are in it, each once. */
  readonly habits: readonly HabitKey[];
  /** In the units of `value`: at the top of the scale it says "at least this", at the bottom "at most this". */
  readonly end: { readonly side: 'top' | 'bottom'; readonly bound: number } | null;
};

/** Ratings. The cost is cubic; beyond this, one rater's views of a quarter are taken together. */
const EXACT_LIMIT = 200;

function endOf(level: number, leniency: number): Sight['end'] {
  if (level === HIGHEST_LEVEL) return { side: 'top', bound: level - 0.5 - leniency };
  return level === LOWEST_LEVEL ? { side: 'bottom', bound: level + 0.5 - leniency } : null;
}

/** The habits that a view of this kind by this person has in it. */
export function habitsOf(source: SourceKind, rater: string, { sources }: Assumptions): HabitKey[] {
  const keys: HabitKey[] = ['level'];
  if (sources[source].sourceHabit > 0) keys.push(`source ${source}`);
  if (sources[source].raterHabit > 0) keys.push(`rater ${source} ${rater}`);
  return keys;
}

/** [R1] The same ratings in any order give the same numbers. */
export function toSights(ratings: readonly Rating[], assumptions: Assumptions): Sight[] {
  const sorted = ratings.toSorted((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
  const first = sorted[0]?.day ?? '';
  const sights = sorted.flatMap((rating): Sight[] => {
    if (rating.level === null) return [];
    const { source, level, day } = rating;
    const assumed = assumptions.sources[source];
    const fresh = assumed.noise * surenessFactor[rating.sureness];
    return [
      {
        ratings: [rating],
        source,
        day,
        rater: `${source} ${rating.raterId ?? ''}`,
        project: rating.projectId,
        value: level - assumed.leniency,
        noise: fresh + ROUNDING_VARIANCE,
        hearsay: fresh * (basisFactor[rating.basis] - 1),
        years: yearsBetween(first, day),
        habits: habitsOf(source, rating.raterId ?? '', assumptions),
        end: endOf(level, assumed.leniency),
      },
    ];
  });
  const told = mergeCopies(sights);
  return told.length > EXACT_LIMIT ? mergeQuarters(told) : told;
}

/** [R15] The same said by the same rater on the same day, of the same work, is said once, on its best basis. */
function mergeCopies(sights: readonly Sight[]): Sight[] {
  const groups = groupBy(sights, ({ rater, day, project, value }) =>
    [rater, day, project ?? '', value].join(' '),
  );
  if (groups.size === sights.length) return [...sights];
  return [...groups.values()].flatMap((copies): Sight[] => {
    const [best] = copies.toSorted((a, b) => a.noise + a.hearsay - b.noise - b.hearsay);
    return best ? [{ ...best, ratings: copies.flatMap(({ ratings }) => ratings) }] : [];
  });
}

/** [R4] The mean of one rater's views within a quarter, with the noise that the mean of so many has. */
function mergeQuarters(sights: readonly Sight[]): Sight[] {
  const groups = groupBy(sights, (sight) => `${sight.rater} ${Math.floor(sight.years * 4)}`);
  const merged = [...groups.values()].flatMap((group): Sight[] => {
    const newest = group.at(-1);
    if (!newest) return [];
    const total = group.reduce((sum, sight) => sum + sight.value, 0);
    const noise = group.reduce((sum, sight) => sum + sight.noise, 0) / group.length ** 2;
    const ratings = group.flatMap((sight) => sight.ratings);
    const same = group.every(({ end }) => end?.side === newest.end?.side);
    const end = same ? newest.end : null;
    return [{ ...newest, ratings, value: total / group.length, noise, end }];
  });
  return merged.toSorted((a, b) => a.years - b.years);
}
