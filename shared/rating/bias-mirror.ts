import type { Day } from '../domain/day.ts';
import { countingRatings, type Rating } from '../domain/rating.ts';
import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { backgroundsOf } from './estimate-portfolio.ts';
import { groupBy } from './group.ts';
import type { BiasMirror } from './mirror-reading.ts';
import { oneCarries } from './one-carries.ts';
import { inOrder } from './received.ts';
import { recentOnly } from './recent-only.ts';
import { sameScore } from './same-score.ts';
import { selfGap } from './self-gap.ts';

/**
 * Patterns in the ratings a person received, each silent below its minimum and seen by chance in at most one of a
 * hundred portfolios; SPEC.md has the rules, R22 to R25. Ratings that do not count change nothing, nor does their order.
 */
export function biasMirror(
  ratings: readonly Rating[],
  options: { readonly today: Day; readonly assumptions?: Assumptions },
): BiasMirror {
  const { today, assumptions = defaultAssumptions } = options;
  const counting = inOrder(countingRatings(ratings, today));
  const received = counting.filter(({ source }) => source !== 'self');
  const own = counting.filter(({ source }) => source === 'self');
  const backgrounds = () =>
    backgroundsOf(
      groupBy(counting, (rating) => rating.skillId),
      { today, assumptions },
    );
  return {
    sameScore: sameScore(received),
    recentOnly: recentOnly(received, today),
    oneCarries: oneCarries(counting, received, backgrounds),
    selfGap: selfGap(own, received, assumptions),
  };
}
