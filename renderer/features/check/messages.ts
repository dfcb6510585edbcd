import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'check.title', defaultMessage: 'Check my portfolio' },
  note: {
    id: 'check.note',
    defaultMessage:
      'Reads every page, every record and every kept file from the disk, one after the other. Nothing is changed.',
  },
  start: { id: 'check.start', defaultMessage: 'Check it now' },
  startAgain: { id: 'check.start-again', defaultMessage: 'Check it again' },
  running: { id: 'check.running', defaultMessage: 'Reading everything from end to end…' },
  stop: { id: 'check.stop', defaultMessage: 'Stop' },
  empty: { id: 'check.empty', defaultMessage: 'All is well. There is nothing in it yet.' },
  damagedTitle: { id: 'check.damaged', defaultMessage: 'A part of your portfolio cannot be read' },
  unusedTitle: {
    id: 'check.unused-title',
    defaultMessage: 'Everything can be read, but a place in the file has changed',
  },
  again: {
    id: 'check.again',
    defaultMessage: 'Check it again to see which they are.',
  },
  others: {
    id: 'check.others',
    defaultMessage:
      'Everything else can be read. Disks wear out, and so do memory sticks: it is nothing that you did.',
  },
  ways: {
    id: 'check.ways',
    defaultMessage:
      'Take out what can be read first, so that nothing newer is lost. Then restore a backup from before.',
  },
  toBackups: { id: 'check.to-backups', defaultMessage: 'Restore a backup…' },
  seeBackups: { id: 'check.see-backups', defaultMessage: 'See the backups' },
  opening: {
    id: 'check.part.opening',
    defaultMessage:
      'What is needed to open the portfolio again is damaged. Before you lock or close Cloche, take out everything that can be read: as long as it is open, it still can.',
  },
  search: {
    id: 'check.part.search',
    defaultMessage:
      'What search finds by is damaged. No record is touched, but some may not be found.',
  },
  undo: {
    id: 'check.part.undo',
    defaultMessage: 'What can be undone is damaged. No record is touched.',
  },
  links: {
    id: 'check.part.links',
    defaultMessage: 'Some records refer to one that is not there. Every record can be read.',
  },
  structure: {
    id: 'check.part.structure',
    defaultMessage:
      'The order in the file is damaged. Every record can be read, but some may be missing from lists, or a save may fail.',
  },
  unused: {
    id: 'check.part.unused',
    defaultMessage:
      'The place holds nothing of yours, so nothing is lost, and a later save may write it anew. It can be a sign that the disk wears out: it is good to have a backup on another one.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  whole: { records: number };
  wholeFiles: { records: number; files: number };
  when: { when: string };
  today: { time: string };
  day: { day: string; time: string };
  damaged: { damaged: number; of: number };
}>({
  whole: {
    id: 'check.whole',
    defaultMessage: '{records, plural, one {The one record} other {All # records}} can be read',
  },
  wholeFiles: {
    id: 'check.whole-files',
    defaultMessage:
      '{records, plural, one {The one record} other {All # records}} and {files, plural, one {# kept file} other {# kept files}} can be read',
  },
  when: { id: 'check.when', defaultMessage: 'Checked {when}.' },
  today: { id: 'check.today', defaultMessage: 'today at {time}' },
  day: { id: 'check.day', defaultMessage: 'on {day} at {time}' },
  damaged: {
    id: 'check.damaged-count',
    defaultMessage:
      '{damaged, plural, one {# of {of} cannot be read whole:} other {# of {of} cannot be read whole:}}',
  },
});

export const messages = { ...plain, ...filled };
