import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'assumptions.title', defaultMessage: 'How views are read' },
  why: {
    id: 'assumptions.why',
    defaultMessage:
      'What Cloche takes for granted of each kind of view before your own ratings teach it better. Two views in three lie within the distance. You may know your people better than a study does: change a number, and every level is worked out again.',
  },
  loading: { id: 'assumptions.loading', defaultMessage: 'Loading what is assumed…' },
  changed: { id: 'assumptions.changed', defaultMessage: 'Yours' },
  change: { id: 'assumptions.change', defaultMessage: 'Change…' },
  reset: { id: 'assumptions.reset', defaultMessage: 'Reset all' },
  resetting: { id: 'assumptions.resetting', defaultMessage: 'Working out all levels again…' },
  leniency: { id: 'assumptions.leniency', defaultMessage: 'Runs high by' },
  spread: { id: 'assumptions.spread', defaultMessage: 'Two in three lie within' },
  useUsual: { id: 'assumptions.use-usual', defaultMessage: 'Use the usual numbers' },
  save: { id: 'assumptions.save', defaultMessage: 'Save' },
});

const filled = defineMessages<{
  line: { direction: 'high' | 'low' | 'none'; leniency: string; spread: string };
  changeOf: { source: string };
  dialog: { source: string };
  leniencyNote: { usual: string };
  spreadNote: { usual: string };
}>({
  line: {
    id: 'assumptions.line',
    defaultMessage:
      '{direction, select, high {Runs {leniency} high} low {Runs {leniency} low} other {Neither high nor low}} · two in three within {spread} levels',
  },
  changeOf: { id: 'assumptions.change-of', defaultMessage: 'Change what is assumed of: {source}' },
  dialog: { id: 'assumptions.dialog', defaultMessage: 'How views are read: {source}' },
  leniencyNote: {
    id: 'assumptions.leniency.note',
    defaultMessage: 'Levels, usually {usual}. Below zero it runs low. It is taken off every view.',
  },
  spreadNote: {
    id: 'assumptions.spread.note',
    defaultMessage: 'Levels of the true level, usually {usual}. The wider, the less a view counts.',
  },
});

export const messages = { ...plain, ...filled };

/** The figure that the usual numbers of a kind rest on, or that there is none. */
export const figures = defineMessages({
  self: {
    id: 'assumptions.figure.self',
    defaultMessage:
      'Self-ratings run about a third of a standard deviation above supervisors’ (Heidemeier & Moser 2009) and agree at .29 with measured performance (Zell & Krizan 2014).',
  },
  peer: {
    id: 'assumptions.figure.peer',
    defaultMessage:
      'One peer’s rating has a reliability of .42 (Viswesvaran, Ones & Schmidt 1996).',
  },
  manager: {
    id: 'assumptions.figure.manager',
    defaultMessage:
      'One supervisor’s rating has a reliability of .52 (Viswesvaran, Ones & Schmidt 1996).',
  },
  coach: {
    id: 'assumptions.figure.coach',
    defaultMessage: 'No published figure: taken to lie between a manager and a peer.',
  },
  client: {
    id: 'assumptions.figure.client',
    defaultMessage: 'No published figure: taken to be like a peer.',
  },
  assessment: {
    id: 'assumptions.figure.assessment',
    defaultMessage: 'No published figure that fits all tests: our judgement.',
  },
  observed: {
    id: 'assumptions.figure.observed',
    defaultMessage: 'No published figure for outcomes of projects: our judgement.',
  },
});
