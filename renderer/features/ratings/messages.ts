import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'ratings.title', defaultMessage: 'Add a rating' },
  save: { id: 'ratings.save', defaultMessage: 'Add rating' },
  level: { id: 'ratings.level', defaultMessage: 'Which sentence fits best today?' },
  notSeen: { id: 'ratings.not-seen', defaultMessage: 'Didn’t see enough of it' },
  notSeenWhy: {
    id: 'ratings.not-seen.why',
    defaultMessage: 'Worth knowing too, and never a low score.',
  },
  source: { id: 'ratings.source', defaultMessage: 'Whose view is it?' },
  sourceSelf: { id: 'ratings.source.self', defaultMessage: 'My own' },
  rater: { id: 'ratings.rater', defaultMessage: 'Who gave it?' },
  raterWhy: {
    id: 'ratings.rater.why',
    defaultMessage: 'Views of the same person count as little more than one, so the name matters.',
  },
  basis: { id: 'ratings.basis', defaultMessage: 'What does it rest on?' },
  sureness: { id: 'ratings.sureness', defaultMessage: 'How often was it seen?' },
  once: { id: 'ratings.sureness.once', defaultMessage: 'Once' },
  aFewTimes: { id: 'ratings.sureness.a-few-times', defaultMessage: 'A few times' },
  regularly: { id: 'ratings.sureness.regularly', defaultMessage: 'Regularly' },
  sentence: { id: 'ratings.sentence', defaultMessage: 'In words' },
  sentenceHint: {
    id: 'ratings.sentence.hint',
    defaultMessage: 'What did it look like? One moment says more than a summary.',
  },
  day: { id: 'ratings.day', defaultMessage: 'When' },
  project: { id: 'ratings.project', defaultMessage: 'In which project' },
  noProject: { id: 'ratings.project.none', defaultMessage: 'None in particular' },
  keep: { id: 'ratings.private', defaultMessage: 'Keep this one to myself' },
  keepWhy: {
    id: 'ratings.private.why',
    defaultMessage: 'It stays in the learning space and does not count.',
  },
  stand: { id: 'ratings.stand', defaultMessage: 'I stand behind this level' },
  standWhy: {
    id: 'ratings.stand.why',
    defaultMessage: 'It becomes the level you show, until you decide otherwise.',
  },
  added: { id: 'ratings.added', defaultMessage: 'Rating added' },
  kept: { id: 'ratings.kept', defaultMessage: 'Kept in your learning space' },
  basedOn: { id: 'ratings.based-on', defaultMessage: 'What this is based on' },
  basedOnWhy: {
    id: 'ratings.based-on.why',
    defaultMessage: 'Share of influence on today’s estimate. Open a source to see each rating.',
  },
  influence: { id: 'ratings.influence', defaultMessage: 'Share of influence by source' },
  nothingYet: {
    id: 'ratings.nothing',
    defaultMessage: 'No ratings yet. One of your own is a start; one outside view helps most.',
  },
  columnSource: { id: 'ratings.column.source', defaultMessage: 'Source' },
  columnCount: { id: 'ratings.column.count', defaultMessage: 'Ratings' },
  columnNewest: { id: 'ratings.column.newest', defaultMessage: 'Newest' },
  columnSees: { id: 'ratings.column.sees', defaultMessage: 'Sees you at' },
  columnShare: { id: 'ratings.column.share', defaultMessage: 'Influence' },
  openSource: { id: 'ratings.open-source', defaultMessage: 'Show the ratings of this source' },
  you: { id: 'ratings.you', defaultMessage: 'You' },
  unnamed: { id: 'ratings.unnamed', defaultMessage: 'Not named' },
  notSeenGiven: { id: 'ratings.not-seen.given', defaultMessage: 'had not seen enough' },
  only: { id: 'ratings.only', defaultMessage: 'The only rating so far.' },
  carry: { id: 'ratings.carry', defaultMessage: 'Carry into the portfolio…' },
  takeBack: { id: 'ratings.take-back', defaultMessage: 'Take back…' },
  reply: { id: 'ratings.reply', defaultMessage: 'Reply' },
  replyEdit: { id: 'ratings.reply.edit', defaultMessage: 'Change reply' },
  replyTitle: { id: 'ratings.reply.title', defaultMessage: 'Your reply' },
  replyWhy: {
    id: 'ratings.reply.why',
    defaultMessage: 'It belongs to this rating and goes wherever the rating goes.',
  },
  replySave: { id: 'ratings.reply.save', defaultMessage: 'Keep reply' },
  asidePrivate: { id: 'ratings.aside.private', defaultMessage: 'only you see it' },
  asideNotSeen: { id: 'ratings.aside.not-seen', defaultMessage: 'not enough seen' },
  asideSealed: {
    id: 'ratings.aside.sealed',
    defaultMessage: 'sealed until you have rated yourself',
  },
  asideReplaced: {
    id: 'ratings.aside.replaced',
    defaultMessage: 'replaced by a later one, or not yet due',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  about: { skill: string | number };
  influencePart: { source: string | number; count: string | number; share: number };
  given: { level: string | number };
  inProject: { project: string | number };
  without: { level: string | number };
  sharePlain: { share: number };
  replyShown: { reply: string | number };
  aside: { count: number };
}>({
  about: {
    id: 'ratings.about',
    defaultMessage: '{skill} · the estimate stays hidden until you are done',
  },
  influencePart: {
    id: 'ratings.influence.part',
    defaultMessage: '{source} · {count} · {share, number, ::percent}',
  },
  given: { id: 'ratings.given', defaultMessage: 'gave {level}' },
  inProject: { id: 'ratings.in-project', defaultMessage: 'in {project}' },
  without: {
    id: 'ratings.without',
    defaultMessage: 'Without this one the estimate would be {level}.',
  },
  sharePlain: {
    id: 'ratings.share',
    defaultMessage: '{share, number, ::percent} of the influence',
  },
  replyShown: { id: 'ratings.reply.shown', defaultMessage: 'You replied: {reply}' },
  aside: {
    id: 'ratings.aside',
    defaultMessage:
      '{count, plural, one {# rating is kept and does not count} other {# ratings are kept and do not count}}',
  },
});

export const messages = { ...plain, ...filled };

/** What the owner's own view may rest on. */
export const ownBasis = defineMessages({
  'saw-it-done': { id: 'ratings.basis.own.saw-it-done', defaultMessage: 'I did it in real work' },
  'reviewed-product': {
    id: 'ratings.basis.own.reviewed-product',
    defaultMessage: 'I looked again at what I made',
  },
  'heard-of-it': { id: 'ratings.basis.own.heard-of-it', defaultMessage: 'Others told me' },
  guess: { id: 'ratings.basis.own.guess', defaultMessage: 'A guess' },
});

/** Why a rating counts as it does. */
export const reasonMessages = defineMessages<{
  age: { value: number };
  growth: { value: number };
  leniency: { group: string | number; value: number };
  leniencySelf: { half: string; value: number };
  severity: { group: string | number; value: number };
  'shared-kind': { value: number; worth: number };
  'same-rater': { value: number; worth: number };
  'same-project': { value: number; worth: number };
  'at-end': { side: string; value: number };
  habit: { side: string; value: number };
  basis: { basis: string };
  discounted: { value: number };
}>({
  age: {
    id: 'ratings.reason.age',
    defaultMessage:
      '{value, plural, =0 {Counts in full: it is recent.} one {Counts a little less because it is # month old.} other {Counts a little less because it is # months old.}}',
  },
  growth: {
    id: 'ratings.reason.growth',
    defaultMessage:
      'People usually grow by about {value, number, ::.0} of a level in the time from this view to the newest one; this is taken into account.',
  },
  leniency: {
    id: 'ratings.reason.leniency',
    defaultMessage:
      'Ratings by {group} tend to run about {value, number, ::.0} of a level high; this is taken into account.',
  },
  leniencySelf: {
    id: 'ratings.reason.leniency.self',
    defaultMessage:
      'Self-ratings tend to run {half, select, yes {about half a level} other {about {value, number, ::.0} of a level}} high; this is taken into account.',
  },
  severity: {
    id: 'ratings.reason.severity',
    defaultMessage:
      'Ratings by {group} tend to run about {value, number, ::.0} of a level low; this is taken into account.',
  },
  'shared-kind': {
    id: 'ratings.reason.shared-kind',
    defaultMessage:
      '{value, plural, one {One view of this kind.} other {# views of the same kind tend to see the same things, so together they count as about {worth, number, ::.0}.}}',
  },
  'same-rater': {
    id: 'ratings.reason.same-rater',
    defaultMessage:
      '{value, plural, one {One view of this person.} other {# views of the same person count as about {worth, number, ::.0}.}}',
  },
  'same-project': {
    id: 'ratings.reason.same-project',
    defaultMessage:
      '{value, plural, one {One view of this project.} other {# views of one project share that project’s luck, so together they count as about {worth, number, ::.0}.}}',
  },
  'at-end': {
    id: 'ratings.reason.at-end',
    defaultMessage:
      '{side, select, top {The scale ends here, so this is read as “at least {value}”.} other {The scale begins here, so this is read as “at most {value}”.}}',
  },
  habit: {
    id: 'ratings.reason.habit',
    defaultMessage:
      'Across your other skills, views from here ran about {value, number, ::.0} of a level {side, select, low {lower} other {higher}} than the rest; this is taken into account.',
  },
  basis: {
    id: 'ratings.reason.basis',
    defaultMessage:
      '{basis, select, reviewed {Counts a little less because it rests on the result, not on seeing it done.} heard {Counts much less because it rests on hearsay.} guess {Counts much less because it is a guess.} other {Counts in full: it was seen done.}}',
  },
  discounted: {
    id: 'ratings.reason.discounted',
    defaultMessage:
      'Lies about {value, number, ::.0} levels from the rest, so it counts less. That does not make it wrong.',
  },
});
