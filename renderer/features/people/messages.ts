import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'people.title', defaultMessage: 'People' },
  add: { id: 'people.add', defaultMessage: 'Add a person' },
  ledger: { id: 'people.ledger', defaultMessage: 'Ledger: who received what' },
  filter: { id: 'people.filter', defaultMessage: 'Filter people' },
  loading: { id: 'people.loading', defaultMessage: 'People are being fetched' },
  emptyTitle: { id: 'people.empty.title', defaultMessage: 'Nobody here yet' },
  emptyLine: {
    id: 'people.empty.line',
    defaultMessage: 'Somebody who rates you, guides you, or is good at what you want to learn.',
  },
  chooseTitle: { id: 'people.choose.title', defaultMessage: 'Choose somebody' },
  chooseLine: {
    id: 'people.choose.line',
    defaultMessage: 'What they gave you, and what they have seen of you, appears here.',
  },
  back: { id: 'people.back', defaultMessage: 'All people' },
  more: { id: 'people.more', defaultMessage: 'More' },
  edit: { id: 'people.edit', defaultMessage: 'Edit' },
  remove: { id: 'people.remove', defaultMessage: 'Move to trash' },
  erase: { id: 'people.erase', defaultMessage: 'Erase with all they gave…' },
  anyRelation: { id: 'people.any-relation', defaultMessage: 'Everybody' },
  relationFilter: { id: 'people.relation-filter', defaultMessage: 'Show' },
  note: { id: 'people.note', defaultMessage: 'Your note' },
  gave: { id: 'people.gave', defaultMessage: 'What they gave you' },
  gaveNothing: {
    id: 'people.gave.nothing',
    defaultMessage: 'Nothing yet. A view from somebody else helps most where you are unsure.',
  },
  notSeen: { id: 'people.rating.not-seen', defaultMessage: 'Not enough seen to say' },
  sealedRating: {
    id: 'people.rating.sealed',
    defaultMessage: 'Sealed until you have rated this skill yourself',
  },
  yourReply: { id: 'people.rating.reply', defaultMessage: 'Your reply' },
  feedback: { id: 'people.feedback', defaultMessage: 'Feedback' },
  vouches: { id: 'people.vouches', defaultMessage: 'Vouches for' },
  seen: { id: 'people.seen', defaultMessage: 'What they have seen of you' },
  seenNothing: {
    id: 'people.seen.nothing',
    defaultMessage: 'Nothing. No file has left this computer for them.',
  },
  withdrawn: { id: 'people.seen.withdrawn', defaultMessage: 'withdrawn' },
  help: { id: 'people.help', defaultMessage: 'Where they help' },
  knows: { id: 'people.knows', defaultMessage: 'Knows' },
  knowsNothing: {
    id: 'people.knows.nothing',
    defaultMessage:
      'Nothing said yet about what they know. Say it, and they can be found as a guide.',
  },
  guided: { id: 'people.guided', defaultMessage: 'Practice they guided' },
  newTitle: { id: 'people.new.title', defaultMessage: 'Add a person' },
  editTitle: { id: 'people.edit.title', defaultMessage: 'Edit person' },
  save: { id: 'people.save', defaultMessage: 'Add' },
  saveEdit: { id: 'people.save-edit', defaultMessage: 'Save' },
  fieldName: { id: 'people.field.name', defaultMessage: 'Name' },
  fieldRelation: { id: 'people.field.relation', defaultMessage: 'How you know them' },
  relationHint: {
    id: 'people.field.relation.hint',
    defaultMessage: 'What they gave before keeps the role they had then.',
  },
  fieldSince: { id: 'people.field.since', defaultMessage: 'Since' },
  fieldSkills: { id: 'people.field.skills', defaultMessage: 'What they know' },
  fieldNote: { id: 'people.field.note', defaultMessage: 'Note' },
  noteHint: { id: 'people.field.note.hint', defaultMessage: 'Only you see this, always.' },
  onRecords: { id: 'people.records', defaultMessage: 'records' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  noMatch: { text: string };
  noneOf: { relation: string };
  removed: { name: string };
  sinceDay: { relation: string; day: string };
  gaveCount: { ratings: number; practice: number };
  ratingLevel: { level: number; source: string };
  askedOn: { day: string };
  share: { purpose: string; count: number };
  shareUntil: { day: string };
}>({
  noMatch: { id: 'people.no-match', defaultMessage: 'Nothing matches “{text}”.' },
  noneOf: { id: 'people.none-of', defaultMessage: '{relation}: nobody yet.' },
  removed: { id: 'people.removed', defaultMessage: '{name} moved to trash' },
  sinceDay: { id: 'people.since', defaultMessage: '{relation}, since {day}' },
  gaveCount: {
    id: 'people.gave.count',
    defaultMessage:
      '{ratings, plural, =0 {No ratings} one {# rating} other {# ratings}}{practice, plural, =0 {} one { · guided # practice} other { · guided # practices}}',
  },
  ratingLevel: { id: 'people.rating.level', defaultMessage: '{level} · as {source}' },
  askedOn: { id: 'people.asked-on', defaultMessage: 'Asked on {day}' },
  share: {
    id: 'people.share',
    defaultMessage: '{purpose} ({count, plural, one {# record} other {# records}})',
  },
  shareUntil: { id: 'people.share.until', defaultMessage: 'until {day}' },
});

export const messages = { ...plain, ...filled };
