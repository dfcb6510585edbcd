import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'home.title', defaultMessage: 'Today' },
  loading: { id: 'home.loading', defaultMessage: 'Loading Today…' },
  next: { id: 'home.next', defaultMessage: 'Next' },
  nextNote: {
    id: 'home.next.note',
    defaultMessage: 'One step for each goal under way, the soonest first.',
  },
  doAim: { id: 'home.do.aim', defaultMessage: 'Say what this turn is about.' },
  doLearn: { id: 'home.do.learn', defaultMessage: 'Choose something to learn from, or finish it.' },
  doPractise: {
    id: 'home.do.practise',
    defaultMessage: 'Try it where mistakes are safe, and note what happened.',
  },
  doApply: { id: 'home.do.apply', defaultMessage: 'Use it for real: name the project.' },
  doOutcome: {
    id: 'home.do.outcome',
    defaultMessage: 'Record what came of the project, good or bad.',
  },
  doRerate: {
    id: 'home.do.rerate',
    defaultMessage: 'Look again: where do you stand now, and how do others see it?',
  },
  doClosed: {
    id: 'home.do.closed',
    defaultMessage: 'Everything is there. Decide on your level.',
  },
  doReach: { id: 'home.do.reach', defaultMessage: 'You may be there. Look, and decide.' },
  goAim: { id: 'home.go.aim', defaultMessage: 'Set the aim' },
  goLearn: { id: 'home.go.learn', defaultMessage: 'Go to learning' },
  goPractise: { id: 'home.go.practise', defaultMessage: 'Note practice' },
  goApply: { id: 'home.go.apply', defaultMessage: 'Name a project' },
  goOutcome: { id: 'home.go.outcome', defaultMessage: 'Record outcome' },
  goRerate: { id: 'home.go.rerate', defaultMessage: 'Rate again' },
  goClosed: { id: 'home.go.closed', defaultMessage: 'Decide' },
  look: { id: 'home.look', defaultMessage: 'Worth another look' },
  lookNote: {
    id: 'home.look.note',
    defaultMessage: 'Skills of your goals whose place is least clear. One outside view helps most.',
  },
  unsure: { id: 'home.look.unsure', defaultMessage: 'Not enough to say yet' },
  learningNow: { id: 'home.learning', defaultMessage: 'Learning under way' },
  onlyYou: { id: 'home.learning.only-you', defaultMessage: 'Only you see this' },
  firstSteps: { id: 'home.first', defaultMessage: 'First steps' },
  stepSkill: { id: 'home.first.skill', defaultMessage: 'Add a skill you are asked about often' },
  stepRating: { id: 'home.first.rating', defaultMessage: 'Rate it as you see it today' },
  stepGoal: { id: 'home.first.goal', defaultMessage: 'Set a goal for it, with a reason' },
  stepLearning: { id: 'home.first.learning', defaultMessage: 'Plan one thing to learn' },
  stepProject: { id: 'home.first.project', defaultMessage: 'Name a project that uses it' },
  stepTaken: { id: 'home.first.taken', defaultMessage: 'taken' },
  emptyTitle: { id: 'home.empty.title', defaultMessage: 'A calm start' },
  emptyLine: {
    id: 'home.empty.line',
    defaultMessage:
      'Begin with one skill you are asked about often. Everything else grows from it.',
  },
  addSkill: { id: 'home.empty.add', defaultMessage: 'Add a skill' },
  quietTitle: { id: 'home.quiet.title', defaultMessage: 'Nothing is waiting' },
  quietLine: {
    id: 'home.quiet.line',
    defaultMessage: 'No goal is under way. Set one when you want to move.',
  },
  toGoals: { id: 'home.quiet.goals', defaultMessage: 'Go to Goals' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  by: { day: string };
  levels: { from: number; to: number };
  turn: { number: number };
  steps: { skill: string };
  goFor: { action: string; skill: string };
  between: { low: string; high: string };
  stripLabel: { level: string; low: string; high: string };
  ratings: { count: number };
  learningFor: { skills: string };
  firstStepsCount: { done: number; all: number };
}>({
  by: { id: 'home.next.by', defaultMessage: 'by {day}' },
  levels: { id: 'home.next.levels', defaultMessage: 'from {from} to {to}' },
  turn: { id: 'home.next.turn', defaultMessage: 'turn {number}' },
  steps: { id: 'home.next.steps', defaultMessage: 'Steps of this turn for {skill}' },
  goFor: { id: 'home.go.for', defaultMessage: '{action} for {skill}' },
  between: {
    id: 'home.look.between',
    defaultMessage: 'most likely between {low} and {high}',
  },
  stripLabel: {
    id: 'home.look.strip',
    defaultMessage: 'Around {level}, most likely between {low} and {high}',
  },
  ratings: {
    id: 'home.look.ratings',
    defaultMessage: '{count, plural, =0 {no ratings} one {# rating} other {# ratings}}',
  },
  learningFor: { id: 'home.learning.for', defaultMessage: 'for {skills}' },
  firstStepsCount: {
    id: 'home.first.count',
    defaultMessage: '{done} of {all} taken. This list removes itself.',
  },
});

export const messages = { ...plain, ...filled };
