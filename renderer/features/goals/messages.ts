import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'goals.title', defaultMessage: 'Goals' },
  add: { id: 'goals.add', defaultMessage: 'New goal' },
  filter: { id: 'goals.filter', defaultMessage: 'Filter goals' },
  now: { id: 'goals.group.now', defaultMessage: 'Now' },
  reached: { id: 'goals.group.reached', defaultMessage: 'Reached' },
  stopped: { id: 'goals.group.stopped', defaultMessage: 'Stopped' },
  loading: { id: 'goals.loading', defaultMessage: 'Goals are being fetched' },
  emptyTitle: { id: 'goals.empty.title', defaultMessage: 'No goals yet' },
  emptyLine: {
    id: 'goals.empty.line',
    defaultMessage: 'Pick one skill that matters to you, and a level you would like to stand at.',
  },
  chooseTitle: { id: 'goals.choose.title', defaultMessage: 'Choose a goal' },
  chooseLine: {
    id: 'goals.choose.line',
    defaultMessage: 'Its turns and its next step appear here.',
  },
  back: { id: 'goals.back', defaultMessage: 'All goals' },
  goal: { id: 'goals.eyebrow', defaultMessage: 'Goal' },
  standNone: { id: 'goals.stand.none', defaultMessage: 'You have not said yet where you stand.' },
  know: { id: 'goals.know', defaultMessage: 'How I will know' },
  knowNone: {
    id: 'goals.know.none',
    defaultMessage: 'Not written down yet. What would somebody see when you are there?',
  },
  edit: { id: 'goals.edit', defaultMessage: 'Edit' },
  more: { id: 'goals.more', defaultMessage: 'More' },
  openSkill: { id: 'goals.open-skill', defaultMessage: 'Open the skill' },
  addRating: { id: 'goals.add-rating', defaultMessage: 'Add rating' },
  stop: { id: 'goals.stop', defaultMessage: 'Stop here…' },
  resume: { id: 'goals.resume', defaultMessage: 'Take it up again' },
  resting: { id: 'goals.group.resting', defaultMessage: 'Resting' },
  pause: { id: 'goals.pause', defaultMessage: 'Let it rest…' },
  pauseChange: { id: 'goals.pause.change', defaultMessage: 'Change the rest…' },
  pauseTitle: { id: 'goals.pause.title', defaultMessage: 'Let it rest' },
  pauseWhy: {
    id: 'goals.pause.why',
    defaultMessage:
      'It leaves your next steps and waits. What you do for the skill meanwhile still counts for it.',
  },
  pauseUntil: { id: 'goals.pause.until', defaultMessage: 'Until (you may leave it open)' },
  pauseReason: { id: 'goals.pause.reason', defaultMessage: 'A word on why, if you like' },
  pauseSave: { id: 'goals.pause.save', defaultMessage: 'Let it rest' },
  rests: { id: 'goals.rests', defaultMessage: 'This goal rests' },
  unpause: { id: 'goals.unpause', defaultMessage: 'Take it up again' },
  already: { id: 'goals.already', defaultMessage: 'You already have a goal here' },
  alreadyOpen: { id: 'goals.already.open', defaultMessage: 'Go on with that one' },
  remove: { id: 'goals.remove', defaultMessage: 'Move to trash' },
  removed: { id: 'goals.removed', defaultMessage: 'Goal moved to trash' },
  mayReachTitle: { id: 'goals.may-reach.title', defaultMessage: 'You are there' },
  mayReach: {
    id: 'goals.may-reach',
    defaultMessage:
      'You applied it in a project, wrote down the outcome, and a rating since then supports it.',
  },
  reach: { id: 'goals.reach', defaultMessage: 'Mark as reached' },
  reachTitle: { id: 'goals.reach.title', defaultMessage: 'Reached' },
  reachNote: { id: 'goals.reach.note', defaultMessage: 'What made the difference, if you like' },
  reachSave: { id: 'goals.reach.save', defaultMessage: 'Mark as reached' },
  stopTitle: { id: 'goals.stop.title', defaultMessage: 'Stop here' },
  stopWhy: {
    id: 'goals.stop.why',
    defaultMessage: 'Aims change. What you learned stays, and you can take this up again any time.',
  },
  stopReason: { id: 'goals.stop.reason', defaultMessage: 'What changed, if you like' },
  stopSave: { id: 'goals.stop.save', defaultMessage: 'Stop here' },
  newTitle: { id: 'goals.new.title', defaultMessage: 'New goal' },
  editTitle: { id: 'goals.edit.title', defaultMessage: 'Edit goal' },
  skill: { id: 'goals.field.skill', defaultMessage: 'Skill' },
  skillEmpty: { id: 'goals.field.skill.empty', defaultMessage: 'No skill by this name.' },
  openList: { id: 'goals.field.skill.open', defaultMessage: 'Show the skills' },
  from: { id: 'goals.field.from', defaultMessage: 'From' },
  to: { id: 'goals.field.to', defaultMessage: 'To' },
  why: { id: 'goals.field.why', defaultMessage: 'Because' },
  whyHint: {
    id: 'goals.field.why.hint',
    defaultMessage: 'What will be different for you, or for others?',
  },
  howIWillKnow: { id: 'goals.field.know', defaultMessage: 'How I will know' },
  knowHint: {
    id: 'goals.field.know.hint',
    defaultMessage: 'Something that can be seen. You may leave it for later.',
  },
  by: { id: 'goals.field.by', defaultMessage: 'By' },
  picks: { id: 'goals.picks', defaultMessage: 'Quick picks' },
  endOfNextQuarter: { id: 'goals.pick.next-quarter', defaultMessage: 'End of next quarter' },
  notAboveTop: {
    id: 'goals.problem.top',
    defaultMessage: 'There is no level above 8. Keep your standing fresh with new views instead.',
  },
  save: { id: 'goals.save', defaultMessage: 'Set goal' },
  saveEdit: { id: 'goals.save-edit', defaultMessage: 'Save' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  rowMeta: { from: string | number; to: string | number; by: string | number };
  rowEnded: { from: string | number; to: string | number; day: string | number };
  noMatch: { text: string | number };
  heading: { from: string | number; to: string | number; skill: string | number };
  reason: { by: string | number; why: string | number };
  reachedOn: { day: string | number };
  stoppedOn: { day: string | number };
  stand: { level: string | number };
  endedNote: { note: string | number };
  inMonths: { months: number };
  endOfYear: { year: string | number };
  notAbove: { from: string | number };
  stepsAt: { list: string };
  rowRests: { from: number; to: number };
  restsSince: { day: string };
  restsUntil: { day: string };
  restsCome: { day: string };
  alreadyLine: { from: number; to: number; by: string };
  alreadyRests: { from: number; to: number; by: string };
}>({
  rowMeta: { id: 'goals.row.meta', defaultMessage: 'From {from} to {to} · by {by}' },
  rowEnded: { id: 'goals.row.ended', defaultMessage: 'From {from} to {to} · {day}' },
  stepsAt: { id: 'goals.steps-at', defaultMessage: 'Milestones at {list}.' },
  rowRests: { id: 'goals.row.rests', defaultMessage: 'From {from} to {to} · rests' },
  restsSince: { id: 'goals.rests.since', defaultMessage: 'Since {day}.' },
  restsUntil: {
    id: 'goals.rests.until',
    defaultMessage: 'You meant to take it up again on {day}.',
  },
  restsCome: {
    id: 'goals.rests.come',
    defaultMessage: 'You meant to take it up again on {day}, which has come.',
  },
  alreadyLine: {
    id: 'goals.already.line',
    defaultMessage: 'From {from} to {to} by {by}. You can go on with it, or set another beside it.',
  },
  alreadyRests: {
    id: 'goals.already.rests',
    defaultMessage:
      'From {from} to {to} by {by}; it rests. You can take it up again, or set another.',
  },
  noMatch: { id: 'goals.no-match', defaultMessage: 'No goal matches “{text}”.' },
  heading: { id: 'goals.heading', defaultMessage: 'From {from} to {to} in {skill}' },
  reason: { id: 'goals.reason', defaultMessage: 'By {by}, because {why}' },
  reachedOn: { id: 'goals.reached-on', defaultMessage: 'Reached on {day}.' },
  stoppedOn: {
    id: 'goals.stopped-on',
    defaultMessage: 'Stopped on {day}. Everything you did for it is kept.',
  },
  stand: { id: 'goals.stand', defaultMessage: 'You stand at {level}.' },
  endedNote: { id: 'goals.ended.note', defaultMessage: '“{note}”' },
  inMonths: {
    id: 'goals.pick.months',
    defaultMessage: 'In {months, plural, one {# month} other {# months}}',
  },
  endOfYear: { id: 'goals.pick.year', defaultMessage: 'End of {year}' },
  notAbove: {
    id: 'goals.problem.not-above',
    defaultMessage: 'Choose a level above {from}, the one you start from.',
  },
});

export const messages = { ...plain, ...filled };
