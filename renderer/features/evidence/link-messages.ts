import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  toRecord: { id: 'evidence.link-to.title', defaultMessage: 'What does it support?' },
  toRecordLine: {
    id: 'evidence.link-to.line',
    defaultMessage: 'One piece of evidence may support as many records as you like.',
  },
  search: { id: 'evidence.link-to.search', defaultMessage: 'Find by name' },
  existing: { id: 'evidence.link-existing.title', defaultMessage: 'Choose evidence' },
  existingLine: {
    id: 'evidence.link-existing.line',
    defaultMessage: 'It is kept once, and linked here too.',
  },
});
