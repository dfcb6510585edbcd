import { defineMessages, type MessageTag } from 'react-intl';

const plain = defineMessages({
  title: { id: 'decisions.title', defaultMessage: 'Where do you stand?' },
  nothing: {
    id: 'decisions.nothing',
    defaultMessage:
      'The evidence is not clear enough for a proposal yet. The decision is yours all the same.',
  },
  choice: { id: 'decisions.choice', defaultMessage: 'What do you decide?' },
  acceptWhy: {
    id: 'decisions.accept.why',
    defaultMessage: 'You stand behind what the evidence says.',
  },
  adjust: { id: 'decisions.adjust', defaultMessage: 'Another level' },
  adjustWhy: {
    id: 'decisions.adjust.why',
    defaultMessage: 'You know things that no rating holds. Say which level, and why.',
  },
  keepWhy: {
    id: 'decisions.keep.why',
    defaultMessage: 'The evidence stays, and you can decide again any time.',
  },
  level: { id: 'decisions.level', defaultMessage: 'The level I stand behind' },
  reason: { id: 'decisions.reason', defaultMessage: 'Why' },
  reasonOptional: { id: 'decisions.reason.optional', defaultMessage: 'Why, if you like' },
  reasonHint: {
    id: 'decisions.reason.hint',
    defaultMessage: 'A sentence is enough. You will be glad of it in a year.',
  },
  save: { id: 'decisions.save', defaultMessage: 'Keep this decision' },
  history: { id: 'decisions.history', defaultMessage: 'Your decisions' },
  unclear: { id: 'decisions.unclear', defaultMessage: 'No single level stands out yet' },
  likeliest: { id: 'decisions.likeliest', defaultMessage: 'It is the likeliest of several levels' },
  apart: {
    id: 'decisions.apart',
    defaultMessage:
      'Two views stand apart, so no level is proposed. Talk about it first if you can; the decision is yours all the same.',
  },
  historyNone: {
    id: 'decisions.history.none',
    defaultMessage: 'No decision yet. A level becomes yours when you say so, never by itself.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  move: { b: MessageTag; level: string | number; chance: string | number };
  stay: { b: MessageTag; level: string | number; chance: string | number };
  chance: { tenths: number };
  newSince: { count: number };
  givenSelf: { level: string | number };
  shown: { level: string | number };
  given: { source: string | number; level: string | number };
  givenBy: { name: string | number; source: string | number; level: string | number };
  notSeen: { source: string | number };
  accept: { level: string | number };
  stayHere: { level: string | number };
  keep: { level: string | number };
  keepNone: { level: string | number };
  kept: { said: string | number };
  saidLevel: { level: string | number; low: string | number; high: string | number; count: number };
  saidUnsure: { count: number };
  saved: { level: string | number };
  set: { level: string | number };
  accepted: { level: string | number };
  adjusted: { level: string | number };
  rejected: { level: string | number };
  saidOn: { said: string | number };
  proposedThen: { level: string | number };
}>({
  move: {
    id: 'decisions.move',
    defaultMessage: 'The evidence points to <b>{level}</b>. {chance}.',
  },
  stay: {
    id: 'decisions.stay',
    defaultMessage: 'The evidence gives no clear reason to move from <b>{level}</b>. {chance}.',
  },
  chance: {
    id: 'decisions.chance',
    defaultMessage:
      '{tenths, plural, =10 {That is almost certain} other {About # in 10 that this is the level}}',
  },
  givenSelf: { id: 'decisions.given.self', defaultMessage: 'You gave {level}' },
  shown: { id: 'decisions.given.observed', defaultMessage: 'Observed work showed {level}' },
  newSince: {
    id: 'decisions.new-since',
    defaultMessage:
      '{count, plural, =0 {Nothing new since your last decision} one {New since your last decision: # rating} other {New since your last decision: # ratings}}',
  },
  given: { id: 'decisions.given', defaultMessage: '{source} gave {level}' },
  givenBy: { id: 'decisions.given-by', defaultMessage: '{name} ({source}) gave {level}' },
  notSeen: { id: 'decisions.not-seen', defaultMessage: '{source} had not seen enough' },
  accept: { id: 'decisions.accept', defaultMessage: 'Yes, I stand at {level}' },
  stayHere: { id: 'decisions.stay-here', defaultMessage: 'Yes, I stay at {level}' },
  keep: { id: 'decisions.keep', defaultMessage: 'Not now, I stay at {level}' },
  keepNone: { id: 'decisions.keep-none', defaultMessage: 'I stay at {level}' },
  kept: {
    id: 'decisions.kept',
    defaultMessage: 'Your decision is kept together with what the estimate says today: {said}',
  },
  saidLevel: {
    id: 'decisions.said.level',
    defaultMessage:
      'around {level}, most likely between {low} and {high}, from {count, plural, one {# rating} other {# ratings}}.',
  },
  saidUnsure: {
    id: 'decisions.said.unsure',
    defaultMessage: 'not enough to say, from {count, plural, one {# rating} other {# ratings}}.',
  },
  saved: { id: 'decisions.saved', defaultMessage: 'You stand at {level}' },
  set: { id: 'decisions.kind.set', defaultMessage: 'Set to {level}' },
  accepted: { id: 'decisions.kind.accepted', defaultMessage: 'Accepted {level}' },
  adjusted: { id: 'decisions.kind.adjusted', defaultMessage: 'Adjusted to {level}' },
  rejected: { id: 'decisions.kind.rejected', defaultMessage: 'Stayed at {level}' },
  saidOn: { id: 'decisions.then', defaultMessage: 'The estimate then: {said}' },
  proposedThen: { id: 'decisions.proposed-then', defaultMessage: 'It proposed {level}.' },
});

export const messages = { ...plain, ...filled };
