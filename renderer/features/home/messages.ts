import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'home.title', defaultMessage: 'Today' },
  loading: { id: 'home.loading', defaultMessage: 'Loading Today…' },
  next: { id: 'home.next', defaultMessage: 'Next' },
  nextNote: {
    id: 'home.next.note',
    defaultMessage: 'One step for each goal under way, the soonest first.',
  },
  look: { id: 'home.look', defaultMessage: 'Worth another look' },
  showMore: { id: 'home.show-more', defaultMessage: 'Show more' },
  toSkills: { id: 'home.to-skills', defaultMessage: 'All skills' },
  capture: { id: 'home.capture', defaultMessage: 'Quick note' },
  waiting: { id: 'home.waiting', defaultMessage: 'Waiting for your decision' },
  waitingGoal: { id: 'home.waiting.goal', defaultMessage: 'You may be where you wanted to be' },
  decideIt: { id: 'home.waiting.decide', defaultMessage: 'Decide' },
  rateIt: { id: 'home.waiting.rate', defaultMessage: 'Rate it' },
  stillTrue: { id: 'home.look.still-true', defaultMessage: 'Still true?' },
  toInbox: { id: 'home.inbox.sort', defaultMessage: 'Sort' },
  readInbox: { id: 'home.inbox.read', defaultMessage: 'Read' },
  reviewDue: { id: 'home.review.due', defaultMessage: 'Your weekly look' },
  reviewDueNote: { id: 'home.review.due.note', defaultMessage: 'Two minutes, when it suits you.' },
  reviewStart: { id: 'home.review.start', defaultMessage: 'Look back' },
  reviewLater: { id: 'home.review.later', defaultMessage: 'Not this time' },
  reviewAsk: { id: 'home.review.ask', defaultMessage: 'A weekly look back?' },
  reviewAskNote: {
    id: 'home.review.ask.note',
    defaultMessage: 'Two quiet minutes, on a day you choose. Asked only once.',
  },
  reviewChoose: { id: 'home.review.choose', defaultMessage: 'Choose a day' },
  reviewNo: { id: 'home.review.no', defaultMessage: 'No, thanks' },
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
  seeGoal: { id: 'home.see-goal', defaultMessage: 'Open goal' },
  readTitle: { id: 'home.read.title', defaultMessage: 'Nothing in it yet' },
  readLine: {
    id: 'home.read.line',
    defaultMessage: 'The first skill can be added once this portfolio takes changes again.',
  },
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
  showAll: { count: number };
  waitingTurn: { turn: number };
  waitingProposal: { level: number; standing: number };
  waitingFirst: { level: number };
  waitingSealed: { count: number };
  lastSeen: { age: string };
  inbox: { count: number };
  reviewNext: { time: string };
  by: { day: string };
  levels: { from: number; to: number };
  turn: { number: number };
  steps: { skill: string };
  goFor: { action: string; skill: string };
  between: { low: string; high: string };
  ratings: { count: number };
  learningFor: { skills: string };
  firstStepsCount: { done: number; all: number };
}>({
  showAll: { id: 'home.show-all', defaultMessage: 'Show all {count}' },
  waitingTurn: {
    id: 'home.waiting.turn',
    defaultMessage: 'Turn {turn} has everything but your word',
  },
  waitingProposal: {
    id: 'home.waiting.proposal',
    defaultMessage: 'The evidence speaks for {level}; you stand at {standing}',
  },
  waitingFirst: {
    id: 'home.waiting.first',
    defaultMessage: 'The evidence speaks for {level}; you have not said yet',
  },
  waitingSealed: {
    id: 'home.waiting.sealed',
    defaultMessage:
      '{count, plural, one {# view waits} other {# views wait}} until you have given yours',
  },
  lastSeen: { id: 'home.look.last-seen', defaultMessage: 'last rated {age}' },
  inbox: {
    id: 'home.inbox',
    defaultMessage: '{count, plural, one {# note} other {# notes}} in the inbox',
  },
  reviewNext: { id: 'home.review.next', defaultMessage: 'Next weekly look: {time}' },
  by: { id: 'home.next.by', defaultMessage: 'by {day}' },
  levels: { id: 'home.next.levels', defaultMessage: 'from {from} to {to}' },
  turn: { id: 'home.next.turn', defaultMessage: 'turn {number}' },
  steps: { id: 'home.next.steps', defaultMessage: 'Steps of this turn for {skill}' },
  goFor: { id: 'home.go.for', defaultMessage: '{action} for {skill}' },
  between: {
    id: 'home.look.between',
    defaultMessage: 'most likely between {low} and {high}',
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
