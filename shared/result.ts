/**
 * Every way in which the app may say no to a person. A code travels between the processes as data,
 * and the window turns it into a sentence; nothing a person typed is ever part of it.
 */
export const refusalCodes = [
  // border
  'invalid-input',
  'unknown-channel',
  'wrong-sender',
  'internal-error',
  'work-cut-short',
  // records
  'not-found',
  'target-not-above-level',
  'date-before-start',
  'already-done',
  'not-ready',
  'name-taken',
  'merge-itself',
  'merge-trashed',
  'already-merged',
  'too-many-names',
  'nothing-to-undo',
  'append-only',
  // files
  'file-too-large',
  'file-empty',
  'file-missing',
  'file-damaged',
  'file-incomplete',
  'sealed',
  'only-for-you',
  'already-shared',
  'needs-company',
  'name-mismatch',
  // vault
  'vault-locked',
  'vault-not-found',
  'vault-exists',
  'vault-in-use',
  'vault-damaged',
  'vault-empty',
  'vault-too-new',
  'vault-read-only',
  'vault-gone',
  'copy-impossible',
  'vault-needs-writing',
  'needs-newer-app',
  'not-a-vault',
  'wrong-passphrase',
  'wait-before-retry',
  'passphrase-too-short',
  'passphrase-too-long',
  'key-file-missing',
  'key-file-damaged',
  'key-file-too-new',
  'kdf-params-refused',
  'recovery-code-typo',
  'recovery-code-wrong-vault',
  'recovery-code-replaced',
  'keychain-unavailable',
  'keychain-changed',
  'keychain-unreadable',
  'keychain-busy',
  'folder-not-writable',
  'symlink-refused',
  'self-test-failed',
  // backups
  'backup-damaged',
  'backup-other-key',
  'backup-needed',
  // archive
  'archive-not-ours',
  'archive-damaged',
  'archive-too-new',
  'archive-beyond-limits',
  'inside-vault-folder',
  'place-is-folder',
  'portfolio-name-mismatch',
  'stopped',
  'erase-unfinished',
  // storage
  'disk-full',
  'storage-failed',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Facts that complete the sentence: waiting time in ms, the field at fault, a version. Never what was typed. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** An expected no. Everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** What every question to the main process comes back as. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly details: RefusalDetails };
