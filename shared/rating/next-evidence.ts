import type { Day } from '../domain/day.ts';
import { yearsBetween } from '../domain/day.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain/rating.ts';
import { unadjusted } from './adjust.ts';
import { ROUNDING_VARIANCE } from './assumptions.ts';
import type { NextEvidence } from './estimate.ts';
import { width80 } from './interval.ts';
import { type Fitted, fitModel } from './model.ts';
import { beliefAt, toPosition } from './position.ts';
import { habitsOf, type Sight } from './sights.ts';

/** A view that nobody has given yet: from someone new of that kind, who saw it done, today. */
function imagined(fitted: Fitted, source: SourceKind, today: Day): Sight {
  const first = fitted.sights[0];
  const { assumptions } = fitted.background;
  const rater = source === 'self' ? '' : 'someone new';
  return {
    ratings: [],
    source,
    day: today,
    rater: `${source} ${rater}`,
    project: null,
    habits: habitsOf(source, rater, assumptions),
    end: null,
    value: fitted.mean,
    noise: assumptions.sources[source].noise + ROUNDING_VARIANCE,
    years: first ? yearsBetween(first.day, today) : 0,
  };
}

/**
 * [R12] The kind of source whose one more view would narrow the 80 % interval most. The width after it depends only
 * on who sees, not on what they say, so nothing has to be guessed. Null when no view would narrow it by a twentieth.
 */
export function nextEvidence(fitted: Fitted, today: Day): NextEvidence | null {
  const widthNow = width80(beliefAt(toPosition(fitted), today));
  const widths = SOURCE_KINDS.map((source) => {
    const one = imagined(fitted, source, today);
    const after = fitModel([...fitted.sights, one], fitted.background, [
      ...fitted.adjustments,
      unadjusted(one),
    ]);
    return { source, widthNow, widthAfter: after ? width80(after) : widthNow };
  });
  const best = widths.toSorted((a, b) => a.widthAfter - b.widthAfter)[0];
  return best && best.widthAfter < widthNow * 0.95 ? best : null;
}
