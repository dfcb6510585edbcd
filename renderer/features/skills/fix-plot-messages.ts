import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'skills.fix-plot.title', defaultMessage: 'Where it comes from' },
  none: {
    id: 'skills.fix-plot.none',
    defaultMessage:
      'No views yet. Each one will draw a line here, and where the lines meet is where you stand.',
  },
  'dead-reckoning': {
    id: 'skills.fix-plot.one',
    defaultMessage:
      'One line so far, so the range is wide and leans to the middle of the scale. A second kind of source would narrow it.',
  },
  rough: {
    id: 'skills.fix-plot.rough',
    defaultMessage: 'Two lines so far. A third kind of source would make the place clearer.',
  },
  fix: {
    id: 'skills.fix-plot.fix',
    defaultMessage:
      'Each line shows where one kind of source points. You most likely are where they meet.',
  },
  'two-positions': {
    id: 'skills.fix-plot.apart',
    defaultMessage: 'The lines meet in two places, so there is no single number.',
  },
  'not-enough': {
    id: 'skills.fix-plot.not-enough',
    defaultMessage: 'The lines do not meet closely enough to say yet.',
  },
  showTable: { id: 'skills.fix-plot.show-table', defaultMessage: 'Show as table' },
  showChart: { id: 'skills.fix-plot.show-chart', defaultMessage: 'Show as picture' },
  likelyHalf: { id: 'skills.fix-plot.half', defaultMessage: 'likely half' },
  eightInTen: { id: 'skills.fix-plot.eight', defaultMessage: '8 in 10' },
  hint: {
    id: 'skills.fix-plot.hint',
    defaultMessage:
      'The larger the sign and the broader its line, the more it counts. Choose one to see what it does.',
  },
  keys: {
    id: 'skills.fix-plot.keys',
    defaultMessage: 'Arrow keys go from source to source, H shows a table.',
  },
  keysOpen: {
    id: 'skills.fix-plot.keys.open',
    defaultMessage: 'Arrow keys go from source to source, Enter opens one, H shows a table.',
  },
  sources: { id: 'skills.fix-plot.sources', defaultMessage: 'Sources' },
  tableCaption: {
    id: 'skills.fix-plot.caption',
    defaultMessage: 'Where each kind of source points, and what it does',
  },
  source: { id: 'skills.fix-plot.source', defaultMessage: 'Source' },
  count: { id: 'skills.fix-plot.count', defaultMessage: 'Views' },
  position: { id: 'skills.fix-plot.position', defaultMessage: 'Where it points' },
  share: { id: 'skills.fix-plot.share', defaultMessage: 'Pull' },
  effect: { id: 'skills.fix-plot.effect', defaultMessage: 'Effect' },
  without: { id: 'skills.fix-plot.without', defaultMessage: 'Without it' },
  nothingLeft: { id: 'skills.fix-plot.nothing-left', defaultMessage: 'no estimate' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  target: { level: number };
  standing: { level: number };
  labelTarget: { label: string; level: number };
  labelStanding: { label: string; level: number };
  label: { kinds: number; level: string; low: string; high: string };
  labelApart: { kinds: number; first: string; second: string };
  labelUnsure: { kinds: number };
  reading: {
    source: string;
    count: number;
    position: string;
    share: string;
    direction: 'up' | 'down' | 'none';
    effect: string;
  };
  readingWithout: { reading: string; without: string };
  readingOnly: { reading: string };
  gap: { direction: 'up' | 'down' | 'none'; levels: string };
  apart: { levels: string };
}>({
  target: { id: 'skills.fix-plot.target', defaultMessage: 'target {level}' },
  standing: { id: 'skills.fix-plot.standing', defaultMessage: 'you say {level}' },
  labelTarget: {
    id: 'skills.fix-plot.label.target',
    defaultMessage: '{label} Your target is {level}.',
  },
  labelStanding: {
    id: 'skills.fix-plot.label.standing',
    defaultMessage: '{label} You say you stand at {level}.',
  },
  label: {
    id: 'skills.fix-plot.label',
    defaultMessage:
      '{kinds, plural, one {# kind of source points} other {# kinds of source point}} to around {level}, most likely between {low} and {high}.',
  },
  labelApart: {
    id: 'skills.fix-plot.label.apart',
    defaultMessage:
      '{kinds, plural, one {# kind of source points} other {# kinds of source point}} to two places: around {first} and around {second}.',
  },
  labelUnsure: {
    id: 'skills.fix-plot.label.unsure',
    defaultMessage:
      '{kinds, plural, one {# kind of source} other {# kinds of source}}, not enough to say yet.',
  },
  reading: {
    id: 'skills.fix-plot.reading',
    defaultMessage:
      '{source}, {count, plural, one {# rating} other {# ratings}}: points to {position} and has {share} of the pull. Counted from the starting guess, it {direction, select, up {adds {effect} levels} down {takes off {effect} levels} other {changes next to nothing}}.',
  },
  readingWithout: {
    id: 'skills.fix-plot.reading.without',
    defaultMessage: '{reading} Without it, the rest come to around {without}.',
  },
  readingOnly: {
    id: 'skills.fix-plot.reading.only',
    defaultMessage: '{reading} It is the only kind of source so far.',
  },
  gap: {
    id: 'skills.fix-plot.gap',
    defaultMessage:
      '{direction, select, up {{levels} higher} down {{levels} lower} other {the same}}',
  },
  apart: { id: 'skills.fix-plot.gap.apart', defaultMessage: '{levels} apart' },
});

/** Words of the plot that shows where an estimate comes from, and of its table. */
export const fixPlotMessages = { ...plain, ...filled };
