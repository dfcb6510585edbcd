import { defineMessages } from 'react-intl';

/** How much somebody would like to use and grow a skill. */
export const interestNames = defineMessages({
  'rather-not': { id: 'interest.rather-not', defaultMessage: 'Rather not' },
  fine: { id: 'interest.fine', defaultMessage: 'Fine with it' },
  more: { id: 'interest.more', defaultMessage: 'More of it' },
  love: { id: 'interest.love', defaultMessage: 'Love it' },
});

export const interestMessages = defineMessages({
  title: { id: 'interest.title', defaultMessage: 'Would you like to use it?' },
  none: { id: 'interest.none', defaultMessage: 'Not said' },
  leaving: { id: 'interest.leaving', defaultMessage: 'Good at it, would rather leave it' },
});
