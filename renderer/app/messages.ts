import { defineMessages } from 'react-intl';

const plain = defineMessages({
  onThisDevice: { id: 'app.device', defaultMessage: 'On this device' },
  onThisDeviceWhy: {
    id: 'app.device.why',
    defaultMessage: 'Everything is stored here, encrypted. Cloche opens no connection.',
  },
  lock: { id: 'app.lock', defaultMessage: 'Lock' },
  search: { id: 'app.search', defaultMessage: 'Search or run a command' },
  searchPlaceholder: {
    id: 'app.search.placeholder',
    defaultMessage: 'Search skills, goals, notes, or type a command',
  },
  searchResults: { id: 'app.search.results', defaultMessage: 'Commands and results' },
  searchCommands: { id: 'app.search.commands', defaultMessage: 'Commands and places' },
  searchNothing: {
    id: 'app.search.nothing',
    defaultMessage: 'Nothing found. Try another word, or the beginning of one.',
  },
  searching: { id: 'app.search.searching', defaultMessage: 'Searching…' },
  navigation: { id: 'app.region.navigation', defaultMessage: 'Places' },
  skip: { id: 'app.skip', defaultMessage: 'Skip to the content' },
  today: { id: 'app.place.today', defaultMessage: 'Today' },
  skills: { id: 'app.place.skills', defaultMessage: 'Skills' },
  goals: { id: 'app.place.goals', defaultMessage: 'Goals' },
  board: { id: 'app.place.board', defaultMessage: 'Board' },
  learning: { id: 'app.place.learning', defaultMessage: 'Learning' },
  practice: { id: 'app.place.practice', defaultMessage: 'Practice' },
  reflections: { id: 'app.place.reflections', defaultMessage: 'Reflections' },
  lessons: { id: 'app.shelf.lessons', defaultMessage: 'Lessons' },
  shelves: { id: 'app.shelves', defaultMessage: 'What is shown' },
  learningSpace: { id: 'app.learning-space', defaultMessage: 'Learning space' },
  learningNote: { id: 'app.place.learning.note', defaultMessage: 'Only you see this' },
  projects: { id: 'app.place.projects', defaultMessage: 'Projects' },
  evidence: { id: 'app.place.evidence', defaultMessage: 'Evidence' },
  timeline: { id: 'app.place.timeline', defaultMessage: 'Timeline' },
  people: { id: 'app.place.people', defaultMessage: 'People' },
  settings: { id: 'app.place.settings', defaultMessage: 'Settings' },
  trust: { id: 'app.place.trust', defaultMessage: 'Trust' },
  trash: { id: 'app.place.trash', defaultMessage: 'Trash' },
  narrowSidebar: { id: 'app.sidebar.narrow', defaultMessage: 'Narrow the sidebar' },
  widenSidebar: { id: 'app.sidebar.widen', defaultMessage: 'Widen the sidebar' },
  unfinishedContinue: { id: 'app.unfinished.continue', defaultMessage: 'Go on writing' },
  unfinishedForget: { id: 'app.unfinished.forget', defaultMessage: 'Throw it away' },
  sample: {
    id: 'app.sample',
    defaultMessage: 'You are exploring a sample portfolio. Nothing here is yours.',
  },
  leaveSample: { id: 'app.sample.leave', defaultMessage: 'Leave the sample' },
  aboutPortfolio: { id: 'app.region.about-portfolio', defaultMessage: 'About this portfolio' },
  olderKeyFile: {
    id: 'app.warning.older-key-file',
    defaultMessage:
      'The file vault.keys is older than the one last used here. If you did not put it back yourself, change your passphrase in Settings: an old one may work again.',
  },
  olderVault: {
    id: 'app.warning.older-vault',
    defaultMessage:
      'This portfolio is older than the one last used here. If you did not restore it yourself, look whether your latest changes are missing.',
  },
  goOn: { id: 'app.warning.go-on', defaultMessage: 'Go on with this file' },
  damageFound: {
    id: 'app.warning.damage-found',
    defaultMessage:
      'Cloche was not closed in order, and a part of this portfolio cannot be read. Nothing was changed. A check says which.',
  },
  damageSeen: {
    id: 'app.warning.damage-seen',
    defaultMessage:
      'A part of this portfolio cannot be read from the disk. Everything else is there. A check says what it is, and what to do.',
  },
  placeGone: {
    id: 'app.warning.place-gone',
    defaultMessage:
      'The folder of this portfolio is not where it was, so nothing can be saved. Put it back where it was, or plug the disk in again. Or save a copy elsewhere, and go on there.',
  },
  saveCopy: { id: 'app.warning.save-copy', defaultMessage: 'Save a copy…' },
  goOnThere: { id: 'app.warning.go-on-there', defaultMessage: 'Go on with the copy' },
  savesAgain: {
    id: 'app.warning.saves-again',
    defaultMessage: 'There is a place again where this can be saved.',
  },
  saveOnceMore: {
    id: 'app.warning.save-once-more',
    defaultMessage: 'What you typed is still here. Save it once more.',
  },
  notSavedYet: { id: 'app.warning.not-saved-yet', defaultMessage: 'This is not saved yet.' },
  damageKnown: {
    id: 'app.warning.damage-known',
    defaultMessage:
      'A part of this portfolio cannot be read from the disk. The check has found which, and what to do.',
  },
  seeCheck: { id: 'app.warning.see-check', defaultMessage: 'See what was found' },
  checkIt: { id: 'app.warning.check', defaultMessage: 'Check my portfolio' },
  backupFailed: {
    id: 'app.warning.backup-failed',
    defaultMessage:
      'The last backup could not be made. Everything you save is safe as always, and Cloche tries again.',
  },
  toBackups: { id: 'app.warning.to-backups', defaultMessage: 'See backups' },
  notKnown: { id: 'app.warning.not-known', defaultMessage: 'an unknown time' },
  previousKeyFile: {
    id: 'app.warning.previous-key-file',
    defaultMessage:
      'The file vault.keys was missing or damaged, and the copy kept before the last change opened this portfolio. If the old passphrase worked, change it in Settings.',
  },
  keyFileNotWritten: {
    id: 'app.warning.key-file-not-written',
    defaultMessage:
      'The new passphrase was not stored, since nothing may be written here. Keep your recovery code at hand: it opens this portfolio next time, too.',
  },
  vaultFileLinked: {
    id: 'app.warning.vault-file-linked',
    defaultMessage:
      'The file vault.db has a second name on this disk. A program that changes it there could damage your portfolio: remove that name, or move the folder.',
  },
  dismiss: { id: 'app.dismiss', defaultMessage: 'Dismiss' },
  notifications: { id: 'app.notifications', defaultMessage: 'Messages' },
  close: { id: 'app.close', defaultMessage: 'Close' },
  loading: { id: 'app.loading', defaultMessage: 'Loading…' },
  notFoundTitle: { id: 'app.not-found.title', defaultMessage: 'There is nothing at this address.' },
  notFoundLine: {
    id: 'app.not-found.line',
    defaultMessage: 'Everything you saved is where it was.',
  },
  toToday: { id: 'app.not-found.today', defaultMessage: 'Go to Today' },
  faultTitle: {
    id: 'app.fault.title',
    defaultMessage: 'Cloche could not draw this part of the window.',
  },
  faultSafe: {
    id: 'app.fault.safe',
    defaultMessage: 'Everything you saved is safe; only the display stopped.',
  },
  drawAgain: { id: 'app.fault.again', defaultMessage: 'Draw it again' },
  copy: { id: 'app.fault.copy', defaultMessage: 'Copy code' },
  copied: { id: 'app.fault.copied', defaultMessage: 'Copied' },
  redo: { id: 'app.redo', defaultMessage: 'Redo' },
  undo: { id: 'app.undo', defaultMessage: 'Undo' },
  shortcutsTitle: { id: 'app.shortcuts.title', defaultMessage: 'Keyboard shortcuts' },
  shortcutsNote: {
    id: 'app.shortcuts.note',
    defaultMessage: 'Single letters work wherever you are not typing.',
  },
  shortcutsPlaces: { id: 'app.shortcuts.places', defaultMessage: 'Places' },
  shortcutsDo: { id: 'app.shortcuts.do', defaultMessage: 'Actions' },
  shortcutsMove: { id: 'app.shortcuts.move', defaultMessage: 'Moving around' },
  or: { id: 'app.shortcuts.or', defaultMessage: 'or' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  olderVaultDates: { lastSavedAt: string; fileSavedAt: string; missing: number };
  copySaved: { folder: string };
  notesWaiting: { count: number };
  unfinished: { what: string; when: string; more: number };
  undone: { what: string };
  redone: { what: string };
  outcomeOf: { day: string };
}>({
  olderVaultDates: {
    id: 'app.warning.older-vault-dates',
    defaultMessage:
      'The last save of {lastSavedAt} is missing: this file ends with the one of {fileSavedAt}, {missing, plural, one {# save} other {# saves}} earlier. Nothing was changed. Go on with it, or restore a backup.',
  },
  copySaved: {
    id: 'app.warning.copy-saved',
    defaultMessage:
      'The copy is whole and lies in {folder}. Go on with it, and everything is saved there from now on.',
  },
  notesWaiting: {
    id: 'app.notes-waiting',
    defaultMessage: '{count, plural, one {# note} other {# notes}} in the inbox',
  },
  unfinished: {
    id: 'app.unfinished',
    defaultMessage:
      'You were writing “{what}” on {when}. Every word is kept{more, plural, =0 {} one {, and so is # more text} other {, and so are # more texts}}.',
  },
  undone: { id: 'app.undone', defaultMessage: 'Undone: {what}' },
  redone: { id: 'app.redone', defaultMessage: 'Done again: {what}' },
  outcomeOf: { id: 'app.outcome-of', defaultMessage: 'Outcome of {day}' },
});

export const messages = { ...plain, ...filled };
