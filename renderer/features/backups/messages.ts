import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'backups.title', defaultMessage: 'Backups' },
  lead: {
    id: 'backups.lead',
    defaultMessage:
      'Cloche makes them by itself while you work, and before every update, import and restore. Each is encrypted like the portfolio and was opened and read before it counted.',
  },
  loading: { id: 'backups.loading', defaultMessage: 'Looking for backups…' },
  now: { id: 'backups.now', defaultMessage: 'Back up now' },
  making: { id: 'backups.making', defaultMessage: 'Making a backup…' },
  checking: { id: 'backups.checking', defaultMessage: 'Reading the backup from end to end…' },
  stop: { id: 'backups.stop', defaultMessage: 'Stop' },
  made: { id: 'backups.made', defaultMessage: 'The backup is made and checked.' },
  whole: { id: 'backups.check.whole', defaultMessage: 'This backup is whole.' },
  emptyTitle: { id: 'backups.empty.title', defaultMessage: 'No backup yet' },
  emptyLine: {
    id: 'backups.empty.line',
    defaultMessage:
      'The first one is made about a minute after you changed something. You can also make one now.',
  },
  readLine: {
    id: 'backups.empty.read-line',
    defaultMessage: 'The first one can be made once this portfolio takes changes again.',
  },
  sampleTitle: { id: 'backups.sample.title', defaultMessage: 'The sample is not backed up' },
  sampleLine: {
    id: 'backups.sample.line',
    defaultMessage: 'It is made up, and removed when you leave it. Your own portfolio will be.',
  },
  when: { id: 'backups.when', defaultMessage: 'Made' },
  contents: { id: 'backups.contents', defaultMessage: 'What is in it' },
  size: { id: 'backups.size', defaultMessage: 'Size' },
  checked: { id: 'backups.checked', defaultMessage: 'Checked' },
  actions: { id: 'backups.actions', defaultMessage: 'Actions' },
  session: { id: 'backups.reason.session', defaultMessage: 'By itself' },
  migration: { id: 'backups.reason.migration', defaultMessage: 'Before an update' },
  import: { id: 'backups.reason.import', defaultMessage: 'Before an import' },
  'before-restore': { id: 'backups.reason.before-restore', defaultMessage: 'Before a restore' },
  'by-hand': { id: 'backups.reason.by-hand', defaultMessage: 'Made by you' },
  otherKey: {
    id: 'backups.other-key',
    defaultMessage: 'Locked with an earlier key, so its contents cannot be shown here.',
  },
  damaged: { id: 'backups.damaged', defaultMessage: 'Damaged' },
  nothing: { id: 'backups.nothing', defaultMessage: 'Nothing yet' },
  unknown: { id: 'backups.unknown', defaultMessage: 'Not known' },
  restore: { id: 'backups.restore', defaultMessage: 'Restore…' },
  check: { id: 'backups.check', defaultMessage: 'Check again' },
  show: { id: 'backups.show', defaultMessage: 'Show in folder' },
  remove: { id: 'backups.remove', defaultMessage: 'Delete…' },
  removeTitle: { id: 'backups.remove.title', defaultMessage: 'Delete this backup?' },
  removeConfirm: { id: 'backups.remove.confirm', defaultMessage: 'Delete backup' },
  cancel: { id: 'backups.cancel', defaultMessage: 'Cancel' },
  close: { id: 'backups.close', defaultMessage: 'Close' },
  removed: { id: 'backups.removed', defaultMessage: 'The backup is deleted.' },
  where: { id: 'backups.where', defaultMessage: 'Where they lie' },
  whereNote: {
    id: 'backups.where.note',
    defaultMessage: 'Beside the portfolio, so that they are there when you need them.',
  },
  elsewhere: { id: 'backups.elsewhere', defaultMessage: 'A copy elsewhere' },
  elsewhereNote: {
    id: 'backups.elsewhere.note',
    defaultMessage:
      'For the day the computer is lost: a whole copy on another disk or stick, encrypted, and read to its end. “Open an existing vault” opens it on any computer, with this passphrase or the recovery code.',
  },
  saveElsewhere: { id: 'backups.elsewhere.save', defaultMessage: 'Save a copy…' },
  copying: { id: 'backups.copying', defaultMessage: 'Writing the copy and reading it to its end…' },
  savedElsewhere: {
    id: 'backups.elsewhere.saved',
    defaultMessage: 'The copy is saved and checked',
  },
  openFolder: { id: 'backups.open-folder', defaultMessage: 'Show folder' },
  keeps: { id: 'backups.keeps', defaultMessage: 'How long they stay' },
  keepsNote: {
    id: 'backups.keeps.note',
    defaultMessage:
      'The last 10, one for each of the last 7 days, 4 weeks and 12 months, and the newest from before each update. What you made yourself stays until you delete it.',
  },
  restoreTitle: { id: 'backups.restore.title', defaultMessage: 'Restore this backup?' },
  opening: { id: 'backups.restore.opening', defaultMessage: 'Opening the backup…' },
  inBackup: { id: 'backups.restore.in-backup', defaultMessage: 'In the backup' },
  atPresent: { id: 'backups.restore.at-present', defaultMessage: 'At present' },
  what: { id: 'backups.restore.what', defaultMessage: 'What' },
  lastSave: { id: 'backups.restore.last-save', defaultMessage: 'Last saving' },
  compare: { id: 'backups.restore.compare', defaultMessage: 'The backup beside the present' },
  safe: {
    id: 'backups.restore.safe',
    defaultMessage:
      'Nothing is overwritten. What you have now is backed up first and kept beside, and you can take the restore back.',
  },
  confirm: { id: 'backups.restore.confirm', defaultMessage: 'Restore' },
  restored: { id: 'backups.restored', defaultMessage: 'The backup is restored.' },
  undone: { id: 'backups.undone', defaultMessage: 'The restore is taken back.' },
  undo: { id: 'backups.undo', defaultMessage: 'Undo restore' },
  redo: { id: 'backups.redo', defaultMessage: 'Restore it again' },
  skills: { id: 'backups.count.skills', defaultMessage: 'Skills' },
  ratings: { id: 'backups.count.ratings', defaultMessage: 'Ratings' },
  goals: { id: 'backups.count.goals', defaultMessage: 'Goals' },
  learning: { id: 'backups.count.learning', defaultMessage: 'Learning' },
  practice: { id: 'backups.count.practice', defaultMessage: 'Practice' },
  projects: { id: 'backups.count.projects', defaultMessage: 'Projects' },
  evidence: { id: 'backups.count.evidence', defaultMessage: 'Evidence' },
  people: { id: 'backups.count.people', defaultMessage: 'People' },
  notes: { id: 'backups.count.notes', defaultMessage: 'Notes, reflections and lessons' },
  summaryNone: { id: 'backups.summary.none', defaultMessage: 'No backup yet.' },
  summaryLink: { id: 'backups.summary.link', defaultMessage: 'See all backups' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  counted: { kind: string; count: number };
  removeLine: { when: string };
  more: { when: string };
  failed: { when: string; why: string };
  restoredAt: { when: string };
  undoneAt: { when: string };
  typeName: { name: string };
  from: { when: string };
  summary: { count: number; when: string };
}>({
  counted: {
    id: 'backups.counted',
    defaultMessage:
      '{kind, select, skills {{count, plural, one {# skill} other {# skills}}} ratings {{count, plural, one {# rating} other {# ratings}}} goals {{count, plural, one {# goal} other {# goals}}} projects {{count, plural, one {# project} other {# projects}}} evidence {{count, plural, one {# piece of evidence} other {# pieces of evidence}}} people {{count, plural, one {# person} other {# people}}} learning {{count, plural, one {# learning activity} other {# learning activities}}} practice {{count, plural, one {# practice session} other {# practice sessions}}} other {{count, plural, one {# note} other {# notes}}}}',
  },
  removeLine: {
    id: 'backups.remove.line',
    defaultMessage: 'The one of {when}. It cannot be brought back; your portfolio stays as it is.',
  },
  more: { id: 'backups.more', defaultMessage: 'More for the backup of {when}' },
  failed: {
    id: 'backups.failed',
    defaultMessage:
      'The backup of {when} could not be made. {why} Your portfolio is saved as always, and Cloche tries again.',
  },
  restoredAt: {
    id: 'backups.restored-at',
    defaultMessage: 'A backup was restored on {when}. What was there before is kept.',
  },
  undoneAt: {
    id: 'backups.undone-at',
    defaultMessage: 'A restore was taken back on {when}. What it had brought is kept.',
  },
  typeName: { id: 'backups.restore.type-name', defaultMessage: 'Type “{name}” to restore' },
  from: { id: 'backups.restore.from', defaultMessage: 'Made on {when}' },
  summary: {
    id: 'backups.summary',
    defaultMessage:
      '{count, plural, one {# backup} other {# backups}}, the newest of {when}. Each was opened and read before it counted.',
  },
});

export const messages = { ...plain, ...filled };
