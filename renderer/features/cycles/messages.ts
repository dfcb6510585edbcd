import { defineMessages } from 'react-intl';

const plain = defineMessages({
  steps: { id: 'cycles.steps', defaultMessage: 'Steps of this turn' },
  passOver: { id: 'cycles.pass-over', defaultMessage: 'Pass over this step' },
  skipWhy: {
    id: 'cycles.skip.why',
    defaultMessage: 'That is fine. A word on why keeps the turn honest; you can take it up again.',
  },
  skipReason: { id: 'cycles.skip.reason', defaultMessage: 'Why not this time' },
  skipSave: { id: 'cycles.skip.save', defaultMessage: 'Pass over' },
  unskip: { id: 'cycles.unskip', defaultMessage: 'Take it up again' },
  aimTitle: { id: 'cycles.aim.title', defaultMessage: 'What is this turn about?' },
  aimField: { id: 'cycles.aim.field', defaultMessage: 'This turn is about' },
  aimHint: {
    id: 'cycles.aim.hint',
    defaultMessage: 'One thing you want to do better, small enough for the next weeks.',
  },
  aimSave: { id: 'cycles.aim.save', defaultMessage: 'Keep it' },
  aimChange: { id: 'cycles.aim.change', defaultMessage: 'Change' },
  another: { id: 'cycles.action.another', defaultMessage: 'Plan something else' },
  learning: { id: 'cycles.learning', defaultMessage: 'Learning' },
  practice: { id: 'cycles.practice', defaultMessage: 'Practice' },
  projects: { id: 'cycles.projects', defaultMessage: 'Projects' },
  safe: { id: 'cycles.safe', defaultMessage: 'Safe practice' },
  notSafe: {
    id: 'cycles.not-safe',
    defaultMessage: 'No safe-practice mark: the guide decides on your pay, grade or contract.',
  },
  noOutcome: { id: 'cycles.no-outcome', defaultMessage: 'no outcome yet' },
  past: { id: 'cycles.past', defaultMessage: 'Turns so far' },
  closedMayReach: {
    id: 'cycles.closed.may-reach',
    defaultMessage: 'You can mark the goal as reached whenever you like.',
  },
  learned: { id: 'cycles.learned', defaultMessage: 'What you take with you' },
  learnedNone: {
    id: 'cycles.learned.none',
    defaultMessage: 'Nothing was written down this time. The work itself counts.',
  },
  noTurn: { id: 'cycles.no-turn', defaultMessage: 'No turn is open' },
  noTurnReach: {
    id: 'cycles.no-turn.reach',
    defaultMessage: 'Mark the goal as reached, or go round once more before you do.',
  },
  noTurnLine: {
    id: 'cycles.no-turn.line',
    defaultMessage:
      'You stand at the level you aimed for. What is still missing for “reached” comes with another turn.',
  },
  asSteps: { id: 'cycles.as-steps', defaultMessage: 'Show as a list' },
  asDrawing: { id: 'cycles.as-drawing', defaultMessage: 'Show the drawing' },
  lessons: { id: 'cycles.lessons', defaultMessage: 'Lessons' },
  onlyYou: { id: 'cycles.only-you', defaultMessage: 'Only you see this' },
  taught: { id: 'cycles.taught', defaultMessage: 'What this turn taught' },
  taughtHint: {
    id: 'cycles.taught.hint',
    defaultMessage: 'In your words, for your eyes. It goes with you into the next turn.',
  },
  taughtWrite: { id: 'cycles.taught.write', defaultMessage: 'Write down what it taught' },
  taughtChange: { id: 'cycles.taught.change', defaultMessage: 'Change' },
  taughtSave: { id: 'cycles.taught.save', defaultMessage: 'Keep it' },
  taughtBefore: { id: 'cycles.taught.before', defaultMessage: 'The turn before taught' },
  done: { id: 'cycles.done', defaultMessage: 'Done' },
  close: { id: 'cycles.close', defaultMessage: 'Close' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  turn: { number: string | number };
  skipTitle: { stage: string | number };
  skipped: { stage: string | number; reason: string | number };
  finish: { title: string | number };
  start: { title: string | number };
  outcomeOf: { title: string | number };
  attempts: { count: number };
  next: { next: string | number };
  pastWhen: { from: string; to: string };
  pastOpen: { from: string };
  movedLevel: { from: number; to: number };
  stayedLevel: { to: number };
  spiral: { number: number; stage: string; done: string };
  spiralNone: { number: number; stage: string };
  decidedSet: { level: string | number };
  decidedAccepted: { level: string | number };
  decidedAdjusted: { level: string | number };
  decidedRejected: { level: string | number };
  closedTitle: { number: string | number };
  closedMoved: { from: string | number; to: string | number; target: string | number };
  closedStayed: { to: string | number; target: string | number };
  closedThere: { to: string | number; target: string | number };
  closedNext: { number: string | number };
}>({
  turn: { id: 'cycles.turn', defaultMessage: 'Turn {number}' },
  skipTitle: { id: 'cycles.skip.title', defaultMessage: 'Pass over “{stage}”' },
  skipped: { id: 'cycles.skipped', defaultMessage: 'Passed over: {stage}. {reason}' },
  finish: { id: 'cycles.action.finish', defaultMessage: 'Finish “{title}”' },
  start: { id: 'cycles.action.start', defaultMessage: 'Start “{title}”' },
  outcomeOf: { id: 'cycles.action.outcome', defaultMessage: 'Outcome of “{title}”' },
  attempts: {
    id: 'cycles.attempts',
    defaultMessage: '{count, plural, one {# attempt} other {# attempts}}',
  },
  next: { id: 'cycles.attempt.next', defaultMessage: 'Next: {next}' },
  pastWhen: { id: 'cycles.past.when', defaultMessage: '{from} – {to}' },
  pastOpen: { id: 'cycles.past.open', defaultMessage: 'since {from}, left open' },
  movedLevel: { id: 'cycles.past.moved', defaultMessage: 'from {from} to {to}' },
  stayedLevel: { id: 'cycles.past.stayed', defaultMessage: 'stayed at {to}' },
  spiral: {
    id: 'cycles.spiral',
    defaultMessage: 'Turn {number} is at “{stage}”. Behind it: {done}.',
  },
  spiralNone: {
    id: 'cycles.spiral.none',
    defaultMessage: 'Turn {number} is at “{stage}”, where it begins.',
  },
  decidedSet: { id: 'cycles.decided.set', defaultMessage: 'You stood at {level}.' },
  decidedAccepted: {
    id: 'cycles.decided.accepted',
    defaultMessage: 'You accepted {level}.',
  },
  decidedAdjusted: { id: 'cycles.decided.adjusted', defaultMessage: 'You chose {level}.' },
  decidedRejected: { id: 'cycles.decided.rejected', defaultMessage: 'You stayed at {level}.' },
  closedTitle: { id: 'cycles.closed.title', defaultMessage: 'Turn {number} is complete.' },
  closedMoved: {
    id: 'cycles.closed.moved',
    defaultMessage: 'You moved from {from} to {to}; your goal is {target}.',
  },
  closedStayed: {
    id: 'cycles.closed.stayed',
    defaultMessage: 'You stand at {to}; your goal is {target}.',
  },
  closedThere: {
    id: 'cycles.closed.there',
    defaultMessage: 'You stand at {to}, and your goal was {target}.',
  },
  closedNext: { id: 'cycles.closed.next', defaultMessage: 'Turn {number} is open.' },
});

export const messages = { ...plain, ...filled };

/** What to do now, for each stage: the heading, why, and the button. */
export const stageTitles = defineMessages({
  aim: { id: 'cycles.now.aim', defaultMessage: 'Say what this turn is about' },
  learn: { id: 'cycles.now.learn', defaultMessage: 'Learn something for it' },
  practise: { id: 'cycles.now.practise', defaultMessage: 'Try it where nothing is at stake' },
  apply: { id: 'cycles.now.apply', defaultMessage: 'Use it in real work' },
  outcome: { id: 'cycles.now.outcome', defaultMessage: 'Write down what came of it' },
  're-rate': { id: 'cycles.now.re-rate', defaultMessage: 'Look again at where you are' },
  closed: { id: 'cycles.now.closed', defaultMessage: 'Decide where you stand' },
});

export const stageLines = defineMessages({
  aim: {
    id: 'cycles.now.aim.line',
    defaultMessage: 'One sentence is enough. It makes the next steps easier to choose.',
  },
  learn: {
    id: 'cycles.now.learn.line',
    defaultMessage: 'A course, a book, somebody to watch. Finishing one thing is enough to go on.',
  },
  practise: {
    id: 'cycles.now.practise.line',
    defaultMessage:
      'Best with someone who knows more and does not decide on your pay. Attempts that fail never count.',
  },
  apply: {
    id: 'cycles.now.apply.line',
    defaultMessage: 'A level grows in a real project, however small your part in it.',
  },
  outcome: {
    id: 'cycles.now.outcome.line',
    defaultMessage: 'Good or bad makes no difference here: both teach, and both count as evidence.',
  },
  're-rate': {
    id: 'cycles.now.re-rate.line',
    defaultMessage: 'Rate yourself again, or add what somebody else has seen since the outcome.',
  },
  closed: {
    id: 'cycles.now.closed.line',
    defaultMessage: 'Everything this turn needed has happened. See what the evidence suggests.',
  },
});

export const stageActions = defineMessages({
  aim: { id: 'cycles.action.aim', defaultMessage: 'Say it' },
  learn: { id: 'cycles.action.learn', defaultMessage: 'Plan learning' },
  practise: { id: 'cycles.action.practise', defaultMessage: 'Record practice' },
  apply: { id: 'cycles.action.apply', defaultMessage: 'Start a project' },
  outcome: { id: 'cycles.action.outcome-one', defaultMessage: 'Record the outcome' },
  're-rate': { id: 'cycles.action.re-rate', defaultMessage: 'Add a rating' },
  closed: { id: 'cycles.action.closed', defaultMessage: 'Decide' },
});
