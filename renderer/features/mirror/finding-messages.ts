import { defineMessages } from 'react-intl';

const plain = defineMessages({
  others: { id: 'mirror.others', defaultMessage: 'Mean of all others' },
  you: { id: 'mirror.you', defaultMessage: 'You' },
  skillBySkill: { id: 'mirror.skill-by-skill', defaultMessage: 'Skill by skill' },
  skill: { id: 'mirror.skill', defaultMessage: 'Skill' },
  onScale: { id: 'mirror.on-scale', defaultMessage: 'From level 1 to 8' },
  sameScoreNote: {
    id: 'mirror.same-score.note',
    defaultMessage:
      'It may be one impression of you, more than so many of your skills. A question about a single one of them can tell more.',
  },
  othersSpread: {
    id: 'mirror.same-score.others-spread',
    defaultMessage: 'levels of spread by all others',
  },
  recentNote: {
    id: 'mirror.recent-only.note',
    defaultMessage:
      'Earlier work may be missing from the picture. Somebody who saw it can still say so.',
  },
  recentFigure: { id: 'mirror.recent-only.recent', defaultMessage: 'in the last three months' },
  earlierFigure: { id: 'mirror.recent-only.earlier', defaultMessage: 'before that' },
  months: { id: 'mirror.recent-only.months', defaultMessage: 'months of history' },
  earlier: { id: 'mirror.recent-only.column-earlier', defaultMessage: 'Earlier' },
  recentColumn: { id: 'mirror.recent-only.column-recent', defaultMessage: 'Last 3 months' },
  oneCarriesNote: {
    id: 'mirror.one-carries.note',
    defaultMessage:
      'Nothing is wrong with these views. A few more from other people would spread the weight.',
  },
  weight: { id: 'mirror.one-carries.weight', defaultMessage: 'of the weight' },
  views: { id: 'mirror.one-carries.views', defaultMessage: 'of the views by others' },
  peopleFigure: { id: 'mirror.one-carries.people', defaultMessage: 'people rated you' },
  rest: { id: 'mirror.one-carries.rest', defaultMessage: 'You, and sources without a name' },
  share: { id: 'mirror.one-carries.share', defaultMessage: 'Share of the weight' },
  person: { id: 'mirror.one-carries.person', defaultMessage: 'Person' },
  viewCount: { id: 'mirror.one-carries.view-count', defaultMessage: 'Views' },
  selfGapNote: {
    id: 'mirror.self-gap.note',
    defaultMessage:
      'Neither side has to be wrong: you see more of your work, others more of what it does. Worth a conversation.',
  },
  usual: { id: 'mirror.self-gap.usual', defaultMessage: 'levels above others is usual' },
  gap: { id: 'mirror.self-gap.gap', defaultMessage: 'levels between you and others' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  sameScoreAll: { name: string; level: number; count: number };
  sameScore: { name: string; level: number; most: number; count: number };
  spread: { name: string };
  skills: { count: number };
  raters: { count: number };
  recent: { recent: number; total: number; first: string };
  monthsLabel: { months: string };
  month: { month: string; count: number };
  oneCarries: { name: string; share: number; count: number };
  above: { gap: string; count: number };
  below: { gap: string; count: number };
  carried: { name: string };
  of: { part: number; whole: number };
  viewsOf: { count: number };
}>({
  sameScoreAll: {
    id: 'mirror.same-score.all',
    defaultMessage: '{name} gave the same level to everything: a {level} for all {count} skills.',
  },
  sameScore: {
    id: 'mirror.same-score.nearly',
    defaultMessage:
      '{name} gave nearly the same level to everything: a {level} for {most} of {count} skills.',
  },
  spread: { id: 'mirror.same-score.spread', defaultMessage: 'levels of spread by {name}' },
  skills: {
    id: 'mirror.skills',
    defaultMessage: '{count, plural, one {skill} other {skills}}',
  },
  raters: {
    id: 'mirror.raters',
    defaultMessage: '{count, plural, one {other who rated them} other {others who rated them}}',
  },
  recent: {
    id: 'mirror.recent-only.sentence',
    defaultMessage:
      '{recent} of {total} ratings from others are from the last three months, though the first is from {first}.',
  },
  monthsLabel: { id: 'mirror.recent-only.label', defaultMessage: 'Ratings by month: {months}' },
  month: { id: 'mirror.recent-only.month', defaultMessage: '{month} {count}' },
  oneCarries: {
    id: 'mirror.one-carries.sentence',
    defaultMessage:
      'The views of {name} carry {share, number, percent} of the weight in the {count, plural, one {one skill} other {# skills}} that others rated.',
  },
  of: { id: 'mirror.one-carries.of', defaultMessage: '{part} of {whole}' },
  viewsOf: {
    id: 'mirror.one-carries.views-of',
    defaultMessage: '{count, plural, one {# view} other {# views}}',
  },
  carried: { id: 'mirror.one-carries.carried', defaultMessage: 'Skills that {name} rated' },
  above: {
    id: 'mirror.self-gap.above',
    defaultMessage: 'You place yourself about {gap} levels above others, over {count} skills.',
  },
  below: {
    id: 'mirror.self-gap.below',
    defaultMessage: 'You place yourself about {gap} levels below others, over {count} skills.',
  },
});

export const findingMessages = { ...plain, ...filled };
