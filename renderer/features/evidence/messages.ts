import { defineMessages } from 'react-intl';

const place = defineMessages({
  title: { id: 'evidence.title', defaultMessage: 'Evidence' },
  add: { id: 'evidence.add', defaultMessage: 'Add evidence' },
  addFiles: { id: 'evidence.add.files', defaultMessage: 'Choose files…' },
  addLink: { id: 'evidence.add.link', defaultMessage: 'A link…' },
  addQuote: { id: 'evidence.add.quote', defaultMessage: 'A quote…' },
  linkExisting: { id: 'evidence.link-existing', defaultMessage: 'Something you already keep…' },
  filter: { id: 'evidence.filter', defaultMessage: 'Filter evidence' },
  kinds: { id: 'evidence.kinds', defaultMessage: 'Kind' },
  all: { id: 'evidence.kinds.all', defaultMessage: 'All' },
  files: { id: 'evidence.kinds.files', defaultMessage: 'Files' },
  links: { id: 'evidence.kinds.links', defaultMessage: 'Links' },
  quotes: { id: 'evidence.kinds.quotes', defaultMessage: 'Quotes' },
  narrow: { id: 'evidence.narrow', defaultMessage: 'Show' },
  narrowAny: { id: 'evidence.narrow.any', defaultMessage: 'Everything' },
  narrowUnlinked: { id: 'evidence.narrow.unlinked', defaultMessage: 'Supports nothing yet' },
  narrowLinked: { id: 'evidence.narrow.linked', defaultMessage: 'Supports something' },
  narrowSealed: { id: 'evidence.narrow.sealed', defaultMessage: 'Sealed' },
  narrowLearning: { id: 'evidence.narrow.learning', defaultMessage: 'In your learning space' },
  narrowPortfolio: { id: 'evidence.narrow.portfolio', defaultMessage: 'In your portfolio' },
  noneShown: { id: 'evidence.none-shown', defaultMessage: 'Nothing here fits' },
  emptyTitle: { id: 'evidence.empty.title', defaultMessage: 'Drop a file anywhere' },
  emptyLine: {
    id: 'evidence.empty.line',
    defaultMessage:
      'A report, a picture of the result, a line somebody wrote: what shows that it happened. Everything is stored encrypted in your portfolio.',
  },
  chooseTitle: { id: 'evidence.choose.title', defaultMessage: 'Nothing chosen' },
  chooseLine: {
    id: 'evidence.choose.line',
    defaultMessage: 'Choose a piece of evidence to see it, and what it supports.',
  },
  loading: { id: 'evidence.loading', defaultMessage: 'The evidence is being fetched' },
  back: { id: 'evidence.back', defaultMessage: 'Back to the list' },
  more: { id: 'evidence.more', defaultMessage: 'More' },
  edit: { id: 'evidence.edit', defaultMessage: 'Edit…' },
  remove: { id: 'evidence.remove', defaultMessage: 'Move to the trash' },
  link: { id: 'evidence.kind.link', defaultMessage: 'Link' },
  quote: { id: 'evidence.kind.quote', defaultMessage: 'Quote' },
  sealed: { id: 'evidence.sealed', defaultMessage: 'Sealed' },
  learningRoom: { id: 'evidence.room.learning', defaultMessage: 'Only you see this' },
  inPortfolio: { id: 'evidence.room.portfolio', defaultMessage: 'Portfolio' },
  credentials: { id: 'evidence.credentials', defaultMessage: 'Credentials' },
  openLink: { id: 'evidence.open-link', defaultMessage: 'Open in the browser…' },
  fileName: { id: 'evidence.file-name', defaultMessage: 'File name' },
  type: { id: 'evidence.type', defaultMessage: 'Kind of file' },
  size: { id: 'evidence.size', defaultMessage: 'Size' },
  fingerprint: { id: 'evidence.fingerprint', defaultMessage: 'Fingerprint' },
  fingerprintWhole: {
    id: 'evidence.fingerprint.whole',
    defaultMessage: 'The beginning of its SHA-256; the same file always has the same one.',
  },
  added: { id: 'evidence.added', defaultMessage: 'Added' },
  vouches: { id: 'evidence.vouches', defaultMessage: 'Can vouch for it' },
  sealedUntil: { id: 'evidence.sealed-until', defaultMessage: 'Sealed until' },
  sealedOpenEnd: { id: 'evidence.sealed-until.open', defaultMessage: 'you open it' },
  supports: { id: 'evidence.supports', defaultMessage: 'What it supports' },
  supportsNone: {
    id: 'evidence.supports.none',
    defaultMessage: 'Nothing yet. Say what it shows: a skill, a project, an outcome, a goal.',
  },
  addSupport: { id: 'evidence.supports.add', defaultMessage: 'Link to a record' },
  close: { id: 'evidence.close', defaultMessage: 'Close' },
  cancel: { id: 'evidence.cancel', defaultMessage: 'Cancel' },
  sectionWhy: {
    id: 'evidence.section.why',
    defaultMessage: 'Drop files here, or anywhere in the window.',
  },
  sectionNone: {
    id: 'evidence.section.none',
    defaultMessage: 'Nothing yet that shows it. Drop a file, or add a link or a quote.',
  },
  sectionNoneRead: {
    id: 'evidence.section.none-read',
    defaultMessage: 'Nothing yet that shows it.',
  },
  checkAll: { id: 'evidence.check', defaultMessage: 'Check all files…' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  fileMeta: { type: string; size: string };
  supportsCount: { count: number };
  removed: { title: string };
  unlinked: { title: string };
  unlinkOne: { title: string };
  total: { size: string };
  outcomeOf: { title: string; day: string };
  goalFor: { title: string; day: string };
  named: { kind: string; title: string };
  sectionTitle: { count: number };
}>({
  fileMeta: { id: 'evidence.meta.file', defaultMessage: '{type}, {size}' },
  supportsCount: {
    id: 'evidence.meta.supports',
    defaultMessage:
      '{count, plural, =0 {supports nothing yet} one {supports # record} other {supports # records}}',
  },
  removed: { id: 'evidence.removed', defaultMessage: '“{title}” is in the trash.' },
  unlinked: {
    id: 'evidence.unlinked',
    defaultMessage: '“{title}” is kept, and no longer linked here.',
  },
  unlinkOne: { id: 'evidence.unlink-one', defaultMessage: 'Remove the link to {title}' },
  total: { id: 'evidence.total', defaultMessage: '{size} in files' },
  outcomeOf: { id: 'evidence.record.outcome', defaultMessage: '{title}, outcome of {day}' },
  goalFor: { id: 'evidence.record.goal', defaultMessage: '{title}, by {day}' },
  named: { id: 'evidence.record.named', defaultMessage: '{kind}: {title}' },
  sectionTitle: {
    id: 'evidence.section.title',
    defaultMessage: '{count, plural, =0 {Evidence} other {Evidence (#)}}',
  },
});

export const messages = { ...place, ...filled };
