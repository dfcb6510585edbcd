import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { RefusalCode } from '../../shared/result.ts';

type EveryRefusal = Readonly<Record<RefusalCode, MessageDescriptor>>;

/** What happened. */
export const refusalTitles: EveryRefusal = defineMessages({
  'invalid-input': {
    id: 'refusal.invalid-input.title',
    defaultMessage: 'Something in what you entered does not fit.',
  },
  'unknown-channel': {
    id: 'refusal.unknown-channel.title',
    defaultMessage: 'This version of Cloche does not know that request.',
  },
  'wrong-sender': {
    id: 'refusal.wrong-sender.title',
    defaultMessage: 'A request came from somewhere other than the Cloche window.',
  },
  'internal-error': {
    id: 'refusal.internal-error.title',
    defaultMessage: 'Cloche made a mistake and stopped before changing anything.',
  },
  'work-cut-short': {
    id: 'refusal.work-cut-short.title',
    defaultMessage: 'This stopped half-way.',
  },
  'not-found': { id: 'refusal.not-found.title', defaultMessage: 'This is no longer here.' },
  'target-not-above-level': {
    id: 'refusal.target-not-above-level.title',
    defaultMessage: 'The target is not above the level you start from.',
  },
  'date-before-start': {
    id: 'refusal.date-before-start.title',
    defaultMessage: 'The date lies before the start.',
  },
  'already-done': { id: 'refusal.already-done.title', defaultMessage: 'This is already done.' },
  'not-ready': { id: 'refusal.not-ready.title', defaultMessage: 'It is too early for this.' },
  'name-taken': { id: 'refusal.name-taken.title', defaultMessage: 'This name is already in use.' },
  'merge-itself': {
    id: 'refusal.merge-itself.title',
    defaultMessage: 'A skill cannot be merged with itself.',
  },
  'merge-trashed': {
    id: 'refusal.merge-trashed.title',
    defaultMessage: 'One of the two is in the trash.',
  },
  'already-merged': {
    id: 'refusal.already-merged.title',
    defaultMessage: 'One of the two is already part of another skill.',
  },
  'too-many-names': {
    id: 'refusal.too-many-names.title',
    defaultMessage: 'Together they would have more than 100 other names.',
  },
  'nothing-to-undo': {
    id: 'refusal.nothing-to-undo.title',
    defaultMessage: 'There is nothing to undo or redo.',
  },
  'append-only': {
    id: 'refusal.append-only.title',
    defaultMessage: 'This is a record of something that happened, and stays as it is.',
  },
  'file-too-large': {
    id: 'refusal.file-too-large.title',
    defaultMessage: 'This file is too large for the portfolio.',
  },
  'file-empty': {
    id: 'refusal.file-empty.title',
    defaultMessage: 'There is nothing in this file.',
  },
  'file-missing': {
    id: 'refusal.file-missing.title',
    defaultMessage: 'The file is no longer in the portfolio.',
  },
  'file-damaged': { id: 'refusal.file-damaged.title', defaultMessage: 'The file is damaged.' },
  'file-incomplete': {
    id: 'refusal.file-incomplete.title',
    defaultMessage: 'The file did not arrive whole.',
  },
  sealed: { id: 'refusal.sealed.title', defaultMessage: 'This is sealed.' },
  'only-for-you': {
    id: 'refusal.only-for-you.title',
    defaultMessage: 'This lies in your learning space.',
  },
  'already-shared': {
    id: 'refusal.already-shared.title',
    defaultMessage: 'Somebody has this already, so it can no longer be taken back.',
  },
  'needs-company': {
    id: 'refusal.needs-company.title',
    defaultMessage: 'Something else must go with it.',
  },
  'name-mismatch': {
    id: 'refusal.name-mismatch.title',
    defaultMessage: 'The name you typed is another one.',
  },
  'vault-locked': { id: 'refusal.vault-locked.title', defaultMessage: 'Your portfolio is locked.' },
  'vault-not-found': {
    id: 'refusal.vault-not-found.title',
    defaultMessage: 'There is no portfolio in this folder.',
  },
  'vault-exists': {
    id: 'refusal.vault-exists.title',
    defaultMessage: 'There is already a portfolio in this folder.',
  },
  'vault-in-use': {
    id: 'refusal.vault-in-use.title',
    defaultMessage: 'This portfolio is already open in another window or program.',
  },
  'vault-damaged': {
    id: 'refusal.vault-damaged.title',
    defaultMessage: 'The portfolio file is damaged.',
  },
  'vault-empty': {
    id: 'refusal.vault-empty.title',
    defaultMessage: 'The portfolio file is empty: nothing is left in it.',
  },
  'vault-too-new': {
    id: 'refusal.vault-too-new.title',
    defaultMessage: 'This portfolio was written by a newer Cloche.',
  },
  'vault-read-only': {
    id: 'refusal.vault-read-only.title',
    defaultMessage: 'This portfolio is open for reading only.',
  },
  'vault-gone': {
    id: 'refusal.vault-gone.title',
    defaultMessage: 'This is not saved: the folder of your portfolio is not where it was.',
  },
  'copy-impossible': {
    id: 'refusal.copy-impossible.title',
    defaultMessage: 'No copy can be made: nothing can be read from there any more.',
  },
  'vault-needs-writing': {
    id: 'refusal.vault-needs-writing.title',
    defaultMessage:
      'This portfolio has to be put in order before it can be used, and it may not be written.',
  },
  'needs-newer-app': {
    id: 'refusal.needs-newer-app.title',
    defaultMessage: 'A newer Cloche keeps this in a way that this one cannot read.',
  },
  'not-a-vault': {
    id: 'refusal.not-a-vault.title',
    defaultMessage: 'This file is not a Cloche portfolio.',
  },
  'wrong-passphrase': {
    id: 'refusal.wrong-passphrase.title',
    defaultMessage: 'That is not the passphrase of this portfolio.',
  },
  'wait-before-retry': {
    id: 'refusal.wait-before-retry.title',
    defaultMessage:
      'Please wait {seconds, plural, one {# second} other {# seconds}} before the next try.',
  },
  'passphrase-too-short': {
    id: 'refusal.passphrase-too-short.title',
    defaultMessage: 'The passphrase is too short.',
  },
  'passphrase-too-long': {
    id: 'refusal.passphrase-too-long.title',
    defaultMessage: 'The passphrase is too long.',
  },
  'key-file-missing': {
    id: 'refusal.key-file-missing.title',
    defaultMessage: 'The file vault.keys is missing, so no passphrase can open this portfolio.',
  },
  'key-file-damaged': {
    id: 'refusal.key-file-damaged.title',
    defaultMessage: 'The file vault.keys is damaged, so no passphrase can open this portfolio.',
  },
  'key-file-too-new': {
    id: 'refusal.key-file-too-new.title',
    defaultMessage: 'The file vault.keys was written by a newer Cloche.',
  },
  'kdf-params-refused': {
    id: 'refusal.kdf-params-refused.title',
    defaultMessage: 'The file vault.keys asks for key settings that are not safe to use.',
  },
  'recovery-code-typo': {
    id: 'refusal.recovery-code-typo.title',
    defaultMessage:
      '{group, plural, =0 {The recovery code does not read right.} other {Group # of the recovery code does not read right.}}',
  },
  'recovery-code-wrong-vault': {
    id: 'refusal.recovery-code-wrong-vault.title',
    defaultMessage: 'This recovery code belongs to another portfolio.',
  },
  'recovery-code-replaced': {
    id: 'refusal.recovery-code-replaced.title',
    defaultMessage: 'This is the recovery code from before the key was made new.',
  },
  'keychain-unavailable': {
    id: 'refusal.keychain-unavailable.title',
    defaultMessage:
      '{reason, select, plaintext {This computer would write the key down for every program to read ({backend}), so it is not used.} unknown {This computer does not say where it would keep the key, so it is not used.} other {This computer has no keychain that answers, so it cannot keep the key.}}',
  },
  'keychain-changed': {
    id: 'refusal.keychain-changed.title',
    defaultMessage: 'Keychain unlock unavailable (was {was}, now {now}).',
  },
  'keychain-unreadable': {
    id: 'refusal.keychain-unreadable.title',
    defaultMessage: 'Keychain unlock unavailable: {backend} no longer gives the key.',
  },
  'keychain-busy': {
    id: 'refusal.keychain-busy.title',
    defaultMessage: 'The keychain of this computer is locked or busy right now.',
  },
  'folder-not-writable': {
    id: 'refusal.folder-not-writable.title',
    defaultMessage: 'Cloche may not write in this folder.',
  },
  'symlink-refused': {
    id: 'refusal.symlink-refused.title',
    defaultMessage: 'A portfolio file here is a link that points somewhere else.',
  },
  'self-test-failed': {
    id: 'refusal.self-test-failed.title',
    defaultMessage: 'The encryption on this computer did not pass its own test.',
  },
  'backup-damaged': {
    id: 'refusal.backup-damaged.title',
    defaultMessage: 'This backup is damaged.',
  },
  'backup-other-key': {
    id: 'refusal.backup-other-key.title',
    defaultMessage: 'This backup was locked with another key.',
  },
  'backup-needed': {
    id: 'refusal.backup-needed.title',
    defaultMessage: 'A backup has to come first, and it could not be made.',
  },
  'archive-not-ours': {
    id: 'refusal.archive-not-ours.title',
    defaultMessage: 'This file is not an export of everything that Cloche wrote.',
  },
  'archive-damaged': {
    id: 'refusal.archive-damaged.title',
    defaultMessage: 'This export is not whole: a part of it is missing or was changed.',
  },
  'archive-too-new': {
    id: 'refusal.archive-too-new.title',
    defaultMessage: 'This export was written by a newer Cloche.',
  },
  'archive-beyond-limits': {
    id: 'refusal.archive-beyond-limits.title',
    defaultMessage: 'This file would unpack into more than any portfolio holds.',
  },
  'inside-vault-folder': {
    id: 'refusal.inside-vault-folder.title',
    defaultMessage: 'This place is inside the folder of your portfolio.',
  },
  'place-is-folder': {
    id: 'refusal.place-is-folder.title',
    defaultMessage: 'There is something else under this name that is not a file.',
  },
  'portfolio-name-mismatch': {
    id: 'refusal.portfolio-name-mismatch.title',
    defaultMessage: 'The name you typed is not the name of this portfolio.',
  },
  stopped: { id: 'refusal.stopped.title', defaultMessage: 'Stopped, as you wished.' },
  'erase-unfinished': {
    id: 'refusal.erase-unfinished.title',
    defaultMessage:
      'The key is destroyed, but {left, plural, one {# file} other {# files}} could not be removed.',
  },
  'disk-full': { id: 'refusal.disk-full.title', defaultMessage: 'The disk is full.' },
  'storage-failed': {
    id: 'refusal.storage-failed.title',
    defaultMessage: 'The disk did not take or give the data.',
  },
});
