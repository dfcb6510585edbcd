import { defineMessages } from 'react-intl';

/** A result against what was hoped. */
export const verdictNames = defineMessages({
  below: { id: 'verdict.below', defaultMessage: 'Below what was hoped' },
  'as-hoped': { id: 'verdict.as-hoped', defaultMessage: 'As hoped' },
  above: { id: 'verdict.above', defaultMessage: 'Above what was hoped' },
  mixed: { id: 'verdict.mixed', defaultMessage: 'Mixed' },
});
