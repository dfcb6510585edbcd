import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'skills.many.title', defaultMessage: 'Add several skills' },
  close: { id: 'skills.many.close', defaultMessage: 'Close' },
  cancel: { id: 'skills.many.cancel', defaultMessage: 'Cancel' },
  ways: { id: 'skills.many.ways', defaultMessage: 'Where they come from' },
  paste: { id: 'skills.many.paste', defaultMessage: 'A list of mine' },
  starter: { id: 'skills.many.starter', defaultMessage: 'A starter list' },
  esco: { id: 'skills.many.esco', defaultMessage: 'ESCO' },
  text: { id: 'skills.many.text', defaultMessage: 'Your list, one skill a line' },
  textHint: {
    id: 'skills.many.text.hint',
    defaultMessage:
      'If you like with an area and a level behind it: Negotiation; Working together; 4',
  },
  textPlaceholder: {
    id: 'skills.many.text.placeholder',
    defaultMessage: 'Paste it here. Nothing is added until you say so.',
  },
  preview: { id: 'skills.many.preview', defaultMessage: 'What would be added' },
  state: { id: 'skills.many.state', defaultMessage: 'What it is' },
  isNew: { id: 'skills.many.is-new', defaultMessage: 'new' },
  levelLeftOut: {
    id: 'skills.many.level-left-out',
    defaultMessage: 'the level is left out: they go from 1 to 8',
  },
  empty: { id: 'skills.many.problem.empty', defaultMessage: 'there is no name in this line' },
  tooLong: {
    id: 'skills.many.problem.long',
    defaultMessage: 'longer than 200 characters; please shorten it',
  },
  unstorable: {
    id: 'skills.many.problem.unstorable',
    defaultMessage: 'holds a character that cannot be stored',
  },
  levelNote: {
    id: 'skills.many.level-note',
    defaultMessage:
      'Levels are noted beside the skill. They count only once you stand behind them.',
  },
  find: { id: 'skills.many.find', defaultMessage: 'Look for a skill' },
  starterNote: {
    id: 'skills.many.starter.note',
    defaultMessage: 'A few dozen in our own words, to start from. Rename them as you like.',
  },
  have: { id: 'skills.many.have', defaultMessage: 'You have it' },
  nothing: { id: 'skills.many.nothing', defaultMessage: 'Nothing is called that.' },
  escoTitle: {
    id: 'skills.many.esco.title',
    defaultMessage: 'Choose from the European list of skills',
  },
  escoLine: {
    id: 'skills.many.esco.line',
    defaultMessage:
      'Download the skills from the ESCO website as CSV, unpack it, and choose skills_en.csv. It is read on this computer and stays here.',
  },
  choose: { id: 'skills.many.esco.choose', defaultMessage: 'Choose the file…' },
  another: { id: 'skills.many.esco.another', defaultMessage: 'Another file…' },
  reading: { id: 'skills.many.esco.reading', defaultMessage: 'Reading the list' },
  stop: { id: 'skills.many.esco.stop', defaultMessage: 'Stop' },
  'not-this-file': {
    id: 'skills.many.esco.not-this-file',
    defaultMessage:
      'This is not the skills file of ESCO. Its first line names the columns conceptUri and preferredLabel.',
  },
  'no-skills': {
    id: 'skills.many.esco.no-skills',
    defaultMessage: 'This file names the right columns, and no skill that could be used.',
  },
  unreadable: {
    id: 'skills.many.esco.unreadable',
    defaultMessage: 'The file could not be read. Check that it is still there, and try again.',
  },
  'too-large': {
    id: 'skills.many.esco.too-large',
    defaultMessage: 'The file is larger than any list of skills. Choose skills_en.csv itself.',
  },
  moreFound: {
    id: 'skills.many.more-found',
    defaultMessage: 'There are more. Another word narrows them.',
  },
  attribution: {
    id: 'skills.many.esco.attribution',
    defaultMessage:
      'This product uses the ESCO classification of the European Commission. Entries can be changed after they are added.',
  },
});

const filled = defineMessages<{
  known: { name: string };
  twice: { line: number };
  line: { line: number };
  summary: { fresh: number; known: number; unusable: number };
  cut: { count: number };
  most: { count: number };
  add: { count: number };
  added: { count: number };
  list: { count: number };
  aliases: { names: string };
  level: { level: number };
}>({
  known: { id: 'skills.many.known', defaultMessage: 'there already as “{name}”' },
  twice: { id: 'skills.many.twice', defaultMessage: 'the same as line {line}' },
  line: { id: 'skills.many.line', defaultMessage: 'Line {line}' },
  summary: {
    id: 'skills.many.summary',
    defaultMessage:
      '{fresh, plural, one {# is new} other {# are new}}{known, plural, =0 {} one {, # is there already} other {, # are there already}}{unusable, plural, =0 {} one {, # cannot be used} other {, # cannot be used}}.',
  },
  cut: {
    id: 'skills.many.cut',
    defaultMessage:
      '{count, plural, one {# more line was} other {# more lines were}} not looked at. Paste the rest afterwards.',
  },
  most: {
    id: 'skills.many.most',
    defaultMessage: 'The first {count, number} are added at once. Open this again for the rest.',
  },
  add: {
    id: 'skills.many.add',
    defaultMessage: '{count, plural, =0 {Add} one {Add # skill} other {Add # skills}}',
  },
  added: {
    id: 'skills.many.added',
    defaultMessage: '{count, plural, one {# skill added} other {# skills added}}',
  },
  list: {
    id: 'skills.many.esco.list',
    defaultMessage: '{count, plural, one {# skill read} other {# skills read}}',
  },
  aliases: { id: 'skills.many.aliases', defaultMessage: 'also: {names}' },
  level: { id: 'skills.many.level', defaultMessage: 'level {level} noted' },
});

export const manyMessages = { ...plain, ...filled };
