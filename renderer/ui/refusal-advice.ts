import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { RefusalCode } from '../../shared/result.ts';

type EveryRefusal = Readonly<Record<RefusalCode, MessageDescriptor>>;

/** What is safe, and what to do. */
export const refusalAdvice: EveryRefusal = defineMessages({
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
  'work-cut-short': {
    id: 'refusal.work-cut-short.advice',
    defaultMessage:
      'Nothing was changed. Try once more; if it stops again, close other programs to free some memory.',
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
  'merge-itself': {
    id: 'refusal.merge-itself.advice',
    defaultMessage: 'Nothing was changed. Choose two different skills.',
  },
  'merge-trashed': {
    id: 'refusal.merge-trashed.advice',
    defaultMessage: 'Nothing was changed. Take it out of the trash first, then merge.',
  },
  'already-merged': {
    id: 'refusal.already-merged.advice',
    defaultMessage: 'Nothing was changed. Choose the skill that it became part of.',
  },
  'too-many-names': {
    id: 'refusal.too-many-names.advice',
    defaultMessage: 'Nothing was changed. Take some names out of one of them, then merge.',
  },
  'nothing-to-undo': {
    id: 'refusal.nothing-to-undo.advice',
    defaultMessage: 'Everything is as you left it.',
  },
  'append-only': {
    id: 'refusal.append-only.advice',
    defaultMessage: 'Nothing was changed. Add a newer record to correct it.',
  },
  'file-too-large': {
    id: 'refusal.file-too-large.advice',
    defaultMessage: 'It was not read. Keep it where it is, and add a link or a smaller version.',
  },
  'file-empty': {
    id: 'refusal.file-empty.advice',
    defaultMessage: 'Nothing was kept. Check whether it was saved where it was made.',
  },
  'file-missing': {
    id: 'refusal.file-missing.advice',
    defaultMessage: 'What you wrote about it is safe. Add the file again, or look into a backup.',
  },
  'file-damaged': {
    id: 'refusal.file-damaged.advice',
    defaultMessage: 'What you wrote about it is safe. Add the file again, or look into a backup.',
  },
  'file-incomplete': {
    id: 'refusal.file-incomplete.advice',
    defaultMessage: 'Nothing of it was kept. Please add it again.',
  },
  sealed: {
    id: 'refusal.sealed.advice',
    defaultMessage: 'Nothing was written. Open the seal first if a copy may leave.',
  },
  'only-for-you': {
    id: 'refusal.only-for-you.advice',
    defaultMessage: 'Nothing was written. Carry it into the portfolio first if it may leave.',
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
    defaultMessage:
      'It is safe. Close it there, then try again here{readable, plural, =0 {} other {, or open it for reading only meanwhile}}.',
  },
  'vault-damaged': {
    id: 'refusal.vault-damaged.advice',
    defaultMessage:
      'Cloche left the file exactly as it was. Restore a backup: the damaged file is kept beside it.',
  },
  'vault-empty': {
    id: 'refusal.vault-empty.advice',
    defaultMessage:
      'Another program, or a full disk, may have emptied it. Cloche made no new one in its place: restore a backup.',
  },
  'vault-too-new': {
    id: 'refusal.vault-too-new.advice',
    defaultMessage:
      'It was left untouched. It has version {version}, and this Cloche writes up to version {supported}: update Cloche to make changes, or restore the backup from before that update.',
  },
  'vault-read-only': {
    id: 'refusal.vault-read-only.advice',
    defaultMessage:
      'Nothing was changed. The line at the top of the window says why, and what helps.',
  },
  'vault-needs-writing': {
    id: 'refusal.vault-needs-writing.advice',
    defaultMessage:
      'Nothing was changed. Allow writing in its folder, or copy the folder to a place of your own and open it there.',
  },
  'needs-newer-app': {
    id: 'refusal.needs-newer-app.advice',
    defaultMessage:
      'Nothing was changed. The portfolio has version {version}, and this Cloche knows up to version {supported}: update Cloche to see it.',
  },
  'vault-gone': {
    id: 'refusal.vault-gone.advice',
    defaultMessage:
      'What you typed is still here. Put the folder back where it was, or plug the disk in again, and save once more. Or save a copy elsewhere, and go on there.',
  },
  'copy-impossible': {
    id: 'refusal.copy-impossible.advice',
    defaultMessage:
      'Your backups are whole. Note elsewhere what you typed just now, lock Cloche, and restore the newest one.',
  },
  'not-a-vault': {
    id: 'refusal.not-a-vault.advice',
    defaultMessage:
      'It was left untouched. Choose the file vault.db of your portfolio, or restore a backup.',
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
  'recovery-code-replaced': {
    id: 'refusal.recovery-code-replaced.advice',
    defaultMessage:
      'Nothing was changed. It still opens backups from that time; this portfolio opens with the newer sheet.',
  },
  'keychain-unavailable': {
    id: 'refusal.keychain-unavailable.advice',
    defaultMessage: 'Your passphrase opens your portfolio, as ever.',
  },
  'keychain-changed': {
    id: 'refusal.keychain-changed.advice',
    defaultMessage: 'Enter your passphrase. You can set it up again in the settings.',
  },
  'keychain-unreadable': {
    id: 'refusal.keychain-unreadable.advice',
    defaultMessage: 'Enter your passphrase. You can set it up again in the settings.',
  },
  'keychain-busy': {
    id: 'refusal.keychain-busy.advice',
    defaultMessage: 'Try once more, or enter your passphrase.',
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
  'backup-damaged': {
    id: 'refusal.backup-damaged.advice',
    defaultMessage: 'Nothing was changed. Choose another backup; this one can be deleted.',
  },
  'backup-other-key': {
    id: 'refusal.backup-other-key.advice',
    defaultMessage:
      'Nothing was changed. Type the passphrase or the recovery code that it had at that time.',
  },
  'backup-needed': {
    id: 'refusal.backup-needed.advice',
    defaultMessage:
      'Nothing was changed. Free some space on the disk that holds your backups, then try again.',
  },
  'archive-not-ours': {
    id: 'refusal.archive-not-ours.advice',
    defaultMessage:
      'Nothing was taken from it. Choose the .zip as Cloche wrote it; one that was unpacked and packed again may hold more.',
  },
  'archive-damaged': {
    id: 'refusal.archive-damaged.advice',
    defaultMessage: 'Nothing was taken from it. Copy the file again from where it came, and retry.',
  },
  'archive-too-new': {
    id: 'refusal.archive-too-new.advice',
    defaultMessage: 'Nothing was changed. Install the current Cloche to bring it back.',
  },
  'archive-beyond-limits': {
    id: 'refusal.archive-beyond-limits.advice',
    defaultMessage: 'Nothing was unpacked. Do not open it with other programs either.',
  },
  'inside-vault-folder': {
    id: 'refusal.inside-vault-folder.advice',
    defaultMessage:
      'Nothing was written. Choose a place outside it, so that nothing gets in its way.',
  },
  'place-is-folder': {
    id: 'refusal.place-is-folder.advice',
    defaultMessage: 'Nothing was written. Choose another name.',
  },
  'portfolio-name-mismatch': {
    id: 'refusal.portfolio-name-mismatch.advice',
    defaultMessage: 'Nothing was changed. Please type it exactly as it is shown.',
  },
  stopped: {
    id: 'refusal.stopped.advice',
    defaultMessage: 'Nothing half made was kept, and your portfolio is as it was.',
  },
  'erase-unfinished': {
    id: 'refusal.erase-unfinished.advice',
    defaultMessage:
      'Another program may be holding them. Close it, then close Cloche and start it again: it goes on where it stopped.',
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
