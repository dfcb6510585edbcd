import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'mirror.title', defaultMessage: 'Mirror' },
  lead: {
    id: 'mirror.lead',
    defaultMessage:
      'A quiet look at the ratings you received: what they have in common beyond chance. It changes no level and judges nobody.',
  },
  back: { id: 'mirror.back', defaultMessage: 'All skills' },
  loading: { id: 'mirror.loading', defaultMessage: 'Looking at the ratings you received…' },
  emptyTitle: { id: 'mirror.empty.title', defaultMessage: 'Too little to say yet' },
  emptyLine: {
    id: 'mirror.empty.line',
    defaultMessage: 'The mirror looks for four patterns. Each of them needs a few ratings first.',
  },
  calmTitle: { id: 'mirror.calm.title', defaultMessage: 'Nothing stands out' },
  calmLine: {
    id: 'mirror.calm.line',
    defaultMessage: 'The ratings you received look as varied as chance would make them.',
  },
  lookedAt: { id: 'mirror.looked-at', defaultMessage: 'Looked at' },
  alsoLookedAt: { id: 'mirror.also', defaultMessage: 'Also looked at' },
  chance: { id: 'mirror.chance', defaultMessage: 'How often this is chance' },
  chanceLine: {
    id: 'mirror.chance.line',
    defaultMessage:
      'Each pattern is tested against chance at 1 in 100. In portfolios made up at random, this page speaks up in fewer than 5 of 100. Only ratings that count are looked at: nothing private, sealed or replaced.',
  },
  nothing: { id: 'mirror.state.nothing', defaultMessage: 'Nothing stands out' },
  tooLittle: { id: 'mirror.state.too-little', defaultMessage: 'Too little to say' },
  showFewer: { id: 'mirror.show-fewer', defaultMessage: 'Show fewer' },
});

/** What each pattern is called, and what it is when nothing of it is seen. */
export const patternNames = defineMessages({
  sameScore: { id: 'mirror.same-score', defaultMessage: 'One level for everything' },
  recentOnly: { id: 'mirror.recent-only', defaultMessage: 'Mostly recent' },
  oneCarries: { id: 'mirror.one-carries', defaultMessage: 'One voice carries most' },
  selfGap: { id: 'mirror.self-gap', defaultMessage: 'You and others' },
});
export type Pattern = keyof typeof patternNames;

export const calmLines = defineMessages({
  sameScore: {
    id: 'mirror.same-score.calm',
    defaultMessage: 'Everyone who rated many of your skills tells them apart about as others do.',
  },
  recentOnly: {
    id: 'mirror.recent-only.calm',
    defaultMessage: 'The ratings are spread over the time since the first one.',
  },
  oneCarries: {
    id: 'mirror.one-carries.calm',
    defaultMessage: 'No one person carries over half of the weight by more than chance.',
  },
  selfGap: {
    id: 'mirror.self-gap.calm',
    defaultMessage: 'You and others see you about as far apart as is usual.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  showAll: { count: number };
  'skills-by-one-person': { need: number; have: number };
  'shared-skills': { need: number; have: number };
  ratings: { need: number; have: number };
  months: { need: number; have: number };
  people: { need: number; have: number };
  'skills-by-both': { need: number; have: number };
}>({
  showAll: { id: 'mirror.show-all', defaultMessage: 'Show all {count}' },
  'skills-by-one-person': {
    id: 'mirror.needs.skills-by-one-person',
    defaultMessage: 'Needs {need} skills rated by one person; so far {have}.',
  },
  'shared-skills': {
    id: 'mirror.needs.shared-skills',
    defaultMessage:
      'Needs {need} comparisons with other people over the same skills; so far {have}.',
  },
  ratings: {
    id: 'mirror.needs.ratings',
    defaultMessage: 'Needs {need} ratings from others; so far {have}.',
  },
  months: {
    id: 'mirror.needs.months',
    defaultMessage: 'Needs {need} months since the first rating; so far {have}.',
  },
  people: {
    id: 'mirror.needs.people',
    defaultMessage: 'Needs {need} people who rated you; so far {have}.',
  },
  'skills-by-both': {
    id: 'mirror.needs.skills-by-both',
    defaultMessage: 'Needs {need} skills rated by you and by others; so far {have}.',
  },
});

export const messages = { ...plain, ...filled };
