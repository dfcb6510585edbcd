import { defineMessages } from 'react-intl';

const plain = defineMessages({
  action: { id: 'vault.bring-back.action', defaultMessage: 'Bring back from an export…' },
  title: { id: 'vault.bring-back.title', defaultMessage: 'Bring back from an export' },
  lead: {
    id: 'vault.bring-back.lead',
    defaultMessage:
      'Choose the .zip that “Take everything out” wrote. It is read and checked first; nothing is changed until you say so.',
  },
  leadChosen: {
    id: 'vault.bring-back.lead-chosen',
    defaultMessage:
      'All of it was read and every fingerprint compared. A new portfolio will hold it, with a passphrase and a recovery code of its own.',
  },
  leadBroken: {
    id: 'vault.bring-back.lead-broken',
    defaultMessage: 'All of it was read and every fingerprint compared. Nothing was taken from it.',
  },
  choose: { id: 'vault.bring-back.choose', defaultMessage: 'Choose the export…' },
  chooseAnother: { id: 'vault.bring-back.choose-another', defaultMessage: 'Choose another…' },
  reading: { id: 'vault.bring-back.reading', defaultMessage: 'Reading and checking everything…' },
  stop: { id: 'vault.bring-back.stop', defaultMessage: 'Stop' },
  submit: { id: 'vault.bring-back.submit', defaultMessage: 'Bring it back' },
  working: {
    id: 'vault.bring-back.working',
    defaultMessage: 'Making your key and bringing everything back…',
  },
  contents: { id: 'vault.bring-back.contents', defaultMessage: 'What is in it' },
  nothing: { id: 'vault.bring-back.nothing', defaultMessage: 'No records yet' },
  brokenTitle: {
    id: 'vault.bring-back.broken-title',
    defaultMessage: 'This export is not whole',
  },
  brokenAdvice: {
    id: 'vault.bring-back.broken-advice',
    defaultMessage: 'Copy the file again from where it came, or choose another one.',
  },
  leftOutTitle: {
    id: 'vault.bring-back.left-out-title',
    defaultMessage: 'Already damaged when it was written',
  },
  leftOut: {
    id: 'vault.bring-back.left-out',
    defaultMessage: 'Everything is kept about these files, but not the files themselves:',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  written: { day: string; version: string };
  more: { count: number };
  unread: { count: number };
  missing: { name: string };
  changed: { name: string };
}>({
  written: {
    id: 'vault.bring-back.written',
    defaultMessage: 'Written on {day} by Cloche {version}',
  },
  unread: {
    id: 'vault.bring-back.unread',
    defaultMessage:
      '{count, plural, one {# record} other {# records}} could not be read. What belongs only to such a record cannot be brought back either; the file still has it.',
  },
  more: { id: 'vault.bring-back.more', defaultMessage: '{count, plural, other {and # more}}' },
  missing: { id: 'vault.bring-back.missing', defaultMessage: '{name} is missing' },
  changed: { id: 'vault.bring-back.changed', defaultMessage: '{name} was changed' },
});

export const bringBackMessages = { ...plain, ...filled };
