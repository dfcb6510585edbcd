import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'trust.title', defaultMessage: 'Trust' },
  lead: {
    id: 'trust.lead',
    defaultMessage:
      'Where your portfolio is, what protects it, what does not, and how you leave. All of it is looked up now, in the files themselves.',
  },
  loading: { id: 'trust.loading', defaultMessage: 'The portfolio is being looked at' },
  glance: { id: 'trust.glance', defaultMessage: 'At a glance' },
  glancePlace: { id: 'trust.glance.place', defaultMessage: 'Where it is' },
  glanceOnly: { id: 'trust.glance.only', defaultMessage: 'On this computer' },
  glanceLeft: { id: 'trust.glance.left', defaultMessage: 'What left it' },
  glanceNetwork: { id: 'trust.glance.network', defaultMessage: 'Connections' },
  glanceNone: { id: 'trust.glance.none', defaultMessage: 'None, ever' },
  glanceDrill: { id: 'trust.glance.drill', defaultMessage: 'Leaving, rehearsed' },
  notYet: { id: 'trust.not-yet', defaultMessage: 'Not yet' },
  nothing: { id: 'trust.nothing', defaultMessage: 'Nothing' },

  where: { id: 'trust.where', defaultMessage: 'Where it is' },
  folder: { id: 'trust.where.folder', defaultMessage: 'Folder' },
  sampleFolder: {
    id: 'trust.where.sample',
    defaultMessage: 'The sample is kept apart and removed when you leave it.',
  },
  showFolder: { id: 'trust.where.show', defaultMessage: 'Show in folder' },
  vaultFile: { id: 'trust.where.vault-file', defaultMessage: 'Portfolio file' },
  keyFile: { id: 'trust.where.key-file', defaultMessage: 'Key file' },
  keyFileNone: {
    id: 'trust.where.key-file.none',
    defaultMessage: 'Not in the folder. Only the recovery code opens the portfolio.',
  },
  vaultFileAway: {
    id: 'trust.where.vault-file.away',
    defaultMessage: 'Its folder is not where it was. Put it back, or save a copy elsewhere.',
  },
  keyFileAway: { id: 'trust.where.key-file.away', defaultMessage: 'Away with the folder.' },
  contents: { id: 'trust.where.contents', defaultMessage: 'What is in it' },
  since: { id: 'trust.where.since', defaultMessage: 'Since' },
  sinceNone: { id: 'trust.where.since.none', defaultMessage: 'Nothing is recorded yet' },

  protects: { id: 'trust.protects', defaultMessage: 'What protects it' },
  protectsNote: {
    id: 'trust.protects.note',
    defaultMessage:
      'Cryptography holds against anybody who has the files. What the program keeps holds as long as Cloche itself is not changed.',
  },
  cryptography: { id: 'trust.by.cryptography', defaultMessage: 'Cryptography' },
  program: { id: 'trust.by.program', defaultMessage: 'The program' },
  controlPages: { id: 'trust.control.pages', defaultMessage: 'The portfolio file' },
  controlPassphrase: { id: 'trust.control.passphrase', defaultMessage: 'Your passphrase' },
  controlPassphraseNone: {
    id: 'trust.control.passphrase.none',
    defaultMessage:
      'There is no key file that can be read, so no passphrase opens this portfolio. Set one with your recovery code.',
  },
  controlPassphraseAway: {
    id: 'trust.control.passphrase.away',
    defaultMessage:
      'The key file is away with the folder. It is looked at again once that is back.',
  },
  controlWays: { id: 'trust.control.ways', defaultMessage: 'Ways in' },
  wayPassphrase: { id: 'trust.way.passphrase', defaultMessage: 'passphrase' },
  wayKeychain: { id: 'trust.way.keychain', defaultMessage: 'keychain of this system' },
  wayCode: { id: 'trust.way.code', defaultMessage: 'recovery code' },
  codeNever: {
    id: 'trust.code.never',
    defaultMessage: 'When the code was last on the screen is not known.',
  },
  controlSaving: { id: 'trust.control.saving', defaultMessage: 'Saving' },
  savingWaits: {
    id: 'trust.control.saving.waits',
    defaultMessage: 'Nothing is called saved before it is on the disk.',
  },
  savingHasty: {
    id: 'trust.control.saving.hasty',
    defaultMessage: 'Savings do not wait for the disk at this moment.',
  },
  savingAlone: {
    id: 'trust.control.saving.alone',
    defaultMessage: 'While it is open here, no other program can open it.',
  },
  savingShared: {
    id: 'trust.control.saving.shared',
    defaultMessage: 'Other programs can open it too at this moment.',
  },
  savingTemporary: {
    id: 'trust.control.saving.temporary',
    defaultMessage: 'Nothing is written beside it unencrypted, not even for a moment.',
  },
  savingTemporaryOut: {
    id: 'trust.control.saving.temporary-out',
    defaultMessage: 'Temporary tables may be written unencrypted at this moment.',
  },
  controlLocking: { id: 'trust.control.locking', defaultMessage: 'Locking' },
  lockNever: {
    id: 'trust.control.locking.never',
    defaultMessage:
      'Only when you lock it, and when the computer sleeps. A time without use can be set in Settings.',
  },
  controlGuessing: { id: 'trust.control.guessing', defaultMessage: 'Guessing here' },
  guessing: {
    id: 'trust.control.guessing.line',
    defaultMessage:
      'After five wrong passphrases each next try waits longer, up to half a minute. Nobody is ever locked out for good.',
  },
  controlSpaces: { id: 'trust.control.spaces', defaultMessage: 'Learning space' },
  spaces: {
    id: 'trust.control.spaces.line',
    defaultMessage:
      'Whatever leaves is built by a part of Cloche that cannot read the learning space. Only you carry a record across, one at a time.',
  },
  controlHistory: { id: 'trust.control.history', defaultMessage: 'What happened' },
  history: {
    id: 'trust.control.history.line',
    defaultMessage:
      'Ratings, decisions and the ledger are written once; the database refuses to change them. Every line of the ledger carries the fingerprint of the one before.',
  },
  controlNetwork: { id: 'trust.control.network', defaultMessage: 'No connections' },
  network: {
    id: 'trust.control.network.line',
    defaultMessage:
      'No name is looked up, every request is turned away, pages may load nothing from elsewhere, and no part that could open a connection is built in. There is no update check and no report to anybody.',
  },

  risks: { id: 'trust.risks', defaultMessage: 'What is not protected' },
  risksNote: {
    id: 'trust.risks.note',
    defaultMessage: 'What you have to look after yourself, because no app of this kind can.',
  },
  riskMalware: {
    id: 'trust.risk.malware',
    defaultMessage:
      'A harmful program, or an administrator of this computer, while the portfolio is open: they can read what you can read.',
  },
  riskPassphrase: {
    id: 'trust.risk.passphrase',
    defaultMessage:
      'A passphrase that can be guessed, and a recovery sheet that somebody finds. The sheet opens everything.',
  },
  riskCopies: {
    id: 'trust.risk.copies',
    defaultMessage:
      'Copies that left: what you shared, printed or saved outside cannot be called back.',
  },
  riskTraces: {
    id: 'trust.risk.traces',
    defaultMessage:
      'That the portfolio exists, how large its files are, and when they were last used.',
  },
  riskFresh: {
    id: 'trust.risk.fresh',
    defaultMessage:
      'Somebody who can write in the folder can put back older files. Cloche notices an older portfolio or key file and says so; a single old page it does not notice.',
  },
  riskProgram: {
    id: 'trust.risk.program',
    defaultMessage: 'On Linux, a changed Cloche: the program is not signed there.',
  },

  backups: { id: 'trust.backups', defaultMessage: 'Backups and the way out' },
  wayOut: {
    id: 'trust.way-out',
    defaultMessage:
      'Copy the folder, and you have everything. With your recovery code any SQLCipher tool opens it on any computer, without Cloche. The recovery sheet says how.',
  },

  left: { id: 'trust.left', defaultMessage: 'What left, and to whom' },
  leftNothing: { id: 'trust.left.nothing', defaultMessage: 'Nothing has left this computer.' },
  leftSomebody: { id: 'trust.left.somebody', defaultMessage: 'nobody named' },
  leftLink: { id: 'trust.left.link', defaultMessage: 'Open the ledger' },
  ledgerWhole: { id: 'trust.ledger.whole', defaultMessage: 'The ledger fits together.' },
  ledgerEmpty: { id: 'trust.ledger.empty', defaultMessage: 'The ledger is empty.' },
  kindShare: { id: 'trust.left.share', defaultMessage: 'Shared' },
  kindExport: { id: 'trust.left.export', defaultMessage: 'Saved outside' },
  kindPrint: { id: 'trust.left.print', defaultMessage: 'Printed' },
  kindRequest: { id: 'trust.left.request', defaultMessage: 'Asked for feedback' },

  charter: { id: 'trust.charter', defaultMessage: 'Data charter' },
  charterNote: {
    id: 'trust.charter.note',
    defaultMessage:
      'Every field that Cloche stores: what it is for, how it helps you, who sees it, what protects it, who decides about it. Read from the portfolio itself, so nothing can be left out.',
  },
  charterFind: { id: 'trust.charter.find', defaultMessage: 'Find a field' },
  charterFindExample: {
    id: 'trust.charter.find.example',
    defaultMessage: 'For instance: note, level, deleted',
  },
  charterNone: {
    id: 'trust.charter.none',
    defaultMessage: 'No field is called that. Try another word.',
  },
  charterSees: { id: 'trust.charter.sees', defaultMessage: 'Who sees it' },
  charterGuard: { id: 'trust.charter.guard', defaultMessage: 'What protects it' },
  charterGoverns: { id: 'trust.charter.governs', defaultMessage: 'Who decides' },
  charterStored: { id: 'trust.charter.stored', defaultMessage: 'Stored as' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  leftCount: { count: number };
  drill: { day: string; same: number; of: number };
  inIt: { records: number; files: number; size: string };
  controlPagesLine: { version: number; page: number; seal: string };
  controlPassphraseLine: { mebibytes: number; passes: number; lanes: number };
  waysLine: { ways: string };
  codeShown: { day: string };
  lockAfter: { minutes: number };
  ledgerBroken: { seq: number };
  charterCount: { count: number };
  charterFound: { count: number };
  charterMissing: { columns: string };
  storedMany: { count: number; some: string };
}>({
  leftCount: {
    id: 'trust.left.count',
    defaultMessage: '{count, plural, one {# time} other {# times}}',
  },
  drill: { id: 'trust.drill', defaultMessage: '{day}: {same} of {of} records came back the same' },
  inIt: {
    id: 'trust.where.in-it',
    defaultMessage:
      '{records, plural, =0 {No records yet} one {# record} other {# records}}, {files, plural, =0 {no kept files} one {# kept file ({size})} other {# kept files ({size})}}',
  },
  controlPagesLine: {
    id: 'trust.control.pages.line',
    defaultMessage:
      'SQLCipher {version}: every page of {page, number} bytes is encrypted with AES-256 and sealed with {seal}, under a random key of 256 bits. A changed byte is noticed, never taken for data.',
  },
  controlPassphraseLine: {
    id: 'trust.control.passphrase.line',
    defaultMessage:
      'Argon2id with {mebibytes, number} MiB of memory, {passes, plural, one {# pass} other {# passes}} and {lanes, plural, one {# lane} other {# lanes}}, chosen for the speed of this computer, opens the key; AES-256-GCM wraps it. That is what each guess costs whoever has the files.',
  },
  waysLine: { id: 'trust.control.ways.line', defaultMessage: '{ways}.' },
  codeShown: {
    id: 'trust.code.shown',
    defaultMessage: 'The code was last on the screen on {day}.',
  },
  lockAfter: {
    id: 'trust.control.locking.after',
    defaultMessage:
      'After {minutes, plural, one {# minute} other {# minutes}} without use, when the computer sleeps, and whenever you want. Locking takes the key from memory.',
  },
  ledgerBroken: {
    id: 'trust.ledger.broken',
    defaultMessage: 'The ledger was changed from outside: entry {seq} does not fit the one before.',
  },
  charterCount: {
    id: 'trust.charter.count',
    defaultMessage: '{count, plural, one {# record} other {# records}}',
  },
  charterFound: {
    id: 'trust.charter.found',
    defaultMessage:
      '{count, plural, =0 {No field found} one {# field found} other {# fields found}}',
  },
  charterMissing: {
    id: 'trust.charter.missing',
    defaultMessage: 'This portfolio also stores what this version cannot explain: {columns}.',
  },
  storedMany: {
    id: 'trust.charter.stored-many',
    defaultMessage: '{some} and {count} more',
  },
});

export const messages = { ...plain, ...filled };
