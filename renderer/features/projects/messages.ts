import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'projects.title', defaultMessage: 'Projects' },
  add: { id: 'projects.add', defaultMessage: 'New project' },
  filter: { id: 'projects.filter', defaultMessage: 'Filter projects' },
  loading: { id: 'projects.loading', defaultMessage: 'Projects are being fetched' },
  running: { id: 'projects.group.running', defaultMessage: 'Running' },
  awaiting: { id: 'projects.group.awaiting', defaultMessage: 'Waiting for an outcome' },
  done: { id: 'projects.group.done', defaultMessage: 'With an outcome' },
  confidential: { id: 'projects.confidential', defaultMessage: 'Confidential' },
  confidentialTitle: {
    id: 'projects.confidential.title',
    defaultMessage: 'Confidential: what others may see',
  },
  askAgain: {
    id: 'projects.confidential.ask-again',
    defaultMessage: 'The day you chose has come. Is this project still confidential?',
  },
  askAgainWhy: {
    id: 'projects.confidential.ask-again.why',
    defaultMessage: 'Nothing opens by itself: it stays confidential until you change it.',
  },
  askAgainChange: { id: 'projects.confidential.change', defaultMessage: 'Look at it' },
  publicTitle: { id: 'projects.fact.public-title', defaultMessage: 'Title for others' },
  until: { id: 'projects.fact.until', defaultMessage: 'Ask me again' },
  leaves: { id: 'projects.leaves', defaultMessage: 'May leave' },
  leavesList: {
    id: 'projects.leaves.list',
    defaultMessage:
      'The title for others, your role and part, the dates, the skills with levels asked for and seen, and how it compared with what was hoped. Sealed evidence, as you described it for others.',
  },
  stays: { id: 'projects.stays', defaultMessage: 'Never leaves' },
  staysList: {
    id: 'projects.stays.list',
    defaultMessage:
      'Its real title, the client or employer, the description, the result in words and figures, every sentence said about skills in it, and evidence for it that is not sealed.',
  },
  ended: { id: 'projects.fact.ended', defaultMessage: 'Ended' },
  endToday: { id: 'projects.end-today', defaultMessage: 'It has ended today' },
  correct: { id: 'projects.correct', defaultMessage: 'Correct the outcome' },
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
  lessons: { id: 'projects.lessons', defaultMessage: 'What I would do differently' },
  lessonsWhy: {
    id: 'projects.lessons.why',
    defaultMessage: 'In your learning space: only you see these.',
  },
  goals: { id: 'projects.goals', defaultMessage: 'Goals it moves' },
  newTitle: { id: 'projects.new.title', defaultMessage: 'New project' },
  editTitle: { id: 'projects.edit.title', defaultMessage: 'Edit project' },
  fieldTitle: { id: 'projects.field.title', defaultMessage: 'What is it called?' },
  fieldRole: { id: 'projects.field.role', defaultMessage: 'My role' },
  fieldOrganisationKind: { id: 'projects.field.organisation-kind', defaultMessage: 'Done for' },
  fieldOrganisation: { id: 'projects.field.organisation', defaultMessage: 'Their name' },
  askedUnsaid: { id: 'projects.asked.unsaid', defaultMessage: 'Not said' },
  fieldConfidential: { id: 'projects.field.confidential', defaultMessage: 'Confidential' },
  fieldConfidentialWhy: {
    id: 'projects.field.confidential.why',
    defaultMessage:
      'Others may learn that you did such work, but not for whom, and not what it was.',
  },
  fieldPublicTitle: { id: 'projects.field.public-title', defaultMessage: 'Title for others' },
  fieldPublicTitleHint: {
    id: 'projects.field.public-title.hint',
    defaultMessage: 'In place of the real one, in everything that leaves this portfolio.',
  },
  fieldUntil: { id: 'projects.field.until', defaultMessage: 'Ask me again on' },
  fieldUntilHint: {
    id: 'projects.field.until.hint',
    defaultMessage: 'May be left open. Nothing opens by itself.',
  },
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
  fieldTheirSentence: { id: 'projects.field.their-sentence', defaultMessage: 'In their words' },
  fieldWho: { id: 'projects.field.who', defaultMessage: 'Who saw it' },
  fieldWhoHint: {
    id: 'projects.field.who.hint',
    defaultMessage: 'Somebody you know, or a new name.',
  },
  fieldRelation: { id: 'projects.field.relation', defaultMessage: 'How they stand to you' },
  bySelf: { id: 'projects.by.self', defaultMessage: 'You, from the work itself' },
  byYou: { id: 'projects.by.you', defaultMessage: 'You' },
  they: { id: 'projects.by.they', defaultMessage: 'this person' },
  sameObserver: {
    id: 'projects.problem.same-observer',
    defaultMessage: 'This person already has a view of this skill here. Please change that one.',
  },
  plan: { id: 'projects.plan', defaultMessage: 'What this adds' },
  planNone: {
    id: 'projects.plan.none',
    defaultMessage: 'No ratings yet: nothing has been said about a skill.',
  },
  planNew: { id: 'projects.plan.new', defaultMessage: 'a new rating' },
  planReplaces: { id: 'projects.plan.replaces', defaultMessage: 'in place of the earlier one' },
  planKept: { id: 'projects.plan.kept', defaultMessage: 'already there, left as it is' },
  newerTitle: { id: 'projects.newer.title', defaultMessage: 'What came of it since?' },
  correctTitle: { id: 'projects.correct.title', defaultMessage: 'Correct the outcome' },
  fieldLesson: { id: 'projects.field.lesson', defaultMessage: 'What I would do differently' },
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
  fieldAsked: { skill: string | number };
  fieldTheirLevel: { skill: string | number; who: string | number };
  addObserver: { skill: string | number };
  removeObserver: { who: string | number };
  byPerson: { name: string | number; relation: string | number };
  askedLevel: { level: string | number };
  basisOf: { basis: string | number };
  planLine: { skill: string | number; who: string | number; level: string | number };
  replacesOutcome: { day: string | number };
  goneOn: { title: string | number };
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
  fieldAsked: { id: 'projects.field.asked', defaultMessage: '{skill}: level asked for' },
  fieldTheirLevel: {
    id: 'projects.field.their-level',
    defaultMessage: '{skill}: which level did {who} see?',
  },
  addObserver: {
    id: 'projects.add-observer',
    defaultMessage: 'Add what somebody else saw of {skill}',
  },
  removeObserver: { id: 'projects.remove-observer', defaultMessage: 'Remove the view of {who}' },
  byPerson: { id: 'projects.by.person', defaultMessage: '{name}, {relation}' },
  askedLevel: { id: 'projects.asked', defaultMessage: 'asked for level {level}' },
  basisOf: { id: 'projects.basis-of', defaultMessage: '({basis})' },
  planLine: { id: 'projects.plan.line', defaultMessage: '{skill} · {who} · {level}' },
  replacesOutcome: {
    id: 'projects.replaces-outcome',
    defaultMessage: 'It stands in place of the outcome of {day}, which is kept below it.',
  },
  goneOn: { id: 'projects.ended-today', defaultMessage: '{title} has ended' },
  changed: {
    id: 'projects.changed',
    defaultMessage:
      '{count, plural, =0 {No level was seen this time, so no estimate changes.} one {This adds a rating for # skill.} other {This adds ratings for # skills.}}',
  },
});

export const messages = { ...plain, ...filled };

/** For whom the work was done. */
export const organisationKinds = defineMessages({
  employer: { id: 'projects.organisation.employer', defaultMessage: 'Employer' },
  client: { id: 'projects.organisation.client', defaultMessage: 'Client' },
  own: { id: 'projects.organisation.own', defaultMessage: 'My own' },
  other: { id: 'projects.organisation.other', defaultMessage: 'Somebody else' },
});
