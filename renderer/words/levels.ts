import type { IntlShape } from 'react-intl';
import { type Anchors, LEVELS } from '../../shared/domain/level.ts';
import { levelNames, levelSentences } from './level-messages.ts';

type LevelNumber = (typeof LEVELS)[number];
export type LevelAnchor = {
  readonly level: LevelNumber;
  readonly name: string;
  readonly sentence: string;
};

/** The eight levels in words, lowest first; a skill's own sentence stands in place of the general one. */
export function anchorsOf(intl: IntlShape, own: Anchors | null = null): LevelAnchor[] {
  return LEVELS.map((level) => ({
    level,
    name: intl.formatMessage(levelNames[level]),
    sentence: own?.[level - 1]?.trim() || intl.formatMessage(levelSentences[level]),
  }));
}

/** One word a level, lowest first: what stands along a scale. */
export function levelWords(intl: IntlShape): string[] {
  return LEVELS.map((level) => intl.formatMessage(levelNames[level]));
}

/** An estimate to one decimal: a second one would claim more than anybody knows. */
export function levelNumber(intl: IntlShape, level: number): string {
  return intl.formatNumber(level, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
