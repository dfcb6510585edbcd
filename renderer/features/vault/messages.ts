import { defineMessages } from 'react-intl';

const plain = defineMessages({
  welcomeTitle: {
    id: 'vault.welcome.title',
    defaultMessage: 'Grow in a safe space. Show only what you choose.',
  },
  welcomePlace: {
    id: 'vault.welcome.place',
    defaultMessage: 'Your skills, ratings and projects in one portfolio that belongs to you.',
  },
  welcomeSafe: {
    id: 'vault.welcome.safe',
    defaultMessage:
      'Practice, mistakes and doubts stay in a learning space that nobody else ever sees.',
  },
  welcomeLocal: {
    id: 'vault.welcome.local',
    defaultMessage: 'Encrypted on this computer. No account, no server, no connection.',
  },
  createAction: { id: 'vault.welcome.create', defaultMessage: 'Create my portfolio' },
  openAction: { id: 'vault.welcome.open', defaultMessage: 'Open an existing vault…' },
  sampleAction: { id: 'vault.welcome.sample', defaultMessage: 'Explore with a sample portfolio' },
  sampleNote: {
    id: 'vault.welcome.sample-note',
    defaultMessage: 'A made-up year of someone else. It stays apart from yours.',
  },
  samplePreparing: {
    id: 'vault.welcome.sample-preparing',
    defaultMessage: 'Preparing the sample…',
  },

  createTitle: { id: 'vault.create.title', defaultMessage: 'Choose your passphrase' },
  createWhy: {
    id: 'vault.create.why',
    defaultMessage:
      'It locks and encrypts everything. Nobody can reset it for you, so you will also get a recovery code to keep on paper.',
  },
  passphrase: { id: 'vault.passphrase', defaultMessage: 'Passphrase' },
  newPassphrase: { id: 'vault.passphrase.new', defaultMessage: 'New passphrase' },
  currentPassphrase: { id: 'vault.passphrase.current', defaultMessage: 'Current passphrase' },
  passphraseHint: {
    id: 'vault.passphrase.hint',
    defaultMessage: 'At least 12 characters. Four or more unrelated words are easy to keep.',
  },
  again: { id: 'vault.passphrase.again', defaultMessage: 'The same again' },
  different: {
    id: 'vault.passphrase.different',
    defaultMessage: 'The two are not the same yet. Please type it once more.',
  },
  empty: { id: 'vault.passphrase.empty', defaultMessage: 'Please type your passphrase.' },
  show: { id: 'vault.passphrase.show', defaultMessage: 'Show what is typed' },
  hide: { id: 'vault.passphrase.hide', defaultMessage: 'Hide what is typed' },
  capsLock: { id: 'vault.passphrase.caps-lock', defaultMessage: 'Caps Lock is on.' },
  strengthLabel: { id: 'vault.strength.label', defaultMessage: 'Strength' },
  strength0: { id: 'vault.strength.0', defaultMessage: 'Very easy to guess' },
  strength1: { id: 'vault.strength.1', defaultMessage: 'Easy to guess' },
  strength2: { id: 'vault.strength.2', defaultMessage: 'Takes some guessing. Add a word' },
  strength3: { id: 'vault.strength.3', defaultMessage: 'Strong' },
  strength4: { id: 'vault.strength.4', defaultMessage: 'Very strong' },
  folder: { id: 'vault.create.folder', defaultMessage: 'Where it is kept' },
  chooseFolder: { id: 'vault.create.choose-folder', defaultMessage: 'Choose another folder…' },
  create: { id: 'vault.create.submit', defaultMessage: 'Create portfolio' },
  creating: {
    id: 'vault.create.progress',
    defaultMessage: 'Making your key. This takes a moment on purpose: it slows down guessing.',
  },
  back: { id: 'vault.back', defaultMessage: 'Back' },

  keepTitle: { id: 'vault.keep.title', defaultMessage: 'Keep your recovery code' },
  keepWhy: {
    id: 'vault.keep.why',
    defaultMessage:
      'It opens everything, without the passphrase, on any computer. Print it or write it down, and keep it where you keep important papers.',
  },
  keepCodeLabel: {
    id: 'vault.keep.code-label',
    defaultMessage: 'Recovery code, 12 groups of 5 characters',
  },
  keepSave: { id: 'vault.keep.save', defaultMessage: 'Save sheet…' },
  keepSaved: {
    id: 'vault.keep.saved',
    defaultMessage: 'The sheet is saved. Print it, then delete the file.',
  },
  keepCheck: {
    id: 'vault.keep.check',
    defaultMessage: 'Check your copy: type two groups from it',
  },
  keepDone: { id: 'vault.keep.done', defaultMessage: 'My copy is right' },
  keepUnchecked: { id: 'vault.keep.unchecked', defaultMessage: 'I will keep it without checking' },
  close: { id: 'vault.close', defaultMessage: 'Close' },

  missingTitle: {
    id: 'vault.missing.title',
    defaultMessage: 'Your portfolio is not here right now',
  },
  missingWhy: {
    id: 'vault.missing.why',
    defaultMessage:
      'Nothing was changed. It is kept in this folder, which may be on a disk that is not connected:',
  },
  missingLook: { id: 'vault.missing.look', defaultMessage: 'Look again' },
  missingStill: { id: 'vault.missing.still', defaultMessage: 'It is not there yet.' },
  missingUsual: { id: 'vault.missing.usual', defaultMessage: 'Use the usual folder instead' },

  unlockTitle: { id: 'vault.unlock.title', defaultMessage: 'Welcome back' },
  unlockSampleTitle: { id: 'vault.unlock.sample-title', defaultMessage: 'The sample is locked' },
  unlockStatement: {
    id: 'vault.unlock.statement',
    defaultMessage: 'Your portfolio is locked and encrypted.',
  },
  unlock: { id: 'vault.unlock.submit', defaultMessage: 'Unlock' },
  unlocking: { id: 'vault.unlock.progress', defaultMessage: 'Unlocking…' },
  openForReading: {
    id: 'vault.unlock.for-reading',
    defaultMessage: 'Open for reading only',
  },
  useRecoveryCode: { id: 'vault.unlock.recover', defaultMessage: 'Use recovery code' },
  openAnother: { id: 'vault.unlock.open-another', defaultMessage: 'Open another vault…' },
  leaveSample: { id: 'vault.unlock.leave-sample', defaultMessage: 'Leave the sample' },

  recoverTitle: { id: 'vault.recover.title', defaultMessage: 'Open with your recovery code' },
  recoverWhy: {
    id: 'vault.recover.why',
    defaultMessage: 'Type the 12 groups from your sheet, then choose a new passphrase.',
  },
  recoverNoKeyFile: {
    id: 'vault.recover.no-key-file',
    defaultMessage:
      'The file vault.keys is not in this folder, so a passphrase cannot open it. Your data is safe: the recovery code opens it without that file.',
  },
  recoverCode: { id: 'vault.recover.code', defaultMessage: 'Recovery code' },
  recover: { id: 'vault.recover.submit', defaultMessage: 'Open and set passphrase' },
  recovering: { id: 'vault.recover.progress', defaultMessage: 'Opening, and making a new key…' },

  restoreFrom: { id: 'vault.restore', defaultMessage: 'Restore from a backup' },
  restoreTitle: { id: 'vault.restore.title', defaultMessage: 'Restore from a backup' },
  restoreWhy: {
    id: 'vault.restore.why',
    defaultMessage:
      'The file that is there now is kept beside, whole or damaged. Nothing is overwritten.',
  },
  restoreWhich: { id: 'vault.restore.which', defaultMessage: 'Which backup' },
  restoreNone: {
    id: 'vault.restore.none',
    defaultMessage:
      'No backup was found on this computer. If you copied the backups folder to another disk, open the file vault.db in one of them with “Open another vault…”.',
  },
  restoreSecret: {
    id: 'vault.restore.secret',
    defaultMessage: 'Passphrase or recovery code',
  },
  restoreSecretHint: {
    id: 'vault.restore.secret-hint',
    defaultMessage: 'The one you use now, or the one from when the backup was made.',
  },
  restoreSubmit: { id: 'vault.restore.submit', defaultMessage: 'Restore and open' },
  restoring: { id: 'vault.restore.progress', defaultMessage: 'Reading the backup, and restoring…' },
  restoreLoading: { id: 'vault.restore.loading', defaultMessage: 'Looking for backups…' },
  restoreOther: { id: 'vault.restore.other', defaultMessage: 'of another portfolio' },
  reasonSession: { id: 'vault.restore.session', defaultMessage: 'made by itself' },
  reasonMigration: { id: 'vault.restore.migration', defaultMessage: 'before an update' },
  reasonImport: { id: 'vault.restore.import', defaultMessage: 'before an import' },
  reasonRestore: { id: 'vault.restore.before-restore', defaultMessage: 'before a restore' },
  reasonByHand: { id: 'vault.restore.by-hand', defaultMessage: 'made by you' },
  settingsTitle: { id: 'vault.settings.title', defaultMessage: 'Passphrase and recovery' },
  settingsPassphrase: { id: 'vault.settings.passphrase', defaultMessage: 'Passphrase' },
  settingsPassphraseNote: {
    id: 'vault.settings.passphrase-note',
    defaultMessage:
      'A new one opens this portfolio from now on. Older copies and backups still open with the old one.',
  },
  settingsChange: { id: 'vault.settings.change', defaultMessage: 'Change passphrase…' },
  settingsChanged: {
    id: 'vault.settings.changed',
    defaultMessage: 'The new passphrase is in use.',
  },
  settingsCode: { id: 'vault.settings.code', defaultMessage: 'Recovery code' },
  settingsCodeNote: {
    id: 'vault.settings.code-note',
    defaultMessage: 'Opens everything without the passphrase. Check that you still have your copy.',
  },
  settingsShow: { id: 'vault.settings.show-code', defaultMessage: 'Show recovery code…' },
  settingsShowWhy: {
    id: 'vault.settings.show-why',
    defaultMessage: 'Type your passphrase first, so that nobody passing by can copy the code.',
  },
  showCode: { id: 'vault.settings.show-code-submit', defaultMessage: 'Show code' },
  changeSubmit: { id: 'vault.settings.change-submit', defaultMessage: 'Change passphrase' },
  sampleNoSettings: {
    id: 'vault.settings.sample',
    defaultMessage: 'The sample has no passphrase of its own. Your portfolio will have one.',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  createStep: { step: number; steps: number };
  keepGroup: { group: number };
  keepGroupWrong: { group: number };
  unlockWait: { seconds: number };
  recoverCodeHint: { typed: number };
  recoverCodeMissing: { typed: number };
}>({
  createStep: { id: 'vault.create.step', defaultMessage: 'Step {step} of {steps}' },
  keepGroup: { id: 'vault.keep.group', defaultMessage: 'Group {group}' },
  keepGroupWrong: {
    id: 'vault.keep.group-wrong',
    defaultMessage: 'This is not group {group}. Compare it with your copy.',
  },
  unlockWait: {
    id: 'vault.unlock.wait',
    defaultMessage: 'You can try again in {seconds, plural, one {# second} other {# seconds}}.',
  },
  recoverCodeHint: {
    id: 'vault.recover.code-hint',
    defaultMessage:
      'Capitals, spaces and hyphens do not matter. {typed, plural, =0 {} one {# of 60 characters so far.} other {# of 60 characters so far.}}',
  },
  recoverCodeMissing: {
    id: 'vault.recover.code-missing',
    defaultMessage:
      'The code has 60 characters; {typed, plural, =0 {none are} one {# is} other {# are}} here.',
  },
});

export const messages = { ...plain, ...filled };
