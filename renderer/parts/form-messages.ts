import { defineMessages } from 'react-intl';

const filled = defineMessages<{ restored: { when: string } }>({
  restored: {
    id: 'form.restored',
    defaultMessage: 'You were writing this on {when}. It was kept.',
  },
});

const plain = defineMessages({
  number: { id: 'form.number', defaultMessage: 'Please write a number.' },
  missing: { id: 'form.missing', defaultMessage: 'Please choose one.' },
  choose: { id: 'form.choose', defaultMessage: 'Choose' },
  cancel: { id: 'form.cancel', defaultMessage: 'Cancel' },
  close: { id: 'form.close', defaultMessage: 'Close' },
  discardTitle: { id: 'form.discard.title', defaultMessage: 'Leave without saving?' },
  discardText: {
    id: 'form.discard.text',
    defaultMessage: 'What you wrote here has not been saved yet.',
  },
  discard: { id: 'form.discard.confirm', defaultMessage: 'Leave without saving' },
  keepWriting: { id: 'form.discard.cancel', defaultMessage: 'Keep writing' },
  startAfresh: { id: 'form.restored.afresh', defaultMessage: 'Start afresh' },
  openCalendar: { id: 'form.open-calendar', defaultMessage: 'Open the calendar' },
});

export const messages = { ...plain, ...filled };
