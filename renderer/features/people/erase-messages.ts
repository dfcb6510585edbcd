import { defineMessages } from 'react-intl';

const plain = defineMessages({
  loading: { id: 'people.erase.loading', defaultMessage: 'What would go is being found out' },
  close: { id: 'people.erase.close', defaultMessage: 'Close' },
  cancel: { id: 'people.erase.cancel', defaultMessage: 'Keep them' },
  confirm: { id: 'people.erase.confirm', defaultMessage: 'Erase for good' },
  finalTitle: { id: 'people.erase.final', defaultMessage: 'This cannot be undone' },
  finalLine: {
    id: 'people.erase.final.line',
    defaultMessage: 'Nor can anything you did before it. The trash keeps nothing of it.',
  },
  goes: { id: 'people.erase.goes', defaultMessage: 'This goes' },
  goesPerson: {
    id: 'people.erase.goes.person',
    defaultMessage: 'Their name, and everything you wrote on their own page',
  },
  changes: { id: 'people.erase.changes', defaultMessage: 'These levels are worked out again' },
  changesNone: {
    id: 'people.erase.changes.none',
    defaultMessage: 'They rated no skill, so no level reads otherwise.',
  },
  standing: {
    id: 'people.erase.standing',
    defaultMessage: 'The levels that you stand behind stay as you decided them.',
  },
  stays: { id: 'people.erase.stays', defaultMessage: 'This stays' },
  staysDecisions: {
    id: 'people.erase.stays.decisions',
    defaultMessage: 'Your decisions, and what the views said on that day, as numbers without names',
  },
  staysLedger: {
    id: 'people.erase.stays.ledger',
    defaultMessage: 'The ledger. It holds no names, and one more line: that somebody was erased',
  },
  staysPractice: {
    id: 'people.erase.stays.practice',
    defaultMessage: 'Your own practice and evidence, without who was with you',
  },
  mentionsNone: {
    id: 'people.erase.mentions.none',
    defaultMessage: 'Nothing else that you wrote holds the full name.',
  },
  backups: {
    id: 'people.erase.backups',
    defaultMessage:
      'Backups and copies of this portfolio made before still hold this person. Cloche cannot reach them: delete those you no longer need.',
  },
  columnSkill: { id: 'people.erase.column.skill', defaultMessage: 'Skill' },
  columnNow: { id: 'people.erase.column.now', defaultMessage: 'Now' },
  columnThen: { id: 'people.erase.column.then', defaultMessage: 'Then' },
  columnViews: { id: 'people.erase.column.views', defaultMessage: 'Views' },
  noLevel: { id: 'people.erase.no-level', defaultMessage: 'not enough to say' },
  doneTitle: { id: 'people.erased.title', defaultMessage: 'Erased' },
  doneLine: {
    id: 'people.erased.line',
    defaultMessage:
      'Cloche has looked through every table and the search: nothing of theirs is left in it.',
  },
  overwritten: {
    id: 'people.erased.overwritten',
    defaultMessage: 'The places in the file where it stood were overwritten.',
  },
  notOverwritten: {
    id: 'people.erased.not-overwritten',
    defaultMessage:
      'The places in the file where it stood could not be overwritten now, perhaps because the disk is full. They are encrypted like everything else, and are used again little by little.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  title: { name: string };
  typeName: { name: string };
  ratings: { count: number };
  replies: { count: number };
  feedback: { count: number };
  requests: { count: number };
  practice: { count: number };
  vouches: { count: number };
  skills: { count: number };
  shares: { count: number };
  views: { before: number; after: number };
  mentions: { count: number };
}>({
  title: { id: 'people.erase.title', defaultMessage: 'Erase {name} with all they gave' },
  typeName: { id: 'people.erase.type', defaultMessage: 'Type “{name}” to say that you mean it' },
  ratings: {
    id: 'people.erase.ratings',
    defaultMessage:
      '{count, plural, one {# rating, with its words} other {# ratings, with their words}}',
  },
  replies: {
    id: 'people.erase.replies',
    defaultMessage:
      '{count, plural, one {Your reply to one of them} other {Your replies to # of them}}',
  },
  feedback: {
    id: 'people.erase.feedback',
    defaultMessage: '{count, plural, one {# answer they gave you} other {# answers they gave you}}',
  },
  requests: {
    id: 'people.erase.requests',
    defaultMessage:
      '{count, plural, one {# question you asked them} other {# questions you asked them}}',
  },
  practice: {
    id: 'people.erase.practice',
    defaultMessage:
      '{count, plural, one {That they guided # practice} other {That they guided # practices}}',
  },
  vouches: {
    id: 'people.erase.vouches',
    defaultMessage:
      '{count, plural, one {That they vouch for # piece of evidence} other {That they vouch for # pieces of evidence}}',
  },
  skills: {
    id: 'people.erase.skills',
    defaultMessage: '{count, plural, one {That they know # skill} other {That they know # skills}}',
  },
  shares: {
    id: 'people.erase.shares',
    defaultMessage:
      '{count, plural, one {Their name on # share; what was given stays written} other {Their name on # shares; what was given stays written}}',
  },
  views: { id: 'people.erase.views', defaultMessage: '{before} → {after}' },
  mentions: {
    id: 'people.erase.mentions',
    defaultMessage:
      '{count, plural, one {The full name in # place that you wrote yourself. Cloche does not change your words; you can.} other {The full name in # places that you wrote yourself. Cloche does not change your words; you can.}}',
  },
});

export const messages = { ...plain, ...filled };
