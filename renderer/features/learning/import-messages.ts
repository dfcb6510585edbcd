import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { ListColumn } from '../../../shared/transfer/list-columns.ts';
import type { RowProblem } from '../../../shared/transfer/plan-import.ts';

const plain = defineMessages({
  title: { id: 'import.title', defaultMessage: 'Bring in a list' },
  lead: {
    id: 'import.lead',
    defaultMessage:
      'A reading list, a table of courses, an export of Goodreads, bookmarks of a browser. Nothing changes before you have seen what would be added.',
  },
  chooseFile: { id: 'import.file', defaultMessage: 'Choose a file' },
  orPaste: { id: 'import.paste', defaultMessage: 'Or paste the list here' },
  pasteHint: {
    id: 'import.paste.hint',
    defaultMessage: '- [x] The mom test – Rob Fitzpatrick https://…',
  },
  look: { id: 'import.look', defaultMessage: 'Look at it' },
  another: { id: 'import.another', defaultMessage: 'Another list' },
  cancel: { id: 'import.cancel', defaultMessage: 'Cancel' },
  close: { id: 'import.close', defaultMessage: 'Close' },
  tooLong: {
    id: 'import.too-long',
    defaultMessage: 'This is more than a list of 2,000 things. Please bring it in in parts.',
  },
  readAs: { id: 'import.read-as', defaultMessage: 'Read as' },
  table: { id: 'import.format.table', defaultMessage: 'Table' },
  lines: { id: 'import.format.lines', defaultMessage: 'One a line' },
  bookmarks: { id: 'import.format.bookmarks', defaultMessage: 'Bookmarks' },
  kind: { id: 'import.kind', defaultMessage: 'What they are, where the list does not say' },
  skills: { id: 'import.skills', defaultMessage: 'For which skills, if you know already' },
  order: { id: 'import.order', defaultMessage: '3/4/2026 means' },
  dayFirst: { id: 'import.order.day', defaultMessage: '3 April' },
  monthFirst: { id: 'import.order.month', defaultMessage: '4 March' },
  columns: { id: 'import.columns', defaultMessage: 'Which column holds what' },
  noColumn: { id: 'import.columns.none', defaultMessage: 'Not in the list' },
  nothing: {
    id: 'import.nothing',
    defaultMessage: 'Nothing in here could be read as a list. Try another way of reading it.',
  },
  openQuote: {
    id: 'import.stopped.open',
    defaultMessage: 'a quotation mark is never closed',
  },
  astrayQuote: {
    id: 'import.stopped.astray',
    defaultMessage: 'something stands after a closing quotation mark',
  },
  preview: { id: 'import.preview', defaultMessage: 'What would happen' },
  columnLine: { id: 'import.column.line', defaultMessage: 'Row' },
  columnTitle: { id: 'import.column.title', defaultMessage: 'What' },
  columnKind: { id: 'import.column.kind', defaultMessage: 'Kind' },
  columnState: { id: 'import.column.state', defaultMessage: 'State' },
  columnWhy: { id: 'import.column.why', defaultMessage: 'Why' },
  inPortfolio: { id: 'import.there.portfolio', defaultMessage: 'Already in your learning' },
  untitled: { id: 'import.untitled', defaultMessage: 'No title' },
  previous: { id: 'import.previous', defaultMessage: 'Previous rows' },
  next: { id: 'import.next', defaultMessage: 'Next rows' },
  addNone: { id: 'import.add.none', defaultMessage: 'Nothing to add' },
});

const filled = defineMessages<{
  add: { count: number };
  added: { count: number };
  tabAdd: { count: number };
  tabThere: { count: number };
  tabNot: { count: number };
  repeats: { line: number };
  stopped: { line: number; why: string };
  shown: { from: number; to: number; count: number };
  doneOn: { state: string; day: string };
  titleBy: { title: string; provider: string };
}>({
  add: { id: 'import.add', defaultMessage: 'Add {count, plural, one {# thing} other {# things}}' },
  added: {
    id: 'import.added',
    defaultMessage: '{count, plural, one {# thing added} other {# things added}}',
  },
  tabAdd: { id: 'import.tab.add', defaultMessage: 'To add ({count})' },
  tabThere: { id: 'import.tab.there', defaultMessage: 'Already there ({count})' },
  tabNot: { id: 'import.tab.not', defaultMessage: 'Not taken ({count})' },
  repeats: { id: 'import.there.repeats', defaultMessage: 'The same as row {line}' },
  stopped: {
    id: 'import.stopped',
    defaultMessage: 'Reading stopped at row {line}: {why}. What comes after it is not in here.',
  },
  shown: { id: 'import.shown', defaultMessage: '{from}–{to} of {count}' },
  doneOn: { id: 'import.done-on', defaultMessage: '{state}, {day}' },
  titleBy: { id: 'import.title-by', defaultMessage: '{title} – {provider}' },
});

export const messages = { ...plain, ...filled };

/** Why a row was not taken, and what would help. */
export const problemWords: Readonly<Record<RowProblem, MessageDescriptor>> = defineMessages({
  'title-missing': { id: 'import.problem.title', defaultMessage: 'It has no title.' },
  'text-too-long': {
    id: 'import.problem.long',
    defaultMessage:
      'A text in it is longer than fits: 200 characters for a title, 20,000 for notes.',
  },
  'text-unstorable': {
    id: 'import.problem.unstorable',
    defaultMessage: 'One character in it cannot be stored.',
  },
  'link-not-web': { id: 'import.problem.link', defaultMessage: 'Its link is no web address.' },
  'date-unreadable': {
    id: 'import.problem.date',
    defaultMessage: 'Its date cannot be read. 2026-04-03 or 3 April 2026 can.',
  },
  'date-in-future': {
    id: 'import.problem.future',
    defaultMessage: 'It is finished on a day that has not come yet.',
  },
  'dates-cross': { id: 'import.problem.cross', defaultMessage: 'It ends before it begins.' },
  'hours-unreadable': {
    id: 'import.problem.hours',
    defaultMessage: 'Its hours cannot be read. 1.5 or 90 min can.',
  },
  'too-many': {
    id: 'import.problem.many',
    defaultMessage: 'One list brings in 2,000 things. Bring in the rest afterwards.',
  },
});

export const columnWords: Readonly<Record<ListColumn, MessageDescriptor>> = defineMessages({
  title: { id: 'import.holds.title', defaultMessage: 'What' },
  provider: { id: 'import.holds.provider', defaultMessage: 'From whom' },
  link: { id: 'import.holds.link', defaultMessage: 'Web address' },
  kind: { id: 'import.holds.kind', defaultMessage: 'Kind' },
  state: { id: 'import.holds.state', defaultMessage: 'State' },
  started: { id: 'import.holds.started', defaultMessage: 'Started' },
  finished: { id: 'import.holds.finished', defaultMessage: 'Finished' },
  date: { id: 'import.holds.date', defaultMessage: 'Date' },
  by: { id: 'import.holds.by', defaultMessage: 'By' },
  hours: { id: 'import.holds.hours', defaultMessage: 'Hours' },
  skills: { id: 'import.holds.skills', defaultMessage: 'Skills' },
  notes: { id: 'import.holds.notes', defaultMessage: 'What I took from it' },
});
