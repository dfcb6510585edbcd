import { defineMessages } from 'react-intl';

const plain = defineMessages({
  title: { id: 'vault.new-key.title', defaultMessage: 'New key and recovery code' },
  note: {
    id: 'vault.new-key.note',
    defaultMessage:
      'For when somebody may have seen your recovery code or copied your files. Everything is encrypted anew.',
  },
  open: { id: 'vault.new-key.open', defaultMessage: 'Make a new key…' },
  how: {
    id: 'vault.new-key.how',
    defaultMessage:
      'Everything is encrypted anew, on a copy that takes the place of the old file once both have been compared. Your passphrase stays the same; you get a new recovery code.',
  },
  lastingTitle: { id: 'vault.new-key.lasting-title', defaultMessage: 'This cannot be undone' },
  lasting: {
    id: 'vault.new-key.lasting',
    defaultMessage:
      'Your present code will no longer open this portfolio. Backups and copies of vault.db and vault.keys from before still open with it, wherever they are.',
  },
  submit: { id: 'vault.new-key.submit', defaultMessage: 'Make a new key' },
  stageCopying: { id: 'vault.new-key.copying', defaultMessage: 'Making a copy…' },
  stageEncrypting: {
    id: 'vault.new-key.encrypting',
    defaultMessage: 'Encrypting the copy with the new key…',
  },
  stageChecking: {
    id: 'vault.new-key.checking',
    defaultMessage: 'Comparing the copy with the original…',
  },
  stageExchanging: { id: 'vault.new-key.exchanging', defaultMessage: 'Putting it in place…' },
  stageBackups: {
    id: 'vault.new-key.backups-stage',
    defaultMessage: 'Encrypting your backups with the new key…',
  },
  meanwhile: {
    id: 'vault.new-key.meanwhile',
    defaultMessage: 'Until this is done your present key and code stay in force.',
  },
  cancel: { id: 'vault.new-key.cancel', defaultMessage: 'Cancel' },
  stopped: {
    id: 'vault.new-key.stopped',
    defaultMessage: 'Stopped. Your present key and recovery code are still in force.',
  },
  codeTitle: { id: 'vault.new-key.code-title', defaultMessage: 'Keep your new recovery code' },
  codeWhy: {
    id: 'vault.new-key.code-why',
    defaultMessage:
      'The new key is in use. This code opens everything without the passphrase; the one from before no longer opens this portfolio. Print it or write it down.',
  },
  keychainDropped: {
    id: 'vault.new-key.keychain-dropped',
    defaultMessage:
      'The keychain did not take the new key, so this computer asks for your passphrase again.',
  },
  inUse: { id: 'vault.new-key.in-use', defaultMessage: 'The new key is in use.' },
  backupsTitle: { id: 'vault.new-key.backups-title', defaultMessage: 'Backups from before' },
  backupsWish: { id: 'vault.new-key.backups-wish', defaultMessage: 'What becomes of them' },
  wishEncrypt: { id: 'vault.new-key.wish-encrypt', defaultMessage: 'Encrypt them anew' },
  wishEncryptNote: {
    id: 'vault.new-key.wish-encrypt-note',
    defaultMessage: 'They open with the new code and stay as useful as they are.',
  },
  wishDelete: { id: 'vault.new-key.wish-delete', defaultMessage: 'Delete them' },
  wishDeleteNote: {
    id: 'vault.new-key.wish-delete-note',
    defaultMessage: 'They are gone for good. Newer backups are made as usual.',
  },
  wishKeep: { id: 'vault.new-key.wish-keep', defaultMessage: 'Leave them as they are' },
  wishKeepNote: {
    id: 'vault.new-key.wish-keep-note',
    defaultMessage: 'Whoever has the old code and these files can open them. Keep the old sheet.',
  },
  goOn: { id: 'vault.new-key.go-on', defaultMessage: 'Go on' },

  keychainTitle: {
    id: 'vault.keychain.title',
    defaultMessage: 'Unlock with this computer',
  },
  keychainNote: {
    id: 'vault.keychain.note',
    defaultMessage:
      'A press opens your portfolio, without the passphrase. Whoever can use this computer as you can then open it too, and so can programs that run as you.',
  },
  keychainOn: { id: 'vault.keychain.turn-on', defaultMessage: 'Turn on…' },
  keychainAgain: { id: 'vault.keychain.again', defaultMessage: 'Set it up again…' },
  keychainOff: { id: 'vault.keychain.turn-off', defaultMessage: 'Turn off…' },
  keychainPlainText: {
    id: 'vault.keychain.plain-text',
    defaultMessage:
      'Not offered here: this computer would write the key down for every program to read (basic_text). Your passphrase opens your portfolio.',
  },
  keychainUnknown: {
    id: 'vault.keychain.unknown',
    defaultMessage:
      'Not offered here: this computer does not say where it would keep the key. Your passphrase opens your portfolio.',
  },
  keychainMissing: {
    id: 'vault.keychain.missing',
    defaultMessage:
      'Not offered here: this computer has no keychain that answers. Your passphrase opens your portfolio.',
  },
  keychainOnTitle: {
    id: 'vault.keychain.on-title',
    defaultMessage: 'Let this computer unlock',
  },
  keychainOffTitle: {
    id: 'vault.keychain.off-title',
    defaultMessage: 'Ask for the passphrase again',
  },
  keychainOnHow: {
    id: 'vault.keychain.on-how',
    defaultMessage:
      'A key for this portfolio is kept in the keychain of this computer. It opens nothing without your files, and your passphrase keeps working. After a change of the system it may be gone, so never forget the passphrase.',
  },
  keychainOffHow: {
    id: 'vault.keychain.off-how',
    defaultMessage:
      'From now on only your passphrase or your recovery code opens this portfolio. Copies of vault.keys from before still open with this computer.',
  },
  keychainOnSubmit: { id: 'vault.keychain.on-submit', defaultMessage: 'Turn on' },
  keychainOffSubmit: { id: 'vault.keychain.off-submit', defaultMessage: 'Turn off' },
  keychainIsOn: {
    id: 'vault.keychain.is-on',
    defaultMessage: 'This computer can unlock your portfolio.',
  },
  keychainIsOff: {
    id: 'vault.keychain.is-off',
    defaultMessage: 'Your passphrase is asked for again.',
  },
  unlockWithKeychain: {
    id: 'vault.unlock.keychain',
    defaultMessage: 'Unlock with this computer',
  },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  backupsWhy: { count: number };
  encryptSubmit: { count: number };
  deleteSubmit: { count: number };
  encrypted: { done: number };
  deleted: { done: number };
  left: { left: number };
  keychainChanged: { was: string; now: string };
}>({
  backupsWhy: {
    id: 'vault.new-key.backups-why',
    defaultMessage:
      '{count, plural, one {# backup on this computer still opens} other {# backups on this computer still open}} with the code from before.',
  },
  encryptSubmit: {
    id: 'vault.new-key.encrypt-submit',
    defaultMessage: 'Encrypt {count, plural, one {# backup} other {# backups}} anew',
  },
  deleteSubmit: {
    id: 'vault.new-key.delete-submit',
    defaultMessage: 'Delete {count, plural, one {# backup} other {# backups}}',
  },
  encrypted: {
    id: 'vault.new-key.encrypted',
    defaultMessage:
      '{done, plural, one {# backup now opens} other {# backups now open}} with the new code.',
  },
  deleted: {
    id: 'vault.new-key.deleted',
    defaultMessage: '{done, plural, one {# backup was} other {# backups were}} deleted.',
  },
  left: {
    id: 'vault.new-key.left',
    defaultMessage:
      '{left, plural, one {# backup still opens} other {# backups still open}} with a code from before; your passphrase does not open {left, plural, one {it} other {them}}, or it was stopped.',
  },
  keychainChanged: {
    id: 'vault.keychain.changed',
    defaultMessage:
      'Keychain unlock unavailable (was {was}, now {now}). Your passphrase opens your portfolio.',
  },
});

export const keyMessages = { ...plain, ...filled };
