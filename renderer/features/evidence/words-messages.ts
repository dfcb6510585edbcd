import { defineMessages } from 'react-intl';

export const messages = defineMessages({
  newLink: { id: 'evidence.words.new-link', defaultMessage: 'Add a link' },
  newQuote: { id: 'evidence.words.new-quote', defaultMessage: 'Add a quote' },
  edit: { id: 'evidence.words.edit', defaultMessage: 'Edit evidence' },
  save: { id: 'evidence.words.save', defaultMessage: 'Keep it' },
  saveEdit: { id: 'evidence.words.save-edit', defaultMessage: 'Save' },
  title: { id: 'evidence.words.title', defaultMessage: 'What it is called' },
  address: { id: 'evidence.words.address', defaultMessage: 'Web address' },
  addressHint: {
    id: 'evidence.words.address.hint',
    defaultMessage: 'It is kept as text. Cloche never opens it without asking you.',
  },
  quote: { id: 'evidence.words.quote', defaultMessage: 'The words, as they were said or written' },
  description: { id: 'evidence.words.description', defaultMessage: 'What it shows' },
  descriptionHint: {
    id: 'evidence.words.description.hint',
    defaultMessage: 'One or two sentences for somebody who was not there.',
  },
});
