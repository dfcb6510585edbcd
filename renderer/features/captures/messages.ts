import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'captures.title', defaultMessage: 'Quick note' },
  placeholder: { id: 'captures.placeholder', defaultMessage: 'What is on your mind?' },
  onlyYou: { id: 'captures.only-you', defaultMessage: 'Only you see this' },
  hintKeep: { id: 'captures.hint.keep', defaultMessage: 'keeps it' },
  hintSort: { id: 'captures.hint.sort', defaultMessage: 'sorts it now' },
  hintLater: { id: 'captures.hint.later', defaultMessage: 'goes on later' },
  hintNames: { id: 'captures.hint.names', defaultMessage: '# skill, @ person, ! goal' },
  kept: { id: 'captures.kept', defaultMessage: 'Kept in your inbox.' },
  names: { id: 'captures.names', defaultMessage: 'Names' },
  inbox: { id: 'captures.inbox', defaultMessage: 'Inbox' },
  inboxNote: {
    id: 'captures.inbox.note',
    defaultMessage: 'Only you see this. Notes wait here as long as you like.',
  },
  add: { id: 'captures.add', defaultMessage: 'Note something' },
  filter: { id: 'captures.filter', defaultMessage: 'Filter notes' },
  back: { id: 'captures.back', defaultMessage: 'Back to the inbox' },
  emptyTitle: { id: 'captures.empty.title', defaultMessage: 'Nothing waits here' },
  emptyLine: {
    id: 'captures.empty.line',
    defaultMessage: 'Note a thought from anywhere in a few seconds, and sort it when you like.',
  },
  chooseTitle: { id: 'captures.choose.title', defaultMessage: 'Choose a note' },
  chooseLine: { id: 'captures.choose.line', defaultMessage: 'Then say what becomes of it.' },
  goneTitle: { id: 'captures.gone.title', defaultMessage: 'This note has been sorted' },
  goneLine: { id: 'captures.gone.line', defaultMessage: 'It does not wait in the inbox any more.' },
  becomes: { id: 'captures.becomes', defaultMessage: 'What becomes of it?' },
  becomesNote: {
    id: 'captures.becomes.note',
    defaultMessage: 'Press the letter, or choose. The note leaves the inbox once you have saved.',
  },
  orElse: { id: 'captures.or-else', defaultMessage: 'Or let it go' },
  skill: { id: 'captures.fate.skill', defaultMessage: 'A skill' },
  goal: { id: 'captures.fate.goal', defaultMessage: 'A goal' },
  learning: { id: 'captures.fate.learning', defaultMessage: 'Something to learn' },
  practice: { id: 'captures.fate.practice', defaultMessage: 'Practice' },
  project: { id: 'captures.fate.project', defaultMessage: 'A project' },
  reflection: { id: 'captures.fate.reflection', defaultMessage: 'A reflection' },
  skillDone: { id: 'captures.fate.skill.done', defaultMessage: 'The note is a skill now.' },
  goalDone: { id: 'captures.fate.goal.done', defaultMessage: 'The note is a goal now.' },
  learningDone: {
    id: 'captures.fate.learning.done',
    defaultMessage: 'The note is something to learn now.',
  },
  practiceDone: { id: 'captures.fate.practice.done', defaultMessage: 'The note is practice now.' },
  projectDone: { id: 'captures.fate.project.done', defaultMessage: 'The note is a project now.' },
  reflectionDone: {
    id: 'captures.fate.reflection.done',
    defaultMessage: 'Kept as a reflection. Only you see it.',
  },
  done: { id: 'captures.done', defaultMessage: 'Done with it' },
  doneDone: { id: 'captures.done.done', defaultMessage: 'The note is done with.' },
  trash: { id: 'captures.trash', defaultMessage: 'To the trash' },
  trashDone: { id: 'captures.trash.done', defaultMessage: 'The note is in the trash.' },
  undo: { id: 'captures.undo', defaultMessage: 'Undo' },
  edit: { id: 'captures.edit', defaultMessage: 'Edit' },
  save: { id: 'captures.save', defaultMessage: 'Save' },
  cancel: { id: 'captures.cancel', defaultMessage: 'Cancel' },
  text: { id: 'captures.text', defaultMessage: 'The note' },
  namedLabel: { id: 'captures.named', defaultMessage: 'Names in it' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  noted: { age: string };
  found: { count: number };
  noMatch: { text: string };
}>({
  noted: { id: 'captures.noted', defaultMessage: 'Noted {age}' },
  found: {
    id: 'captures.found',
    defaultMessage: '{count, plural, =0 {} one {# name} other {# names}}',
  },
  noMatch: { id: 'captures.no-match', defaultMessage: 'No note with “{text}”.' },
});

export const messages = { ...plain, ...filled };
