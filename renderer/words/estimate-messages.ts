import { defineMessages, type MessageTag } from 'react-intl';

const plain = defineMessages({
  notEnough: { id: 'estimate.not-enough', defaultMessage: 'Not enough to say yet' },
  none: { id: 'estimate.none', defaultMessage: 'No views yet' },
  apart: { id: 'estimate.apart', defaultMessage: 'Two views stand apart' },
  range: {
    id: 'estimate.range',
    defaultMessage: 'The true level lies between these two 8 times in 10.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  around: { b: MessageTag; level: string | number; low: string | number; high: string | number };
  stripLabel: { level: string | number; low: string | number; high: string | number };
  stripTarget: { strip: string | number; target: string | number };
  chance: { tenths: string | number; target: string | number };
  chanceHigh: { target: string | number };
  chanceLow: { target: string | number };
}>({
  around: {
    id: 'estimate.around',
    defaultMessage: 'Around <b>{level}</b>, most likely between <b>{low}</b> and <b>{high}</b>.',
  },
  stripLabel: {
    id: 'estimate.strip',
    defaultMessage: 'Around {level}, most likely between {low} and {high}',
  },
  stripTarget: { id: 'estimate.strip.target', defaultMessage: '{strip}; target {target}' },
  chance: {
    id: 'estimate.chance',
    defaultMessage: 'about {tenths} in 10 that you are at or above {target}',
  },
  chanceHigh: {
    id: 'estimate.chance.high',
    defaultMessage: 'almost certainly at or above {target}',
  },
  chanceLow: {
    id: 'estimate.chance.low',
    defaultMessage: 'not there yet: {target} is still ahead',
  },
});

export const messages = { ...plain, ...filled };

/** Words for the width of the range. */
export const confidenceWords = defineMessages({
  'well-established': { id: 'confidence.well-established', defaultMessage: 'Well established' },
  'fairly-clear': { id: 'confidence.fairly-clear', defaultMessage: 'Fairly clear' },
  rough: { id: 'confidence.rough', defaultMessage: 'Rough' },
  'not-enough': { id: 'confidence.not-enough', defaultMessage: 'Not enough to say' },
});
