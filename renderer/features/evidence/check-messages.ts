import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'evidence.check.title', defaultMessage: 'Check all files' },
  line: {
    id: 'evidence.check.line',
    defaultMessage: 'Every file is read and compared with the fingerprint it had when it was kept.',
  },
  stop: { id: 'evidence.check.stop', defaultMessage: 'Stop' },
  close: { id: 'evidence.check.close', defaultMessage: 'Close' },
  again: { id: 'evidence.check.again', defaultMessage: 'Check again' },
  missing: { id: 'evidence.check.missing', defaultMessage: 'missing' },
  damaged: { id: 'evidence.check.damaged', defaultMessage: 'damaged' },
  advice: {
    id: 'evidence.check.advice',
    defaultMessage:
      'What you wrote about these is safe. Look into a backup, or drop the files again.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  checking: { title: string };
  amount: { done: number; all: number };
  whole: { count: number };
  problems: { count: number; all: number };
  stopped: { count: number; all: number };
}>({
  checking: { id: 'evidence.check.checking', defaultMessage: 'Reading “{title}”' },
  amount: { id: 'evidence.check.amount', defaultMessage: '{done} of {all}' },
  whole: {
    id: 'evidence.check.whole',
    defaultMessage:
      '{count, plural, =0 {There are no files to check.} one {The one file is exactly as it was kept.} other {All # files are exactly as they were kept.}}',
  },
  problems: {
    id: 'evidence.check.problems',
    defaultMessage:
      '{count, plural, one {# file of {all} is not as it was kept:} other {# files of {all} are not as they were kept:}}',
  },
  stopped: {
    id: 'evidence.check.stopped',
    defaultMessage: 'Stopped after {count} of {all}.',
  },
});

export const messages = { ...plain, ...filled };
