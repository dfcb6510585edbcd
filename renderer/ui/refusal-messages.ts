import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { RefusalCode } from '../../shared/result.ts';

/** What stands against one field, as the shared schemas name it. */
export type InputProblem =
  | 'text-empty'
  | 'text-too-long'
  | 'text-unstorable'
  | 'date-unknown'
  | 'date-out-of-range'
  | 'level-out-of-range'
  | 'link-not-web'
  | 'skill-missing'
  | 'attempt-missing'
  | 'assumption-out-of-range'
  | 'invalid';

type Complete<Code extends string> = Readonly<Record<Code, MessageDescriptor>>;

/** What stands against one field, and what would be taken instead. */
export const inputProblemMessages: Complete<InputProblem> = defineMessages({
  'text-empty': { id: 'problem.text-empty', defaultMessage: 'Please write something here.' },
  'text-too-long': {
    id: 'problem.text-too-long',
    defaultMessage: 'This is longer than fits here. Please shorten it.',
  },
  'text-unstorable': {
    id: 'problem.text-unstorable',
    defaultMessage: 'One character in here cannot be stored. Please type the text again.',
  },
  'date-unknown': {
    id: 'problem.date-unknown',
    defaultMessage: 'There is no such date in the calendar. Please check day, month and year.',
  },
  'date-out-of-range': {
    id: 'problem.date-out-of-range',
    defaultMessage: 'Please choose a date from 1900 to 2200.',
  },
  'level-out-of-range': {
    id: 'problem.level-out-of-range',
    defaultMessage: 'Please choose a level from 1 to 8.',
  },
  'link-not-web': {
    id: 'problem.link-not-web',
    defaultMessage: 'Only web addresses fit here, starting with https:// or http://.',
  },
  'skill-missing': {
    id: 'problem.skill-missing',
    defaultMessage: 'Please choose at least one skill.',
  },
  'attempt-missing': {
    id: 'problem.attempt-missing',
    defaultMessage: 'Please write down at least one attempt.',
  },
  'assumption-out-of-range': {
    id: 'problem.assumption-out-of-range',
    defaultMessage:
      'Please choose from 2 levels low to 2 high, and a distance from 0.3 to 4 levels.',
  },
  invalid: { id: 'problem.invalid', defaultMessage: 'This does not fit here. Please check it.' },
});

/** What happened. */
export const refusalTitles: Complete<RefusalCode> = defineMessages({
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
  'nothing-to-undo': {
    id: 'refusal.nothing-to-undo.title',
    defaultMessage: 'There is nothing to undo or redo.',
  },
  'append-only': {
    id: 'refusal.append-only.title',
    defaultMessage: 'This is a record of something that happened, and stays as it is.',
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
    defaultMessage: 'The name you typed is not the name of this person.',
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
  'vault-too-new': {
    id: 'refusal.vault-too-new.title',
    defaultMessage: 'This portfolio was written by a newer Cloche.',
  },
  'vault-read-only': {
    id: 'refusal.vault-read-only.title',
    defaultMessage: 'This portfolio is open for reading only.',
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
  'disk-full': { id: 'refusal.disk-full.title', defaultMessage: 'The disk is full.' },
  'storage-failed': {
    id: 'refusal.storage-failed.title',
    defaultMessage: 'The disk did not take or give the data.',
  },
});

/** What is safe, and what to do. */
export const refusalAdvice: Complete<RefusalCode> = defineMessages({
  'invalid-input': {
    id: 'refusal.invalid-input.advice',
    defaultMessage: 'Nothing was saved yet. Correct it and try again.',
  },
  'unknown-channel': {
    id: 'refusal.unknown-channel.advice',
    defaultMessage: 'Nothing was changed. Close Cloche and start it again.',
  },
  'wrong-sender': {
    id: 'refusal.wrong-sender.advice',
    defaultMessage: 'It was turned away and nothing was changed. Close Cloche and start it again.',
  },
  'internal-error': {
    id: 'refusal.internal-error.advice',
    defaultMessage:
      'What was saved before is safe. Try once more; if it happens again, lock and unlock.',
  },
  'not-found': {
    id: 'refusal.not-found.advice',
    defaultMessage: 'Nothing was changed. It may be in the trash, or a change was undone.',
  },
  'target-not-above-level': {
    id: 'refusal.target-not-above-level.advice',
    defaultMessage: 'Nothing was saved yet. Choose a target above level {from}.',
  },
  'date-before-start': {
    id: 'refusal.date-before-start.advice',
    defaultMessage: 'Nothing was saved yet. Choose the same day or a later one.',
  },
  'already-done': {
    id: 'refusal.already-done.advice',
    defaultMessage: 'Nothing was changed, and nothing is left to do.',
  },
  'not-ready': {
    id: 'refusal.not-ready.advice',
    defaultMessage: 'Nothing was changed. Another step comes first.',
  },
  'name-taken': {
    id: 'refusal.name-taken.advice',
    defaultMessage: 'Nothing was saved yet. Choose another name, or open the one that has it.',
  },
  'nothing-to-undo': {
    id: 'refusal.nothing-to-undo.advice',
    defaultMessage: 'Everything is as you left it.',
  },
  'append-only': {
    id: 'refusal.append-only.advice',
    defaultMessage: 'Nothing was changed. Add a newer record to correct it.',
  },
  'already-shared': {
    id: 'refusal.already-shared.advice',
    defaultMessage:
      'Nothing was changed. A copy cannot be called back; you can ask whoever has it to delete it.',
  },
  'needs-company': {
    id: 'refusal.needs-company.advice',
    defaultMessage: 'Nothing was changed. Please close this and look at it again.',
  },
  'name-mismatch': {
    id: 'refusal.name-mismatch.advice',
    defaultMessage: 'Nothing was erased. Please type it exactly as it is shown.',
  },
  'vault-locked': {
    id: 'refusal.vault-locked.advice',
    defaultMessage: 'Everything you saved is safe. Unlock to go on.',
  },
  'vault-not-found': {
    id: 'refusal.vault-not-found.advice',
    defaultMessage: 'Nothing was changed. Choose the folder that holds the file vault.db.',
  },
  'vault-exists': {
    id: 'refusal.vault-exists.advice',
    defaultMessage: 'It was left untouched. Open it, or choose another folder for a new one.',
  },
  'vault-in-use': {
    id: 'refusal.vault-in-use.advice',
    defaultMessage: 'It is safe. Close it there, then try again here.',
  },
  'vault-damaged': {
    id: 'refusal.vault-damaged.advice',
    defaultMessage:
      'Cloche left the file exactly as it was. Open a copy of it, or put a backup in its place.',
  },
  'vault-too-new': {
    id: 'refusal.vault-too-new.advice',
    defaultMessage: 'It was left untouched. Install the current Cloche to open it.',
  },
  'vault-read-only': {
    id: 'refusal.vault-read-only.advice',
    defaultMessage:
      'Nothing was changed. Allow writing in its folder, then lock and unlock to make changes.',
  },
  'not-a-vault': {
    id: 'refusal.not-a-vault.advice',
    defaultMessage: 'It was left untouched. Choose the file vault.db of your portfolio.',
  },
  'wrong-passphrase': {
    id: 'refusal.wrong-passphrase.advice',
    defaultMessage: 'Your data is safe. Check capital letters and the keyboard layout.',
  },
  'wait-before-retry': {
    id: 'refusal.wait-before-retry.advice',
    defaultMessage: 'Waiting slows down anyone who guesses. Nothing is lost.',
  },
  'passphrase-too-short': {
    id: 'refusal.passphrase-too-short.advice',
    defaultMessage: 'Use at least 12 characters. Four or more unrelated words work well.',
  },
  'passphrase-too-long': {
    id: 'refusal.passphrase-too-long.advice',
    defaultMessage: 'Please stay within 1,024 bytes, which is about 1,000 letters.',
  },
  'key-file-missing': {
    id: 'refusal.key-file-missing.advice',
    defaultMessage:
      'Your data is safe. Use your recovery code and choose a new passphrase, or put vault.keys back.',
  },
  'key-file-damaged': {
    id: 'refusal.key-file-damaged.advice',
    defaultMessage: 'Your data is safe. Use your recovery code and choose a new passphrase.',
  },
  'key-file-too-new': {
    id: 'refusal.key-file-too-new.advice',
    defaultMessage: 'Your data is safe. Install the current Cloche to open it.',
  },
  'kdf-params-refused': {
    id: 'refusal.kdf-params-refused.advice',
    defaultMessage:
      'Someone may have changed it. Your data is safe: use your recovery code and choose a new passphrase.',
  },
  'recovery-code-typo': {
    id: 'refusal.recovery-code-typo.advice',
    defaultMessage:
      'Nothing was changed. {group, plural, =0 {It has 12 groups of 5 characters; compare each with your sheet.} other {Compare that group with your sheet.}}',
  },
  'recovery-code-wrong-vault': {
    id: 'refusal.recovery-code-wrong-vault.advice',
    defaultMessage: 'Nothing was changed. Look for the sheet that was made with this portfolio.',
  },
  'folder-not-writable': {
    id: 'refusal.folder-not-writable.advice',
    defaultMessage: 'Nothing was changed. Choose another folder, or allow writing in this one.',
  },
  'symlink-refused': {
    id: 'refusal.symlink-refused.advice',
    defaultMessage:
      'Nothing was changed. Put the real file in this folder, so that nothing is written elsewhere.',
  },
  'self-test-failed': {
    id: 'refusal.self-test-failed.advice',
    defaultMessage: 'Nothing was written. Install Cloche again before you trust it with your data.',
  },
  'disk-full': {
    id: 'refusal.disk-full.advice',
    defaultMessage:
      'Everything saved before is safe; this change is not. Free some space and repeat.',
  },
  'storage-failed': {
    id: 'refusal.storage-failed.advice',
    defaultMessage:
      'What was saved before is safe; this may not be. Check the disk, then try again.',
  },
});
