import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'timeline.title', defaultMessage: 'Timeline' },
  lead: {
    id: 'timeline.lead',
    defaultMessage: 'Your growth on one page: levels, work, learning and what you decided.',
  },
  loading: { id: 'timeline.loading', defaultMessage: 'The timeline is being put together' },
  emptyTitle: { id: 'timeline.empty.title', defaultMessage: 'Nothing has happened yet' },
  emptyLine: {
    id: 'timeline.empty.line',
    defaultMessage: 'Rate a skill or start a project, and your growth begins to show here.',
  },
  toSkills: { id: 'timeline.empty.skills', defaultMessage: 'Go to Skills' },
  print: { id: 'timeline.print', defaultMessage: 'Print' },
  asTable: { id: 'timeline.table', defaultMessage: 'As a table' },
  asChart: { id: 'timeline.chart', defaultMessage: 'As a picture' },
  skills: { id: 'timeline.skills', defaultMessage: 'Skills' },
  withGoals: { id: 'timeline.skills.goals', defaultMessage: 'Skills with a goal' },
  byHand: { id: 'timeline.skills.hand', defaultMessage: 'Chosen by hand' },
  noCategory: { id: 'timeline.skills.no-category', defaultMessage: 'Without a category' },
  chooseSkills: { id: 'timeline.skills.choose', defaultMessage: 'Which skills?' },
  choose: { id: 'timeline.choose', defaultMessage: 'Choose' },
  show: { id: 'timeline.show', defaultMessage: 'Show' },
  onlyChosen: { id: 'timeline.only-chosen', defaultMessage: 'Only what belongs to these skills' },
  space: { id: 'timeline.space', defaultMessage: 'Which room' },
  spaceBoth: { id: 'timeline.space.both', defaultMessage: 'Both rooms' },
  spacePortfolio: { id: 'timeline.space.portfolio', defaultMessage: 'Portfolio only' },
  zoom: { id: 'timeline.zoom', defaultMessage: 'How much time' },
  zoomIn: { id: 'timeline.zoom.in', defaultMessage: 'Closer' },
  zoomOut: { id: 'timeline.zoom.out', defaultMessage: 'Further away' },
  shownTime: { id: 'timeline.shown-time', defaultMessage: 'Time shown' },
  shownTimeHint: {
    id: 'timeline.shown-time.hint',
    defaultMessage: 'Left and right move through time, plus and minus zoom.',
  },
  laneKeys: {
    id: 'timeline.lane.keys',
    defaultMessage: 'Left and right go from one to the next, Enter opens it, H shows a table.',
  },
  onlyYou: { id: 'timeline.only-you', defaultMessage: 'Only you see this' },
  tinted: { id: 'timeline.tinted', defaultMessage: 'Tinted: only you see it' },
  nothingHere: { id: 'timeline.nothing-here', defaultMessage: 'Nothing in this time' },
  noLevels: {
    id: 'timeline.no-levels',
    defaultMessage: 'No ratings yet, so there is no level to draw.',
  },
  noSkills: {
    id: 'timeline.no-skills',
    defaultMessage: 'No skills chosen. Choose others above, or set a goal for one.',
  },
  resting: {
    id: 'timeline.resting',
    defaultMessage: 'Point at something, or move through a lane with the arrow keys.',
  },
  legendHalf: { id: 'timeline.legend.half', defaultMessage: 'as likely inside as outside' },
  legendEight: { id: 'timeline.legend.eight', defaultMessage: '8 in 10 inside' },
  legendStanding: { id: 'timeline.legend.standing', defaultMessage: 'where you stand' },
  legendTarget: { id: 'timeline.legend.target', defaultMessage: 'target' },
  legendOutcome: { id: 'timeline.legend.outcome', defaultMessage: 'outcome written down' },
  tableCaption: { id: 'timeline.table.caption', defaultMessage: 'What happened, newest first' },
  levelsCaption: { id: 'timeline.table.levels', defaultMessage: 'Levels now' },
  day: { id: 'timeline.table.day', defaultMessage: 'When' },
  kind: { id: 'timeline.table.kind', defaultMessage: 'Kind' },
  what: { id: 'timeline.table.what', defaultMessage: 'What' },
  room: { id: 'timeline.table.room', defaultMessage: 'Room' },
  portfolio: { id: 'timeline.room.portfolio', defaultMessage: 'Portfolio' },
  learningSpace: { id: 'timeline.room.learning', defaultMessage: 'Learning space' },
  skill: { id: 'timeline.table.skill', defaultMessage: 'Skill' },
  stands: { id: 'timeline.table.stands', defaultMessage: 'You stand at' },
  estimate: { id: 'timeline.table.estimate', defaultMessage: 'Estimate' },
  range: { id: 'timeline.table.range', defaultMessage: '8 in 10' },
  printTitle: { id: 'timeline.print.title', defaultMessage: 'Print the timeline' },
  printText: {
    id: 'timeline.print.text',
    defaultMessage:
      'Made from your portfolio alone, on A4 in light colours, for the time and skills you are looking at. Each print is written into your ledger.',
  },
  printLearning: {
    id: 'timeline.print.learning',
    defaultMessage: 'With finished learning that is in your portfolio',
  },
  printLearningWhy: {
    id: 'timeline.print.learning.why',
    defaultMessage:
      'What is in your learning space is never printed: practice, turns, and learning you have not carried across.',
  },
  printPaper: { id: 'timeline.print.paper', defaultMessage: 'Print…' },
  printPdf: { id: 'timeline.print.pdf', defaultMessage: 'Save as PDF…' },
  printing: { id: 'timeline.printing', defaultMessage: 'The pages are being made' },
  printed: { id: 'timeline.printed', defaultMessage: 'The timeline was printed' },
  savedPdf: { id: 'timeline.saved-pdf', defaultMessage: 'The timeline was saved as a PDF' },
  printedWhy: {
    id: 'timeline.printed.why',
    defaultMessage: 'Your ledger says so.',
  },
  cancel: { id: 'timeline.cancel', defaultMessage: 'Cancel' },
  close: { id: 'timeline.close', defaultMessage: 'Close' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  category: { name: string | number };
  span: { from: string | number; to: string | number };
  since: { from: string | number };
  project: { title: string | number; when: string | number };
  projectOutcome: { title: string | number; when: string | number; outcome: string | number };
  learning: { title: string | number; kind: string | number; when: string | number };
  practice: { skill: string | number; task: string | number; when: string | number };
  decision: { skill: string | number; what: string | number; when: string | number };
  reached: { skill: string | number; level: string | number; when: string | number };
  turn: { skill: string | number; number: number; when: string | number };
  several: { count: number; from: string | number; to: string | number };
  level: {
    skill: string | number;
    when: string | number;
    level: string | number;
    low: string | number;
    high: string | number;
  };
  levelLane: { skill: string | number };
  standsAt: { level: string | number };
  showMore: { count: number; left: number };
  tableCut: { count: number };
  summary: {
    skills: number;
    projects: number;
    confidential: number;
    learning: number;
    decisions: number;
    reached: number;
  };
  printLeaves: { from: string | number; to: string | number };
}>({
  category: { id: 'timeline.skills.category', defaultMessage: 'Category: {name}' },
  span: { id: 'timeline.span', defaultMessage: '{from} to {to}' },
  since: { id: 'timeline.since', defaultMessage: 'since {from}' },
  project: { id: 'timeline.project', defaultMessage: '{title}, {when}' },
  projectOutcome: {
    id: 'timeline.project.outcome',
    defaultMessage: '{title}, {when}. Outcome: {outcome}',
  },
  learning: { id: 'timeline.learning', defaultMessage: '{title} ({kind}), {when}' },
  practice: { id: 'timeline.practice', defaultMessage: '{when}: practised {skill}. {task}' },
  decision: { id: 'timeline.decision', defaultMessage: '{when}: {skill}, {what}' },
  reached: {
    id: 'timeline.reached',
    defaultMessage: '{when}: goal reached, {skill} at level {level}',
  },
  turn: { id: 'timeline.turn', defaultMessage: '{when}: turn {number} for {skill} closed' },
  several: {
    id: 'timeline.several',
    defaultMessage: '{count, plural, one {# entry} other {# entries}}, {from} to {to}',
  },
  level: {
    id: 'timeline.level',
    defaultMessage: '{skill}, {when}: around {level}, most likely between {low} and {high}',
  },
  levelLane: { id: 'timeline.level.lane', defaultMessage: 'Level of {skill} over time' },
  standsAt: { id: 'timeline.stands-at', defaultMessage: 'You stand at {level}' },
  showMore: {
    id: 'timeline.show-more',
    defaultMessage: '{count, plural, one {Show # more skill} other {Show # more skills}} of {left}',
  },
  tableCut: {
    id: 'timeline.table.cut',
    defaultMessage: 'The newest {count} are listed. Zoom in to see others.',
  },
  summary: {
    id: 'timeline.print.summary',
    defaultMessage:
      '{skills, plural, one {# skill} other {# skills}}, {projects, plural, one {# project} other {# projects}}{confidential, plural, =0 {} one { (# confidential, under its title for others)} other { (# confidential, under their titles for others)}}, {learning, plural, =0 {no learning} one {# learning activity} other {# learning activities}}, {decisions, plural, one {# decision} other {# decisions}}, {reached, plural, =0 {no goal reached} one {# goal reached} other {# goals reached}}.',
  },
  printLeaves: { id: 'timeline.print.leaves', defaultMessage: 'From {from} to {to}:' },
});

export const messages = { ...plain, ...filled };

export const kindNames = defineMessages({
  levels: { id: 'timeline.kind.levels', defaultMessage: 'Levels' },
  projects: { id: 'timeline.kind.projects', defaultMessage: 'Projects' },
  learning: { id: 'timeline.kind.learning', defaultMessage: 'Learning' },
  practice: { id: 'timeline.kind.practice', defaultMessage: 'Practice' },
  decisions: { id: 'timeline.kind.decisions', defaultMessage: 'Decisions' },
  reached: { id: 'timeline.kind.reached', defaultMessage: 'Goals reached' },
  turns: { id: 'timeline.kind.turns', defaultMessage: 'Turns closed' },
});

export const zoomNames = defineMessages({
  all: { id: 'timeline.zoom.all', defaultMessage: 'All' },
  year: { id: 'timeline.zoom.year', defaultMessage: 'Year' },
  quarter: { id: 'timeline.zoom.quarter', defaultMessage: 'Quarter' },
  month: { id: 'timeline.zoom.month', defaultMessage: 'Month' },
});

/** What was decided, inside a sentence. */
export const decisionWords = defineMessages<{
  set: { level: string | number };
  accepted: { level: string | number };
  adjusted: { level: string | number };
  rejected: { level: string | number };
}>({
  set: { id: 'timeline.decision.set', defaultMessage: 'you set level {level}' },
  accepted: { id: 'timeline.decision.accepted', defaultMessage: 'you accepted level {level}' },
  adjusted: { id: 'timeline.decision.adjusted', defaultMessage: 'you chose level {level}' },
  rejected: { id: 'timeline.decision.rejected', defaultMessage: 'you stayed at level {level}' },
});
