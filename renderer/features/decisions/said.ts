import type { IntlShape } from 'react-intl';
import type { EstimateThen } from '../../../shared/domain/decision.ts';
import type { Estimate } from '../../../shared/rating/estimate.ts';
import { levelNumber } from '../../words/levels.ts';
import { messages } from './messages.ts';

/** What an estimate said on the day of a decision, as the end of a sentence. */
export function saidThen(
  intl: IntlShape,
  { level, low80, high80, ratings }: Pick<EstimateThen, 'level' | 'low80' | 'high80' | 'ratings'>,
): string {
  if (level === null || low80 === null || high80 === null) {
    return intl.formatMessage(messages.saidUnsure, { count: ratings });
  }
  return intl.formatMessage(messages.saidLevel, {
    level: levelNumber(intl, level),
    low: levelNumber(intl, low80),
    high: levelNumber(intl, high80),
    count: ratings,
  });
}

/** What the estimate says today, in the same words. */
export function saidToday(intl: IntlShape, estimate: Estimate): string {
  const { level, likely80, ratings } = estimate;
  return saidThen(intl, {
    level,
    low80: likely80?.low ?? null,
    high80: likely80?.high ?? null,
    ratings,
  });
}
