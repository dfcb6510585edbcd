import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { IntakeProblem } from './intake-store.ts';

const plain = defineMessages({
  label: { id: 'evidence.intake.label', defaultMessage: 'Files on their way in' },
  stop: { id: 'evidence.intake.stop', defaultMessage: 'Stop' },
  dismiss: { id: 'evidence.intake.dismiss', defaultMessage: 'Close' },
  show: { id: 'evidence.intake.show', defaultMessage: 'Show' },
  stopped: { id: 'evidence.intake.stopped', defaultMessage: 'Stopped. Nothing of it was kept.' },
  misleads: {
    id: 'evidence.intake.misleads',
    defaultMessage:
      'Its name promises another kind of file than what is in it. It was kept as what it is.',
  },
  addTo: { id: 'evidence.drop.title', defaultMessage: 'Let go to keep it' },
  keepOnly: { id: 'evidence.drop.keep', defaultMessage: 'Keep as evidence' },
  keepOnlyLine: {
    id: 'evidence.drop.keep.line',
    defaultMessage: 'Stored encrypted in your portfolio. What it supports can be said later.',
  },
  keepLearningLine: {
    id: 'evidence.drop.learning.line',
    defaultMessage: 'Kept in your learning space. Only you see it.',
  },
  limit: { id: 'evidence.drop.limit', defaultMessage: 'Up to 50 MB each' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  arriving: { name: string };
  more: { name: string; count: number };
  amount: { received: string; size: string };
  kept: { title: string };
  keptMany: { count: number };
  target: { label: string };
}>({
  arriving: { id: 'evidence.intake.arriving', defaultMessage: 'Keeping “{name}”' },
  more: {
    id: 'evidence.intake.more',
    defaultMessage:
      'Keeping “{name}”, {count, plural, one {# more to come} other {# more to come}}',
  },
  amount: { id: 'evidence.intake.amount', defaultMessage: '{received} of {size}' },
  kept: { id: 'evidence.intake.kept', defaultMessage: '“{title}” is kept as evidence.' },
  keptMany: {
    id: 'evidence.intake.kept-many',
    defaultMessage: '{count, plural, one {# file is} other {# files are}} kept as evidence.',
  },
  target: { id: 'evidence.drop.target', defaultMessage: 'Add to “{label}”' },
});

export const messages = { ...plain, ...filled };

/** Why a file was not kept, what is safe, and what to do. */
export const problemMessages: Readonly<Partial<Record<IntakeProblem, MessageDescriptor>>> =
  defineMessages({
    folder: {
      id: 'evidence.problem.folder',
      defaultMessage: 'This is a folder. Please drop the files in it; nothing was read.',
    },
    'file-too-large': {
      id: 'evidence.problem.too-large',
      defaultMessage:
        'This file has {size}, and up to 50 MB fit. It was not read. Keep it where it is and add a link, or a smaller version.',
    },
    'file-empty': {
      id: 'evidence.problem.empty',
      defaultMessage:
        'There is nothing in this file, so nothing was kept. Was it saved where it was made?',
    },
    'file-gone': {
      id: 'evidence.problem.gone',
      defaultMessage: 'This file is no longer where it was dropped from. Nothing of it was kept.',
    },
    'file-unreadable': {
      id: 'evidence.problem.unreadable',
      defaultMessage:
        'This file could not be read: it may be open elsewhere, changed meanwhile, or not yours to read. Nothing of it was kept.',
    },
  });
