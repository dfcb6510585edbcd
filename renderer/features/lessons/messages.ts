import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'lessons.title', defaultMessage: 'Lessons' },
  onlyYou: { id: 'lessons.only-you', defaultMessage: 'Only you see this' },
  loading: { id: 'lessons.loading', defaultMessage: 'Lessons are being fetched' },
  filter: { id: 'lessons.filter', defaultMessage: 'Search lessons by words' },
  add: { id: 'lessons.add', defaultMessage: 'Write down a lesson' },
  emptyTitle: { id: 'lessons.empty.title', defaultMessage: 'No lessons yet' },
  emptyLine: {
    id: 'lessons.empty.line',
    defaultMessage:
      'What went otherwise than planned, and what you would do now. Only you see it, until you make a card of it.',
  },
  chooseTitle: { id: 'lessons.choose.title', defaultMessage: 'Choose a lesson' },
  chooseLine: {
    id: 'lessons.choose.line',
    defaultMessage: 'What happened and what you learned appears here.',
  },
  back: { id: 'lessons.back', defaultMessage: 'All lessons' },
  more: { id: 'lessons.more', defaultMessage: 'More' },
  edit: { id: 'lessons.edit', defaultMessage: 'Edit' },
  remove: { id: 'lessons.remove', defaultMessage: 'Move to trash' },
  removed: { id: 'lessons.removed', defaultMessage: 'Lesson moved to trash' },
  removeFirst: { id: 'lessons.remove.first', defaultMessage: 'Take its card back first' },
  about: { id: 'lessons.about', defaultMessage: 'Lesson' },
  happened: { id: 'lessons.happened', defaultMessage: 'What happened' },
  learned: { id: 'lessons.learned', defaultMessage: 'What I learned' },
  applies: { id: 'lessons.applies', defaultMessage: 'Where it applies' },
  project: { id: 'lessons.project', defaultMessage: 'From a project, if any' },
  projectEmpty: { id: 'lessons.project.empty', defaultMessage: 'No project by this name.' },
  openList: { id: 'lessons.open-list', defaultMessage: 'Show the list' },
  skill: { id: 'lessons.skill', defaultMessage: 'About a skill, if any' },
  skills: { id: 'lessons.skills', defaultMessage: 'Skill' },
  day: { id: 'lessons.day', defaultMessage: 'When' },
  newTitle: { id: 'lessons.new.title', defaultMessage: 'Write down a lesson' },
  editTitle: { id: 'lessons.edit.title', defaultMessage: 'Edit lesson' },
  privateLine: {
    id: 'lessons.private-line',
    defaultMessage: 'Stays in your learning space. A lesson never counts against a skill.',
  },
  save: { id: 'lessons.save', defaultMessage: 'Keep it' },
  cardBadge: { id: 'lessons.card.badge', defaultMessage: 'Card made' },
  cards: { id: 'lessons.cards', defaultMessage: 'To share' },
  cardsLine: {
    id: 'lessons.cards.line',
    defaultMessage:
      'A card tells the lesson without names, clients, dates and sums. You see it before anybody can.',
  },
  makeCard: { id: 'lessons.card.make', defaultMessage: 'Make a card to share' },
  cardInPortfolio: { id: 'lessons.card.portfolio', defaultMessage: 'In your portfolio' },
  cardShared: {
    id: 'lessons.card.shared',
    defaultMessage: 'Part of a share, so it stays as it is',
  },
  cardEdit: { id: 'lessons.card.edit', defaultMessage: 'Edit the card' },
  takeBack: { id: 'lessons.card.take-back', defaultMessage: 'Take it back' },
  takenBack: { id: 'lessons.card.taken-back', defaultMessage: 'The card is out of your portfolio' },
  cardTitle: { id: 'lessons.card.title', defaultMessage: 'Make a card of this lesson' },
  cardEditTitle: { id: 'lessons.card.edit.title', defaultMessage: 'Edit the card' },
  cardLead: {
    id: 'lessons.card.lead',
    defaultMessage:
      'Names, clients, dates and sums are replaced. Look at each: keep it, or choose another word.',
  },
  before: { id: 'lessons.card.before', defaultMessage: 'Before, for you alone' },
  after: { id: 'lessons.card.after', defaultMessage: 'After, as others would read it' },
  replaced: { id: 'lessons.card.replaced', defaultMessage: 'What was found' },
  replacedNone: {
    id: 'lessons.card.replaced.none',
    defaultMessage: 'No name, date or sum was found. Read it once more before you keep it.',
  },
  replaceWith: { id: 'lessons.card.replace', defaultMessage: 'Replace' },
  keepWord: { id: 'lessons.card.keep', defaultMessage: 'Keep' },
  fieldTitle: { id: 'lessons.card.field.title', defaultMessage: 'Title of the card' },
  fieldText: { id: 'lessons.card.field.text', defaultMessage: 'Text of the card' },
  editText: { id: 'lessons.card.edit-text', defaultMessage: 'Change the wording' },
  backToWords: { id: 'lessons.card.back', defaultMessage: 'Start again from the replacements' },
  cardSave: { id: 'lessons.card.save', defaultMessage: 'Put the card into my portfolio' },
  cardSaveEdit: { id: 'lessons.card.save-edit', defaultMessage: 'Save' },
  cardSaved: { id: 'lessons.card.saved', defaultMessage: 'The card is in your portfolio' },
  cardLedger: {
    id: 'lessons.card.ledger',
    defaultMessage:
      'It becomes something you can share; the lesson itself stays here. The ledger keeps a line about it, and you can take it back until it was shared.',
  },
  cancel: { id: 'lessons.cancel', defaultMessage: 'Cancel' },
  close: { id: 'lessons.close', defaultMessage: 'Close' },
});

const filled = defineMessages<{
  rowFrom: { day: string; from: string };
  noMatch: { text: string };
  still: { words: string };
  times: { count: number };
  wordFor: { text: string };
  choiceFor: { text: string };
}>({
  rowFrom: { id: 'lessons.row', defaultMessage: '{day} · {from}' },
  noMatch: { id: 'lessons.no-match', defaultMessage: 'No lesson holds “{text}”.' },
  still: {
    id: 'lessons.card.still',
    defaultMessage: 'Still in the card: {words}. Keep it only if nobody can be harmed by it.',
  },
  times: {
    id: 'lessons.card.times',
    defaultMessage: '{count, plural, one {once} other {# times}}',
  },
  wordFor: { id: 'lessons.card.word', defaultMessage: 'Word for “{text}”' },
  choiceFor: { id: 'lessons.card.choice', defaultMessage: 'What becomes of “{text}”' },
});

export const messages = { ...plain, ...filled };
