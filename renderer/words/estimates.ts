import type { IntlShape } from 'react-intl';
import type { Strip } from '../../shared/ipc/views.ts';
import type { Estimate, Fix } from '../../shared/rating/estimate.ts';
import { messages } from './estimate-messages.ts';
import { levelNumber } from './levels.ts';

/** What a level strip is drawn from. */
export type StripEstimate = {
  readonly level: number;
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
};

/** Null when there is no number to show. */
export function toStrip(strip: Strip | null): StripEstimate | null {
  if (strip === null) return null;
  return {
    level: strip.level,
    low50: strip.likely50.low,
    high50: strip.likely50.high,
    low80: strip.likely80.low,
    high80: strip.likely80.high,
  };
}

/** The part of an estimate that can be drawn; null when there is no number to show. */
export function stripOfEstimate(estimate: Estimate): Strip | null {
  const { level, likely50, likely80 } = estimate;
  if (level === null || likely50 === null || likely80 === null) return null;
  return { level, likely50, likely80 };
}

/** One kind of source with a wide range: a number would be taken for more than it is. */
export function isGuess({ fix, confidence }: Estimate): boolean {
  return fix === 'dead-reckoning' && confidence === 'not-enough';
}

/** Why there is no number, in a few words. */
export function unsureText(intl: IntlShape, fix: Fix): string {
  if (fix === 'none') return intl.formatMessage(messages.none);
  if (fix === 'two-positions') return intl.formatMessage(messages.apart);
  return intl.formatMessage(messages.notEnough);
}

/** The sentence that a strip draws: its name for those who hear it. */
export function stripText(
  intl: IntlShape,
  strip: Strip | null,
  fix: Fix,
  target: number | null = null,
): string {
  const text = strip
    ? intl.formatMessage(messages.stripLabel, {
        level: levelNumber(intl, strip.level),
        low: levelNumber(intl, strip.likely80.low),
        high: levelNumber(intl, strip.likely80.high),
      })
    : unsureText(intl, fix);
  return target === null ? text : intl.formatMessage(messages.stripTarget, { strip: text, target });
}

/** A chance in words: tenths are as fine as anybody can feel. */
export function chanceText(intl: IntlShape, chance: number, target: number): string {
  const tenths = Math.round(chance * 10);
  if (tenths >= 10) return intl.formatMessage(messages.chanceHigh, { target });
  if (tenths <= 0) return intl.formatMessage(messages.chanceLow, { target });
  return intl.formatMessage(messages.chance, { tenths, target });
}
