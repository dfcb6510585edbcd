import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'board.title', defaultMessage: 'Board' },
  lead: {
    id: 'board.lead',
    defaultMessage: 'Each card lies where its records put it. To move one, say what happened.',
  },
  loading: { id: 'board.loading', defaultMessage: 'The board is being fetched' },
  newGoal: { id: 'board.new-goal', defaultMessage: 'Set a goal' },
  view: { id: 'board.view', defaultMessage: 'How the turns are shown' },
  asBoard: { id: 'board.view.board', defaultMessage: 'Board' },
  asList: { id: 'board.view.list', defaultMessage: 'List' },
  columns: { id: 'board.columns', defaultMessage: 'Stages, from aim to decision' },
  emptyTitle: { id: 'board.empty.title', defaultMessage: 'Nothing is under way' },
  emptyLine: {
    id: 'board.empty.line',
    defaultMessage: 'A goal you set begins its first turn here, and moves on with what you do.',
  },
  allRestTitle: { id: 'board.all-rest.title', defaultMessage: 'Everything rests' },
  allRestLine: {
    id: 'board.all-rest.line',
    defaultMessage: 'Your goals wait below until you take one up again.',
  },
  onlyYou: { id: 'board.only-you', defaultMessage: 'Only you see this' },
  safe: { id: 'board.safe', defaultMessage: 'Safe practice' },
  there: { id: 'board.there', defaultMessage: 'You are there' },
  moveTo: { id: 'board.move-to', defaultMessage: 'Move to…' },
  openGoal: { id: 'board.open-goal', defaultMessage: 'Open the goal' },
  markReached: { id: 'board.mark-reached', defaultMessage: 'Mark as reached…' },
  another: { id: 'board.another-turn', defaultMessage: 'Go round once more' },
  anotherDone: { id: 'board.another-turn.done', defaultMessage: 'Another turn is open' },
  undo: { id: 'board.undo', defaultMessage: 'Undo' },
  unpause: { id: 'board.unpause', defaultMessage: 'Take it up again' },
  dayHasCome: { id: 'board.day-has-come', defaultMessage: 'the day you named has come' },
  here: { id: 'board.move.here', defaultMessage: 'It is here' },
  backHint: { id: 'board.move.back', defaultMessage: 'Has happened, and stays' },
  takeUpHint: { id: 'board.move.take-up', defaultMessage: 'Take up again what was passed over' },
  backTitle: { id: 'board.back.title', defaultMessage: 'What happened stays' },
  backText: {
    id: 'board.back.text',
    defaultMessage:
      'A card lies where its records put it, so moving it back would make the board say something that is not so. The next turn goes through every stage again.',
  },
  close: { id: 'board.close', defaultMessage: 'Close' },
  choiceTitle: { id: 'board.choice.title', defaultMessage: 'What happened?' },
  severalLine: {
    id: 'board.several.line',
    defaultMessage: 'For each step on the way: note what happened, or pass over it this time.',
  },
  severalSave: { id: 'board.several.save', defaultMessage: 'Go on' },
  how: { id: 'board.several.how', defaultMessage: 'It happened' },
  passOver: { id: 'board.several.skip', defaultMessage: 'Pass over' },
  reason: { id: 'board.several.reason', defaultMessage: 'Why not this time' },
  mustHappen: {
    id: 'board.several.must',
    defaultMessage: 'This one cannot be passed over: without it there is nothing to learn from.',
  },
  whenItHas: {
    id: 'board.several.later',
    defaultMessage: 'Its turn comes when the steps before it are noted.',
  },
});

const filled = defineMessages<{
  count: { count: number };
  levels: { from: number; to: number };
  by: { day: string };
  turn: { number: number };
  milestone: { title: string };
  column: { stage: string; count: number };
  moveOne: { skill: string };
  movedTo: { skill: string; stage: string };
  closedOne: { skill: string; number: number };
  takenUp: { stage: string };
  undoLast: { what: string };
  severalTitle: { skill: string; stage: string };
  recordHint: { what: string };
  severalHint: { stages: string };
  resting: { count: number };
  restingUntil: { day: string };
  restingSince: { day: string };
  openFor: { skill: string };
}>({
  count: { id: 'board.count', defaultMessage: '{count, plural, one {# goal} other {# goals}}' },
  levels: { id: 'board.levels', defaultMessage: '{from} → {to}' },
  by: { id: 'board.by', defaultMessage: 'by {day}' },
  turn: { id: 'board.turn', defaultMessage: 'turn {number}' },
  milestone: { id: 'board.milestone', defaultMessage: 'Next milestone: {title}' },
  column: {
    id: 'board.column',
    defaultMessage: '{stage}, {count, plural, =0 {empty} one {# card} other {# cards}}',
  },
  moveOne: { id: 'board.move-one', defaultMessage: 'Move {skill} to…' },
  movedTo: { id: 'board.moved', defaultMessage: '{skill} is now at {stage}.' },
  closedOne: { id: 'board.moved.turn', defaultMessage: '{skill} has begun turn {number}.' },
  takenUp: { id: 'board.taken-up', defaultMessage: 'Taken up again: {stage}' },
  undoLast: { id: 'board.back.undo', defaultMessage: 'Undo the last note: {what}' },
  severalTitle: { id: 'board.several.title', defaultMessage: '{skill} to {stage}' },
  severalHint: { id: 'board.move.several', defaultMessage: 'After {stages}' },
  recordHint: { id: 'board.move.record', defaultMessage: 'When {what}' },
  resting: {
    id: 'board.resting',
    defaultMessage: '{count, plural, one {# goal rests} other {# goals rest}}',
  },
  restingUntil: { id: 'board.resting.until', defaultMessage: 'until {day}' },
  restingSince: { id: 'board.resting.since', defaultMessage: 'since {day}' },
  openFor: { id: 'board.open-for', defaultMessage: 'Open the goal in {skill}' },
});

export const boardMessages = { ...plain, ...filled };

/** What must have happened for a card to leave a stage, after "When". */
export const stageFacts = defineMessages({
  aim: { id: 'board.fact.aim', defaultMessage: 'the aim is said' },
  learn: { id: 'board.fact.learn', defaultMessage: 'something is learned' },
  practise: { id: 'board.fact.practise', defaultMessage: 'it was practised' },
  apply: { id: 'board.fact.apply', defaultMessage: 'a project uses it' },
  outcome: { id: 'board.fact.outcome', defaultMessage: 'the outcome is written down' },
  're-rate': { id: 'board.fact.re-rate', defaultMessage: 'there is a new rating' },
  closed: { id: 'board.fact.closed', defaultMessage: 'you have decided' },
});
