import { defineMessages } from 'react-intl';

const plain = defineMessages({
  placeTitle: { id: 'practice.place', defaultMessage: 'Practice' },
  nobodySees: { id: 'practice.nobody', defaultMessage: 'Nobody sees this but you' },
  overTime: { id: 'practice.over-time', defaultMessage: 'Your practice over time' },
  overviewTitle: { id: 'practice.overview.title', defaultMessage: 'Every try is a leaf' },
  overviewLead: {
    id: 'practice.overview.lead',
    defaultMessage: 'What grows here are attempts. How they went is yours alone, and never counts.',
  },
  promiseLevel: {
    id: 'practice.promise.level',
    defaultMessage: 'No attempt ever moves a level, up or down.',
  },
  promiseLeave: {
    id: 'practice.promise.leave',
    defaultMessage: 'Nothing here can be part of a share, an export or a print.',
  },
  promiseGuide: {
    id: 'practice.promise.guide',
    defaultMessage: 'Best with somebody who knows more, and has no say over your pay.',
  },
  emptyTitle: { id: 'practice.empty.title', defaultMessage: 'A place to try things' },
  emptyLine: {
    id: 'practice.empty.line',
    defaultMessage:
      'Write down one thing you tried, however it went. The first leaf is the hardest, and it stays under the glass.',
  },
  loading: { id: 'practice.loading', defaultMessage: 'Practice is being fetched' },
  filter: { id: 'practice.filter', defaultMessage: 'Filter practice' },
  back: { id: 'practice.back', defaultMessage: 'All practice' },
  more: { id: 'practice.more', defaultMessage: 'More' },
  edit: { id: 'practice.edit', defaultMessage: 'Edit' },
  remove: { id: 'practice.remove', defaultMessage: 'Move to trash' },
  editTitle: { id: 'practice.edit.title', defaultMessage: 'Edit practice' },
  changed: { id: 'practice.changed', defaultMessage: 'Practice changed' },
  attemptSaved: { id: 'practice.attempt.saved', defaultMessage: 'One more attempt kept' },
  meant: { id: 'practice.meant', defaultMessage: 'Last time you meant to try' },
  notSaid: {
    id: 'practice.not-said',
    defaultMessage:
      'This session does not carry the safe-practice mark, because it has not been said whether this person decides on your pay, grade or contract.',
  },
  managerWhy: {
    id: 'practice.manager',
    defaultMessage:
      'A manager always decides. If that has changed, change how you know this person.',
  },
  nowNeutral: { id: 'practice.now-neutral', defaultMessage: 'This person no longer decides' },
  nowDecides: { id: 'practice.now-decides', defaultMessage: 'This person decides now' },
  showTable: { id: 'practice.garden.table', defaultMessage: 'Show as a table' },
  showGarden: { id: 'practice.garden.picture', defaultMessage: 'Show as a picture' },
  gardenEarlier: { id: 'practice.garden.earlier', defaultMessage: 'The year before' },
  gardenLater: { id: 'practice.garden.later', defaultMessage: 'The year after' },
  gardenLegend: {
    id: 'practice.garden.legend',
    defaultMessage: 'Each leaf is one attempt, each plant a week. The quiet weeks are for roots.',
  },
  gardenKeys: {
    id: 'practice.garden.keys',
    defaultMessage: 'Arrows step through the weeks, H shows a table.',
  },
  gardenEmpty: { id: 'practice.garden.empty', defaultMessage: 'No attempts in these weeks.' },
  columnWeek: { id: 'practice.garden.column.week', defaultMessage: 'Week of' },
  columnAttempts: { id: 'practice.garden.column.attempts', defaultMessage: 'Attempts' },
  columnTasks: { id: 'practice.garden.column.tasks', defaultMessage: 'What was practised' },
  title: { id: 'practice.title', defaultMessage: 'Record practice' },
  privateLine: {
    id: 'practice.private-line',
    defaultMessage: 'Stays in your learning space. Attempts never count, however they went.',
  },
  skill: { id: 'practice.skill', defaultMessage: 'Which skill' },
  openList: { id: 'practice.skill.open', defaultMessage: 'Show the skills' },
  skillEmpty: { id: 'practice.skill.empty', defaultMessage: 'No skill by this name.' },
  task: { id: 'practice.task', defaultMessage: 'What did you practise?' },
  taskHint: { id: 'practice.task.hint', defaultMessage: 'For example: a difficult feedback talk' },
  guide: { id: 'practice.guide', defaultMessage: 'Who was with you?' },
  guideWhy: {
    id: 'practice.guide.why',
    defaultMessage: 'Somebody who knows more, if anyone. Alone is fine.',
  },
  decides: {
    id: 'practice.decides',
    defaultMessage: 'Does this person decide on your pay, grade or contract?',
  },
  decidesNo: { id: 'practice.decides.no', defaultMessage: 'No' },
  decidesYes: { id: 'practice.decides.yes', defaultMessage: 'Yes' },
  safe: { id: 'practice.safe', defaultMessage: 'Safe practice' },
  safeWhy: {
    id: 'practice.safe.why',
    defaultMessage: 'Nobody who decides on your pay, grade or contract was in the room.',
  },
  notSafe: {
    id: 'practice.not-safe',
    defaultMessage:
      'This session does not carry the safe-practice mark, because it is hard to fail freely in front of somebody who decides on your pay, grade or contract.',
  },
  day: { id: 'practice.day', defaultMessage: 'When' },
  tried: { id: 'practice.tried', defaultMessage: 'What I tried' },
  happened: { id: 'practice.happened', defaultMessage: 'What happened' },
  next: { id: 'practice.next', defaultMessage: 'What I will try next' },
  addAttempt: { id: 'practice.attempt.add', defaultMessage: 'Add an attempt' },
  save: { id: 'practice.save', defaultMessage: 'Keep it' },
  saved: { id: 'practice.saved', defaultMessage: 'Practice kept in your learning space' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  attempt: { number: string | number };
  removeAttempt: { number: string | number };
  attempts: { count: number };
  rowMeta: { day: string; skill: string; attempts: number };
  dayWith: { day: string; name: string };
  dayAlone: { day: string };
  noMatch: { text: string };
  removed: { title: string };
  garden: { from: string; to: string };
  gardenSum: { attempts: number };
  gardenSumEarlier: { attempts: number };
  week: { week: string; attempts: number; tasks: string };
  weekQuiet: { week: string };
  weekMore: { count: number };
}>({
  attempts: {
    id: 'practice.attempts',
    defaultMessage: '{count, plural, one {# attempt} other {# attempts}}',
  },
  rowMeta: {
    id: 'practice.row',
    defaultMessage: '{attempts, plural, one {# attempt} other {# attempts}} · {skill} · {day}',
  },
  dayWith: { id: 'practice.day.with', defaultMessage: '{day}, with {name}' },
  dayAlone: { id: 'practice.day.alone', defaultMessage: '{day}, by yourself' },
  noMatch: { id: 'practice.no-match', defaultMessage: 'Nothing matches “{text}”.' },
  removed: { id: 'practice.removed', defaultMessage: '{title} moved to trash' },
  garden: { id: 'practice.garden', defaultMessage: 'Attempts by week, {from} to {to}' },
  gardenSum: {
    id: 'practice.garden.sum',
    defaultMessage:
      '{attempts, plural, =0 {No attempts in the last 12 months} one {# attempt in the last 12 months} other {# attempts in the last 12 months}}',
  },
  gardenSumEarlier: {
    id: 'practice.garden.sum.earlier',
    defaultMessage:
      '{attempts, plural, =0 {No attempts in that year} one {# attempt in that year} other {# attempts in that year}}',
  },
  week: {
    id: 'practice.garden.week',
    defaultMessage:
      'Week of {week}: {attempts, plural, one {# attempt} other {# attempts}}. {tasks}',
  },
  weekQuiet: { id: 'practice.garden.week.quiet', defaultMessage: 'Week of {week}: a quiet one.' },
  weekMore: {
    id: 'practice.garden.week.more',
    defaultMessage: '{count, plural, one {# more} other {# more}}',
  },
  attempt: { id: 'practice.attempt', defaultMessage: 'Attempt {number}' },
  removeAttempt: { id: 'practice.attempt.remove', defaultMessage: 'Remove attempt {number}' },
});

export const messages = { ...plain, ...filled };
