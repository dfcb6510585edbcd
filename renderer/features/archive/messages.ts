import { defineMessages } from 'react-intl';

const plain = defineMessages({
  drillTitle: { id: 'archive.drill.title', defaultMessage: 'Try the way out' },
  drillNote: {
    id: 'archive.drill.note',
    defaultMessage:
      'Takes everything out, brings it back into an empty portfolio, and compares every record and every kept file. Nothing readable touches the disk, and the copy is thrown away.',
  },
  drillStart: { id: 'archive.drill.start', defaultMessage: 'Try it now' },
  drillRunning: {
    id: 'archive.drill.running',
    defaultMessage: 'Taking everything out, bringing it back, comparing…',
  },
  drillCounting: {
    id: 'archive.drill.counting',
    defaultMessage:
      'A record is what you would count as one: a skill, a rating, a goal, a note. What belongs to it is compared with it. A kept file counts too.',
  },
  drillLostTitle: {
    id: 'archive.drill.lost-title',
    defaultMessage: 'Not everything came through the same',
  },
  drillNameless: { id: 'archive.drill.nameless', defaultMessage: 'without a name of its own' },
  stop: { id: 'archive.stop', defaultMessage: 'Stop' },

  outTitle: { id: 'archive.out.title', defaultMessage: 'Take everything out' },
  outNote: {
    id: 'archive.out.note',
    defaultMessage:
      'One .zip with every record, the learning space too, and every kept file: plain text that any computer can read, for ever, without Cloche.',
  },
  outReadable: { id: 'archive.out.readable', defaultMessage: 'Take out what can be read…' },
  outStart: { id: 'archive.out.start', defaultMessage: 'Take everything out…' },
  outDialogNote: {
    id: 'archive.out.dialog-note',
    defaultMessage: 'For you alone. It is a copy to keep or to move house with, not a share.',
  },
  outWarnTitle: { id: 'archive.out.warn-title', defaultMessage: 'This file is not encrypted' },
  outWarn: {
    id: 'archive.out.warn',
    defaultMessage:
      'It holds your learning space: practice, mistakes, private notes. Whoever has the file can read it all, and Cloche cannot take it back. That it was written stands in your ledger.',
  },
  outWarnReading: {
    id: 'archive.out.warn-reading',
    defaultMessage:
      'It holds your learning space: practice, mistakes, private notes. Whoever has the file can read it all, and Cloche cannot take it back. This time your ledger cannot note it.',
  },
  passphrase: { id: 'archive.out.passphrase', defaultMessage: 'Passphrase' },
  passphraseWhy: {
    id: 'archive.out.passphrase-why',
    defaultMessage: 'So that nobody passing by can take it for you.',
  },
  show: { id: 'archive.out.show', defaultMessage: 'Show what is typed' },
  hide: { id: 'archive.out.hide', defaultMessage: 'Hide what is typed' },
  capsLock: { id: 'archive.out.caps-lock', defaultMessage: 'Caps Lock is on.' },
  empty: { id: 'archive.out.empty', defaultMessage: 'Please type your passphrase.' },
  choosePlace: { id: 'archive.out.choose', defaultMessage: 'Choose a place…' },
  writing: { id: 'archive.out.writing', defaultMessage: 'Writing everything…' },
  close: { id: 'archive.close', defaultMessage: 'Close' },
  done: { id: 'archive.out.done', defaultMessage: 'Done' },
  outDoneTitle: { id: 'archive.out.done-title', defaultMessage: 'Everything is in the file' },
  outPartTitle: {
    id: 'archive.out.part-title',
    defaultMessage: 'Everything that can be read is in the file',
  },
  outUnread: {
    id: 'archive.out.unread',
    defaultMessage: 'These records could not be read. The file lists them too:',
  },
  outLeftOut: {
    id: 'archive.out.left-out',
    defaultMessage:
      'These kept files are damaged or gone in your portfolio, so no whole copy of them could be written:',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  drillLossless: { same: number; of: number };
  drillNothing: { day: string };
  drillLost: { same: number; of: number };
  drillWhen: { day: string };
  outDone: { contents: string };
  outDoneUnsaid: { contents: string };
}>({
  drillLossless: { id: 'archive.drill.lossless', defaultMessage: 'Lossless: {same} of {of}' },
  drillNothing: {
    id: 'archive.drill.nothing',
    defaultMessage: 'Tried on {day}: there was nothing to take along yet.',
  },
  drillLost: {
    id: 'archive.drill.lost',
    defaultMessage: '{same} of {of} came through the same. These did not:',
  },
  drillWhen: { id: 'archive.drill.when', defaultMessage: 'Last tried on {day}.' },
  outDone: {
    id: 'archive.out.done-line',
    defaultMessage: '{contents}. It stands in your ledger.',
  },
  outDoneUnsaid: {
    id: 'archive.out.done-unsaid',
    defaultMessage: '{contents}. It could not be written in your ledger.',
  },
});

export const messages = { ...plain, ...filled };
