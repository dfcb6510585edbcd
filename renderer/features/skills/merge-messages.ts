import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'skills.merge.title', defaultMessage: 'Merge two skills' },
  lead: {
    id: 'skills.merge.lead',
    defaultMessage: 'Two names for one thing become one skill. Nothing that was said is changed.',
  },
  other: { id: 'skills.merge.other', defaultMessage: 'Which one is the same?' },
  otherEmpty: { id: 'skills.merge.other.empty', defaultMessage: 'No other skill is called that.' },
  openList: { id: 'skills.merge.open-list', defaultMessage: 'Show the skills' },
  stays: { id: 'skills.merge.stays', defaultMessage: 'Stays' },
  goes: { id: 'skills.merge.goes', defaultMessage: 'Becomes part of it' },
  swap: { id: 'skills.merge.swap', defaultMessage: 'Swap the two' },
  moves: { id: 'skills.merge.moves', defaultMessage: 'What moves over' },
  nothingMoves: { id: 'skills.merge.nothing-moves', defaultMessage: 'Nothing uses it yet.' },
  names: { id: 'skills.merge.names', defaultMessage: 'Also found as' },
  level: { id: 'skills.merge.level', defaultMessage: 'The level you stand behind' },
  noLevel: { id: 'skills.merge.no-level', defaultMessage: 'not said yet' },
  undoNote: {
    id: 'skills.merge.undo-note',
    defaultMessage: 'Every rating stays exactly as it was given. Undo parts the two again.',
  },
  merge: { id: 'skills.merge.do', defaultMessage: 'Merge' },
  cancel: { id: 'skills.merge.cancel', defaultMessage: 'Cancel' },
  close: { id: 'skills.merge.close', defaultMessage: 'Close' },
  menu: { id: 'skills.merge.menu', defaultMessage: 'Merge with another…' },
  pairsTitle: { id: 'skills.pairs.title', defaultMessage: 'Likely duplicates' },
  pairsLead: {
    id: 'skills.pairs.lead',
    defaultMessage: 'Found by their names alone. You decide; nothing is merged by itself.',
  },
  pairsEmpty: { id: 'skills.pairs.empty', defaultMessage: 'No two skills look alike.' },
  pairsEmptyLine: {
    id: 'skills.pairs.empty.line',
    defaultMessage: 'Any two can still be merged, from the menu of a skill.',
  },
  keepBoth: { id: 'skills.pairs.keep-both', defaultMessage: 'Keep both' },
  look: { id: 'skills.pairs.look', defaultMessage: 'Merge…' },
  loading: { id: 'skills.pairs.loading', defaultMessage: 'Names are being compared' },
});

const filled = defineMessages<{
  merged: { name: string };
  ratingsTogether: { count: number };
  levelChange: { now: string; then: string };
  mergePair: { one: string; other: string };
  keepPair: { one: string; other: string };
}>({
  merged: { id: 'skills.merge.done', defaultMessage: 'Merged into {name}' },
  ratingsTogether: {
    id: 'skills.merge.ratings-together',
    defaultMessage:
      '{count, plural, =0 {No rating yet.} one {The level then rests on # rating.} other {The level then rests on # ratings.}}',
  },
  levelChange: { id: 'skills.merge.level-change', defaultMessage: '{now}, then {then}' },
  mergePair: { id: 'skills.pairs.merge-pair', defaultMessage: 'Merge {one} and {other}' },
  keepPair: { id: 'skills.pairs.keep-pair', defaultMessage: 'Keep both {one} and {other}' },
});

export const mergeMessages = { ...plain, ...filled };

export const reasonNames = defineMessages({
  'same-name': {
    id: 'skills.pairs.same-name',
    defaultMessage: 'The same but for capitals, accents or hyphens',
  },
  alias: { id: 'skills.pairs.alias', defaultMessage: 'One is another name of the other' },
  'same-words': {
    id: 'skills.pairs.same-words',
    defaultMessage: 'The same words in another order',
  },
  'one-letter': { id: 'skills.pairs.one-letter', defaultMessage: 'One letter apart' },
});
