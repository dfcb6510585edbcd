import { defineMessages } from 'react-intl';

const plain = defineMessages({
  loading: { id: 'border.loading', defaultMessage: 'What would become visible is being found out' },
  close: { id: 'border.close', defaultMessage: 'Close' },
  cancel: { id: 'border.cancel', defaultMessage: 'Cancel' },
  waitTitle: { id: 'border.wait.title', defaultMessage: 'Across the border' },
  carryLine: {
    id: 'border.carry.line',
    defaultMessage:
      'It becomes part of what you can show. You still choose each time whether a share holds it.',
  },
  carrySave: { id: 'border.carry.save', defaultMessage: 'Carry it across' },
  carried: { id: 'border.carried', defaultMessage: 'Now in your portfolio' },
  backLine: {
    id: 'border.back.line',
    defaultMessage: 'Nobody has it yet. Afterwards only you see it again.',
  },
  backSave: { id: 'border.back.save', defaultMessage: 'Take it back' },
  tookBack: { id: 'border.took-back', defaultMessage: 'Only you see it again' },
  sharedLine: {
    id: 'border.shared.line',
    defaultMessage:
      'So it cannot be taken back: no copy can be called back, and it would be wrong to look as if it could.',
  },
  sharedWith: { id: 'border.shared.with', defaultMessage: 'Who has it' },
  becomes: { id: 'border.becomes', defaultMessage: 'Exactly this becomes visible' },
  becomesNot: { id: 'border.becomes-not', defaultMessage: 'This is no longer visible' },
  alsoShows: { id: 'border.also-shows', defaultMessage: 'Is there already, and then also shows' },
  readsOtherwise: { id: 'border.reads-otherwise', defaultMessage: 'Stays, and then shows' },
  nothing: {
    id: 'border.nothing',
    defaultMessage: 'Nothing: it belongs to something that only you see.',
  },
  emptied: { id: 'border.emptied', defaultMessage: 'nothing' },
  stays: { id: 'border.stays', defaultMessage: 'This stays with you alone' },
  staysOther: {
    id: 'border.stays.other',
    defaultMessage: 'Everything else in your learning space stays where it is.',
  },
  alongTitle: { id: 'border.along.title', defaultMessage: 'It needs company' },
  alongCarry: {
    id: 'border.along.carry',
    defaultMessage:
      'It cannot be shown without its skill, which only you see so far. Both would become visible.',
  },
  alongBack: {
    id: 'border.along.back',
    defaultMessage:
      'Goals cannot be shown without their skill. They would leave the portfolio too.',
  },
  levelTitle: { id: 'border.level', defaultMessage: 'It then counts' },
  levelBackTitle: { id: 'border.level.back', defaultMessage: 'It then no longer counts' },
  levelNone: { id: 'border.level.none', defaultMessage: 'not enough to say' },
  ledgerLine: {
    id: 'border.ledger-line',
    defaultMessage:
      'It is written in your ledger. You can take it back for as long as nobody has it.',
  },
  ledgerLineBack: {
    id: 'border.ledger-line.back',
    defaultMessage: 'It is written in your ledger.',
  },
  yes: { id: 'border.yes', defaultMessage: 'Yes' },
  fileIncluded: { id: 'border.file', defaultMessage: 'The file itself' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  carryTitle: { title: string };
  backTitle: { title: string };
  sharedTitle: { title: string };
  several: { title: string; count: number };
  alongAgree: { title: string };
  alongAgreeBack: { count: number };
  writtenOut: { day: string };
  levelChange: { before: string; after: string };
  more: { count: number };
  recipient: { recipient: string; day: string };
  until: { purpose: string; day: string };
  bytes: { count: number };
  hours: { count: number };
}>({
  carryTitle: {
    id: 'border.carry.title',
    defaultMessage: 'Carry “{title}” into the portfolio',
  },
  backTitle: {
    id: 'border.back.title',
    defaultMessage: 'Take “{title}” back into the learning space',
  },
  sharedTitle: { id: 'border.shared.title', defaultMessage: 'Somebody has “{title}” already' },
  several: { id: 'border.several', defaultMessage: '{title}, {count} times' },
  alongAgree: { id: 'border.along.agree', defaultMessage: 'Carry “{title}” along' },
  alongAgreeBack: {
    id: 'border.along.agree-back',
    defaultMessage:
      '{count, plural, one {Take its goal back too} other {Take its # goals back too}}',
  },
  writtenOut: {
    id: 'border.written-out',
    defaultMessage: 'You exported or printed on {day}. Whoever has that file keeps what is in it.',
  },
  levelChange: {
    id: 'border.level.change',
    defaultMessage: 'Your level would read {after}; now it reads {before}.',
  },
  more: {
    id: 'border.more',
    defaultMessage: '{count, plural, one {Show # more} other {Show # more}}',
  },
  recipient: { id: 'border.recipient', defaultMessage: '{recipient}, since {day}' },
  until: { id: 'border.until', defaultMessage: '{purpose} Until {day}.' },
  bytes: { id: 'border.bytes', defaultMessage: '{count, plural, one {# byte} other {# bytes}}' },
  hours: { id: 'border.hours', defaultMessage: '{count, plural, one {# hour} other {# hours}}' },
});

export const messages = { ...plain, ...filled };
