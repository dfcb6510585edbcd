import { defineMessages, type MessageTag } from 'react-intl';

const plain = defineMessages({
  title: { id: 'skills.title', defaultMessage: 'Skills' },
  archivedTitle: { id: 'skills.archived-title', defaultMessage: 'Archived skills' },
  add: { id: 'skills.add', defaultMessage: 'New skill' },
  filter: { id: 'skills.filter', defaultMessage: 'Filter skills' },
  mirror: { id: 'skills.mirror', defaultMessage: 'Look in the mirror' },
  sort: { id: 'skills.sort', defaultMessage: 'Sort and show' },
  showArchived: { id: 'skills.show-archived', defaultMessage: 'Show archived skills' },
  showCurrent: { id: 'skills.show-current', defaultMessage: 'Show current skills' },
  loading: { id: 'skills.loading', defaultMessage: 'Skills are being fetched' },
  emptyTitle: { id: 'skills.empty.title', defaultMessage: 'No skills yet' },
  emptyLine: {
    id: 'skills.empty.line',
    defaultMessage: 'Start with one you are asked about often.',
  },
  archiveEmpty: { id: 'skills.archive-empty', defaultMessage: 'Nothing is archived.' },
  chooseTitle: { id: 'skills.choose.title', defaultMessage: 'Choose a skill' },
  chooseLine: {
    id: 'skills.choose.line',
    defaultMessage: 'Where you stand, and what that rests on, appears here.',
  },
  back: { id: 'skills.back', defaultMessage: 'All skills' },
  addRating: { id: 'skills.add-rating', defaultMessage: 'Add rating' },
  setTarget: { id: 'skills.set-target', defaultMessage: 'Set a target' },
  decide: { id: 'skills.decide', defaultMessage: 'Decide on my level' },
  edit: { id: 'skills.edit', defaultMessage: 'Edit' },
  more: { id: 'skills.more', defaultMessage: 'More' },
  archive: { id: 'skills.archive', defaultMessage: 'Archive' },
  trash: { id: 'skills.trash', defaultMessage: 'Move to the trash…' },
  trashTitle: { id: 'skills.trash.title', defaultMessage: 'Move this skill to the trash?' },
  trashConfirm: { id: 'skills.trash.confirm', defaultMessage: 'Move to the trash' },
  trashCancel: { id: 'skills.trash.cancel', defaultMessage: 'Keep it' },
  trashUnused: {
    id: 'skills.trash.unused',
    defaultMessage: 'Nothing uses it. From the trash it can be taken back at any time.',
  },
  trashStays: {
    id: 'skills.trash.stays',
    defaultMessage:
      'All of that is kept. Goals for it leave the lists, the rest shows without its name, and everything is as it was when you take it out of the trash.',
  },
  trashRather: {
    id: 'skills.trash.rather',
    defaultMessage: 'To put it aside and keep seeing its name, archive it instead.',
  },
  onlyYou: { id: 'skills.only-you', defaultMessage: 'Only you see this' },
  standBehind: { id: 'skills.noted.stand-behind', defaultMessage: 'Rate it now' },
  restore: { id: 'skills.restore', defaultMessage: 'Take out of the archive' },
  archivedNote: {
    id: 'skills.archived.note',
    defaultMessage: 'This skill is archived. Nothing of it is lost.',
  },
  standNone: {
    id: 'skills.stand.none',
    defaultMessage: 'You have not said yet where you stand.',
  },
  apartTitle: {
    id: 'skills.apart',
    defaultMessage: 'Two views stand apart, so there is no single number.',
  },
  apartQuestion: {
    id: 'skills.apart.question',
    defaultMessage: 'Worth talking about: what does each of them see that the other does not?',
  },
  noneTitle: { id: 'skills.none.title', defaultMessage: 'No ratings yet' },
  noneLine: {
    id: 'skills.none.line',
    defaultMessage: 'Your own view is a fine start. One from somebody else tells the most.',
  },
  notEnough: { id: 'skills.not-enough', defaultMessage: 'Not enough to say yet.' },
  fixOne: {
    id: 'skills.fix.one',
    defaultMessage: 'One kind of source so far: an estimate by dead reckoning.',
  },
  fixTwo: { id: 'skills.fix.two', defaultMessage: 'Two kinds of source: a rough fix.' },
  fixThree: {
    id: 'skills.fix.three',
    defaultMessage: 'Three or more kinds of source agree, which makes it a fix.',
  },
  ownAssumptions: {
    id: 'skills.own-assumptions',
    defaultMessage: 'Read with your own assumptions, which are in the settings.',
  },
  rising: { id: 'skills.trend.rising', defaultMessage: 'rising over the last year' },
  probablyRising: {
    id: 'skills.trend.probably-rising',
    defaultMessage: 'probably rising over the last year',
  },
  steady: { id: 'skills.trend.steady', defaultMessage: 'no clear change over the last year' },
  probablySlipping: {
    id: 'skills.trend.probably-slipping',
    defaultMessage: 'probably slipping over the last year',
  },
  slipping: { id: 'skills.trend.slipping', defaultMessage: 'slipping over the last year' },
  proposalLook: { id: 'skills.proposal.look', defaultMessage: 'See why' },
  overTime: { id: 'skills.over-time', defaultMessage: 'Over time' },
  nextView: { id: 'skills.next-view', defaultMessage: 'The view that would help most' },
  goals: { id: 'skills.goals', defaultMessage: 'Goals' },
  goalReached: { id: 'skills.goal.reached', defaultMessage: 'reached' },
  goalStopped: { id: 'skills.goal.stopped', defaultMessage: 'stopped' },
  goalRests: { id: 'skills.goal.rests', defaultMessage: 'rests' },
  noGoals: {
    id: 'skills.no-goals',
    defaultMessage: 'No goal for this skill. Set one if you would like to move.',
  },
  projects: { id: 'skills.projects', defaultMessage: 'Projects' },
  learning: { id: 'skills.learning', defaultMessage: 'Learning' },
  credentials: { id: 'skills.credentials', defaultMessage: 'Credentials' },
  newTitle: { id: 'skills.new.title', defaultMessage: 'New skill' },
  editTitle: { id: 'skills.edit.title', defaultMessage: 'Edit skill' },
  name: { id: 'skills.field.name', defaultMessage: 'Name' },
  nameHint: { id: 'skills.field.name.hint', defaultMessage: 'For example: Team management' },
  category: { id: 'skills.field.category', defaultMessage: 'Area' },
  categoryHint: {
    id: 'skills.field.category.hint',
    defaultMessage: 'Where it belongs, if you like: Leadership, Craft, Tools …',
  },
  description: { id: 'skills.field.description', defaultMessage: 'What it means for you' },
  aliases: { id: 'skills.field.aliases', defaultMessage: 'Other names' },
  aliasesHint: {
    id: 'skills.field.aliases.hint',
    defaultMessage: 'One a line. It is found under each of them.',
  },
  anchors: { id: 'skills.field.anchors', defaultMessage: 'What each level looks like' },
  anchorsHint: {
    id: 'skills.field.anchors.hint',
    defaultMessage: 'A sentence for this skill replaces the general one. Leave empty to keep it.',
  },
  anchorsOpen: {
    id: 'skills.field.anchors.open',
    defaultMessage: 'Describe the levels in your own words',
  },
  create: { id: 'skills.create', defaultMessage: 'Add skill' },
  save: { id: 'skills.save', defaultMessage: 'Save' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  ratings: { count: number };
  rowMeta: { category: string | number; ratings: string | number };
  noMatch: { text: string | number };
  addNamed: { text: string | number };
  archived: { name: string | number };
  trashed: { name: string };
  trashUses: { name: string; uses: string };
  noted: { level: number; name: string };
  alsoFound: { names: string };
  stand: { level: string | number; name: string | number };
  basis: { ratings: number; kinds: number; age: string };
  helps: { phrase: string | number };
  position: { sources: string | number; b: MessageTag; level: string | number };
  notEnoughRange: { b: MessageTag; low: string | number; high: string | number };
  proposalMove: { level: string | number };
  nextFrom: { name: string; source: string };
  nextViewLine: { phrase: string | number; now: string | number; after: string | number };
  goalRow: { from: string | number; to: string | number; by: string | number };
  goalTurn: { number: string | number; stage: string | number };
}>({
  ratings: {
    id: 'skills.ratings',
    defaultMessage: '{count, plural, =0 {no ratings} one {# rating} other {# ratings}}',
  },
  rowMeta: { id: 'skills.row.meta', defaultMessage: '{category} · {ratings}' },
  noMatch: { id: 'skills.no-match', defaultMessage: 'No skill matches “{text}”.' },
  addNamed: { id: 'skills.add-named', defaultMessage: 'Add “{text}”' },
  archived: { id: 'skills.archived', defaultMessage: '{name} archived' },
  trashed: { id: 'skills.trashed', defaultMessage: '{name} is in the trash' },
  trashUses: { id: 'skills.trash.uses', defaultMessage: '{name} is used by {uses}.' },
  noted: {
    id: 'skills.noted',
    defaultMessage:
      'You noted {level} · {name} when you added it. It counts once you rate it yourself.',
  },
  alsoFound: { id: 'skills.also-found', defaultMessage: 'Also: {names}' },
  stand: { id: 'skills.stand', defaultMessage: 'You stand at {level} · {name}.' },
  basis: {
    id: 'skills.basis',
    defaultMessage:
      '{ratings, plural, one {# rating} other {# ratings}} from {kinds, plural, one {# kind} other {# kinds}} of source, {ratings, plural, one {given} other {the newest given}} {age}',
  },
  helps: { id: 'skills.helps', defaultMessage: 'To say more, {phrase} would help most.' },
  position: { id: 'skills.position', defaultMessage: '{sources} around <b>{level}</b>' },
  notEnoughRange: {
    id: 'skills.not-enough.range',
    defaultMessage:
      'Not enough to say yet. So far it could be anywhere from <b>{low}</b> to <b>{high}</b>.',
  },
  proposalMove: {
    id: 'skills.proposal.move',
    defaultMessage: 'The evidence now points to {level}. Nothing changes until you decide.',
  },
  nextFrom: {
    id: 'skills.next-view.from',
    defaultMessage:
      '{source, select, observed {the outcome of a project, seen by {name}} assessment {an assessment by {name}} other {a view from {name}}}',
  },
  nextViewLine: {
    id: 'skills.next-view.line',
    defaultMessage: 'With {phrase}, the range would go from about {now} levels to about {after}.',
  },
  goalRow: { id: 'skills.goal-row', defaultMessage: 'From {from} to {to} by {by}' },
  goalTurn: { id: 'skills.goal.turn', defaultMessage: 'turn {number}: {stage}' },
});

export const messages = { ...plain, ...filled };

export const sortNames = defineMessages({
  name: { id: 'skills.sort.name', defaultMessage: 'Name' },
  level: { id: 'skills.sort.level', defaultMessage: 'Level' },
  range: { id: 'skills.sort.range', defaultMessage: 'Widest range' },
  age: { id: 'skills.sort.age', defaultMessage: 'Least recent' },
  gap: { id: 'skills.sort.gap', defaultMessage: 'Gap to target' },
  interest: { id: 'skills.sort.interest', defaultMessage: 'Interest' },
});

const chartMessagesPlain = defineMessages({
  showTable: { id: 'skills.chart.table', defaultMessage: 'Show as table' },
  showChart: { id: 'skills.chart.chart', defaultMessage: 'Show as chart' },
  likelyHalf: { id: 'skills.chart.half', defaultMessage: 'likely half' },
  eightInTen: { id: 'skills.chart.eight', defaultMessage: '8 in 10' },
  target: { id: 'skills.chart.target', defaultMessage: 'Target' },
  day: { id: 'skills.chart.day', defaultMessage: 'Day' },
  level: { id: 'skills.chart.level', defaultMessage: 'Level' },
  source: { id: 'skills.chart.source', defaultMessage: 'Source' },
  what: { id: 'skills.chart.what', defaultMessage: 'What was said' },
  half: { id: 'skills.chart.half-column', defaultMessage: 'Likely half' },
  eightColumn: { id: 'skills.chart.eight-column', defaultMessage: '8 in 10' },
  tableCaption: { id: 'skills.chart.table-caption', defaultMessage: 'The estimate over time' },
  observationsCaption: {
    id: 'skills.chart.observations-caption',
    defaultMessage: 'The ratings it rests on',
  },
  eventsCaption: { id: 'skills.chart.events-caption', defaultMessage: 'Turns completed' },
  unsure: { id: 'skills.chart.unsure', defaultMessage: 'not enough to say' },
  keys: {
    id: 'skills.chart.keys',
    defaultMessage:
      'Left and right step through time, Home and End go to its ends, H shows a table.',
  },
  cycle: { id: 'skills.chart.cycle', defaultMessage: 'A turn was completed' },
});

/** Messages with gaps, and what fills each. */
const chartMessagesFilled = defineMessages<{
  label: {
    from: string | number;
    to: string | number;
    first: string | number;
    last: string | number;
  };
  reading: {
    day: string | number;
    level: string | number;
    low: string | number;
    high: string | number;
  };
}>({
  label: {
    id: 'skills.chart.label',
    defaultMessage: 'The level from {from} to {to}: around {first} then, around {last} now.',
  },
  reading: {
    id: 'skills.chart.reading',
    defaultMessage: '{day}: around {level}, most likely between {low} and {high}',
  },
});

/** Words of the chart over time and of its table. */
export const chartMessages = { ...chartMessagesPlain, ...chartMessagesFilled };
