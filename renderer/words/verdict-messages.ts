import { defineMessages } from 'react-intl';

/** The same in a word or two, for a list. */
export const verdictWords = defineMessages({
  below: { id: 'verdict.below.short', defaultMessage: 'Below hopes' },
  'as-hoped': { id: 'verdict.as-hoped.short', defaultMessage: 'As hoped' },
  above: { id: 'verdict.above.short', defaultMessage: 'Above hopes' },
  mixed: { id: 'verdict.mixed.short', defaultMessage: 'Mixed' },
});

/** A result against what was hoped. */
export const verdictNames = defineMessages({
  below: { id: 'verdict.below', defaultMessage: 'Below what was hoped' },
  'as-hoped': { id: 'verdict.as-hoped', defaultMessage: 'As hoped' },
  above: { id: 'verdict.above', defaultMessage: 'Above what was hoped' },
  mixed: { id: 'verdict.mixed', defaultMessage: 'Mixed' },
});
