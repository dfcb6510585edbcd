import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'projects.title', defaultMessage: 'Projects' },
  add: { id: 'projects.add', defaultMessage: 'New project' },
  filter: { id: 'projects.filter', defaultMessage: 'Filter projects' },
  loading: { id: 'projects.loading', defaultMessage: 'Projects are being fetched' },
  now: { id: 'projects.group.now', defaultMessage: 'Under way' },
  done: { id: 'projects.group.done', defaultMessage: 'With an outcome' },
  emptyTitle: { id: 'projects.empty.title', defaultMessage: 'No projects yet' },
  emptyLine: {
    id: 'projects.empty.line',
    defaultMessage: 'Real work is where a level shows. Start with what you are doing this month.',
  },
  chooseTitle: { id: 'projects.choose.title', defaultMessage: 'Choose a project' },
  chooseLine: { id: 'projects.choose.line', defaultMessage: 'What came of it appears here.' },
  back: { id: 'projects.back', defaultMessage: 'All projects' },
  more: { id: 'projects.more', defaultMessage: 'More' },
  edit: { id: 'projects.edit', defaultMessage: 'Edit' },
  remove: { id: 'projects.remove', defaultMessage: 'Move to trash' },
  recordOutcome: { id: 'projects.record-outcome', defaultMessage: 'Record the outcome' },
  newOutcome: { id: 'projects.new-outcome', defaultMessage: 'Record a newer outcome' },
  share: { id: 'projects.fact.share', defaultMessage: 'My part' },
  started: { id: 'projects.fact.started', defaultMessage: 'Started' },
  ended: { id: 'projects.fact.ended', defaultMessage: 'Ended' },
  role: { id: 'projects.fact.role', defaultMessage: 'Role' },
  skills: { id: 'projects.skills', defaultMessage: 'Skills it uses' },
  outcome: { id: 'projects.outcome', defaultMessage: 'Outcome' },
  outcomeNone: {
    id: 'projects.outcome.none',
    defaultMessage: 'No outcome written down yet. Good or bad, it is what teaches most.',
  },
  hoped: { id: 'projects.hoped', defaultMessage: 'Hoped for' },
  figures: { id: 'projects.figures', defaultMessage: 'Figures' },
  observed: { id: 'projects.observed', defaultMessage: 'Observed' },
  observedNone: { id: 'projects.observed.none', defaultMessage: 'not enough seen' },
  earlier: { id: 'projects.earlier', defaultMessage: 'Earlier outcomes' },
  lessons: { id: 'projects.lessons', defaultMessage: 'Lessons' },
  lessonsWhy: {
    id: 'projects.lessons.why',
    defaultMessage: 'In your learning space: only you see these.',
  },
  goals: { id: 'projects.goals', defaultMessage: 'Goals it moves' },
  newTitle: { id: 'projects.new.title', defaultMessage: 'New project' },
  editTitle: { id: 'projects.edit.title', defaultMessage: 'Edit project' },
  fieldTitle: { id: 'projects.field.title', defaultMessage: 'What is it called?' },
  fieldRole: { id: 'projects.field.role', defaultMessage: 'My role' },
  fieldOrganisation: { id: 'projects.field.organisation', defaultMessage: 'Client or employer' },
  fieldDescription: { id: 'projects.field.description', defaultMessage: 'What is it about?' },
  fieldShare: { id: 'projects.field.share', defaultMessage: 'My part in it' },
  fieldShareHint: {
    id: 'projects.field.share.hint',
    defaultMessage: 'What was yours to do, in your words.',
  },
  fieldSkills: { id: 'projects.field.skills', defaultMessage: 'Which skills does it use?' },
  fieldStarted: { id: 'projects.field.started', defaultMessage: 'Started' },
  fieldEnded: { id: 'projects.field.ended', defaultMessage: 'Ended, if it has' },
  save: { id: 'projects.save', defaultMessage: 'Start project' },
  saveEdit: { id: 'projects.save-edit', defaultMessage: 'Save' },
  endBeforeStart: {
    id: 'projects.problem.end-before-start',
    defaultMessage: 'It cannot end before it started. Please choose the same day or a later one.',
  },
  outcomeTitle: { id: 'projects.outcome.title', defaultMessage: 'What came of it?' },
  fieldResult: { id: 'projects.field.result', defaultMessage: 'The result' },
  fieldResultHint: {
    id: 'projects.field.result.hint',
    defaultMessage: 'What is different now? Plainly, as you would tell a friend.',
  },
  fieldHoped: { id: 'projects.field.hoped', defaultMessage: 'What was hoped for' },
  fieldFigures: { id: 'projects.field.figures', defaultMessage: 'Figures, if there are any' },
  fieldVerdict: { id: 'projects.field.verdict', defaultMessage: 'Against what was hoped' },
  fieldDay: { id: 'projects.field.day', defaultMessage: 'When' },
  fieldBasis: { id: 'projects.field.basis', defaultMessage: 'Seen how' },
  fieldSentence: { id: 'projects.field.sentence', defaultMessage: 'What showed it' },
  fieldLesson: { id: 'projects.field.lesson', defaultMessage: 'A lesson for myself' },
  fieldLessonWhy: {
    id: 'projects.field.lesson.why',
    defaultMessage: 'Private: it stays in your learning space, whatever you share of the project.',
  },
  saveOutcome: { id: 'projects.save-outcome', defaultMessage: 'Keep the outcome' },
  changedTitle: { id: 'projects.changed.title', defaultMessage: 'The outcome is kept' },
  changedLesson: {
    id: 'projects.changed.lesson',
    defaultMessage: 'Your lesson is in the learning space.',
  },
  changedDone: { id: 'projects.changed.done', defaultMessage: 'Done' },
  close: { id: 'projects.close', defaultMessage: 'Close' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  since: { from: string | number };
  span: { from: string | number; to: string | number };
  rowMeta: { where: string | number; when: string | number };
  noMatch: { text: string | number };
  removed: { title: string | number };
  outcomeOn: { verdict: string | number; day: string | number };
  observedLevel: { level: string | number };
  goalRow: { skill: string | number; from: string | number; to: string | number };
  fieldLevel: { skill: string | number };
  changed: { count: number };
}>({
  since: { id: 'projects.since', defaultMessage: 'since {from}' },
  span: { id: 'projects.span', defaultMessage: '{from} to {to}' },
  rowMeta: { id: 'projects.row.meta', defaultMessage: '{where} · {when}' },
  noMatch: { id: 'projects.no-match', defaultMessage: 'No project matches “{text}”.' },
  removed: { id: 'projects.removed', defaultMessage: '{title} moved to trash' },
  outcomeOn: { id: 'projects.outcome.on', defaultMessage: '{verdict} · {day}' },
  observedLevel: { id: 'projects.observed.level', defaultMessage: 'level {level}' },
  goalRow: { id: 'projects.goal-row', defaultMessage: '{skill}: from {from} to {to}' },
  fieldLevel: {
    id: 'projects.field.level',
    defaultMessage: '{skill}: which level did the work show?',
  },
  changed: {
    id: 'projects.changed',
    defaultMessage:
      '{count, plural, =0 {No level was seen this time, so no estimate changes.} one {This adds an observed-work rating for # skill.} other {This adds an observed-work rating for # skills.}}',
  },
});

export const messages = { ...plain, ...filled };
