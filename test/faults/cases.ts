/** One case of the list of faults: proven by tests that carry its number, or with the reason why there is none. */
export type FaultCase = {
  readonly number: number;
  readonly title: string;
} & ({ readonly provenIn: readonly string[] } | { readonly unproven: string });

/** The 96 cases: crashes and storage, keys, versions and backups, files of others, output, the window, the network. */
export const faultCases: readonly FaultCase[] = [
  {
    number: 1,
    title: 'Killed in a stream of saves',
    provenIn: [
      'test/e2e/hardening.test.ts',
      'test/faults/kills-attachment.test.ts',
      'test/faults/kills-save.test.ts',
    ],
  },
  {
    number: 2,
    title: 'Killed while the search index follows a save',
    provenIn: ['test/faults/kills-save.test.ts'],
  },
  {
    number: 3,
    title: 'Killed while a long list comes in',
    provenIn: ['test/faults/kills-import.test.ts'],
  },
  {
    number: 4,
    title: 'Killed during a migration',
    provenIn: ['test/faults/kills-migrate.test.ts'],
  },
  { number: 5, title: 'Killed during a backup', provenIn: ['test/faults/kills-backup.test.ts'] },
  {
    number: 6,
    title: 'Killed during a change of passphrase',
    provenIn: ['test/faults/key-faults.test.ts', 'test/vault/change-passphrase.test.ts'],
  },
  {
    number: 7,
    title: 'Disk full while saving',
    provenIn: ['test/vault/disk-full.test.ts', 'test/vault/kept-files.test.ts'],
  },
  {
    number: 8,
    title: 'Disk full while something is written outside',
    provenIn: [
      'test/vault/archive/take-out.test.ts',
      'test/vault/link-race.test.ts',
      'test/vault/save-elsewhere.test.ts',
    ],
  },
  {
    number: 9,
    title: 'Disk full during a backup or before a migration',
    provenIn: ['test/vault/backups.test.ts', 'test/vault/disk-full.test.ts'],
  },
  {
    number: 10,
    title: 'Vault file cut short',
    provenIn: [
      'test/e2e/backups.test.ts',
      'test/e2e/vault-messages.test.ts',
      'test/vault/open-vault.test.ts',
      'test/vault/restore.test.ts',
    ],
  },
  {
    number: 11,
    title: 'Key file cut short, missing or nonsense',
    provenIn: ['test/e2e/vault-messages.test.ts', 'test/vault/restore.test.ts'],
  },
  {
    number: 12,
    title: 'One bit flipped in any page',
    provenIn: [
      'test/e2e/backups.test.ts',
      'test/e2e/check.test.ts',
      'test/faults/page-flips-check.test.ts',
      'test/faults/page-flips.test.ts',
      'test/ipc/check-handlers.test.ts',
      'test/renderer/trust/portfolio-check.test.tsx',
      'test/vault/archive/check-seals.test.ts',
      'test/vault/archive/check-vault.test.ts',
      'test/vault/open-vault.test.ts',
    ],
  },
  {
    number: 13,
    title: 'One bit flipped anywhere in the key file',
    provenIn: ['test/faults/key-faults.test.ts', 'test/vault/key-file.test.ts'],
  },
  {
    number: 14,
    title: 'Journal or newest saves gone',
    provenIn: ['test/vault/lost-saves.test.ts', 'test/vault/restore.test.ts'],
  },
  {
    number: 15,
    title: 'An older vault or key file put back',
    provenIn: ['test/vault/lost-saves.test.ts', 'test/vault/open-vault.test.ts'],
  },
  {
    number: 16,
    title: 'The disk says no to a write',
    provenIn: ['test/faults/failing-disk.test.ts'],
  },
  {
    number: 17,
    title: 'Folder or file that may not be written',
    provenIn: [
      'test/e2e/read-only.test.ts',
      'test/e2e/vault-places.test.ts',
      'test/renderer/app/read-only.test.tsx',
      'test/renderer/home/home-screen.test.tsx',
      'test/vault/read-only.test.ts',
    ],
  },
  {
    number: 18,
    title: 'Folder gone while the vault is open',
    provenIn: [
      'test/e2e/folder-gone.test.ts',
      'test/renderer/trust/trust-screen.test.tsx',
      'test/vault/folder-gone.test.ts',
    ],
  },
  {
    number: 19,
    title: 'Folder names of every kind',
    provenIn: ['test/vault/odd-paths.test.ts', 'test/vault/session.test.ts'],
  },
  {
    number: 20,
    title: 'Links in place of files, and exchanged in between',
    provenIn: [
      'test/vault/atomic-write.test.ts',
      'test/vault/link-race.test.ts',
      'test/vault/open-vault.test.ts',
    ],
  },
  {
    number: 21,
    title: 'Links to elsewhere, and second names of a file',
    provenIn: ['test/vault/atomic-write.test.ts', 'test/vault/open-vault.test.ts'],
  },
  {
    number: 22,
    title: 'A virus scanner holds the file for a while',
    provenIn: ['test/vault/atomic-write.test.ts'],
  },
  {
    number: 23,
    title: 'A virus scanner never lets go',
    provenIn: ['test/vault/atomic-write.test.ts'],
  },
  {
    number: 24,
    title: 'Power lost, with writes dropped',
    provenIn: ['test/vault/power-loss.test.ts'],
  },
  {
    number: 25,
    title: 'The system ends the app while something is written',
    provenIn: ['test/e2e/ending.test.ts', 'test/windows/ending.test.ts'],
  },
  {
    number: 26,
    title: 'The window’s process is killed',
    provenIn: ['test/e2e/killed-window.test.ts'],
  },
  {
    number: 27,
    title: 'A worker dies',
    provenIn: ['test/e2e/dying-worker.test.ts', 'test/vault/dying-worker.test.ts'],
  },
  {
    number: 28,
    title: 'A very large vault',
    unproven:
      'The speed bench fills a vault with 100,000 ratings and 2,000 skills; a million records were not tried.',
  },
  {
    number: 29,
    title: 'Wrong passphrases in a row',
    provenIn: ['test/vault/session.test.ts', 'test/vault/throttle.test.ts'],
  },
  {
    number: 30,
    title: 'The clock is set forward and back',
    provenIn: ['test/windows/clock-changes.test.ts'],
  },
  {
    number: 31,
    title: 'Killed during a change of the data key',
    provenIn: ['test/faults/key-faults.test.ts', 'test/vault/rotate-steps.test.ts'],
  },
  {
    number: 32,
    title: 'Costs in the key file tampered with',
    provenIn: ['test/vault/key-file.test.ts'],
  },
  {
    number: 33,
    title: 'Slots exchanged, removed or doubled',
    provenIn: ['test/vault/key-file.test.ts'],
  },
  {
    number: 34,
    title: 'Typing errors in the recovery code',
    provenIn: ['test/vault/recover-vault.test.ts', 'test/vault/recovery-code.test.ts'],
  },
  {
    number: 35,
    title: 'Recovery from the vault file and the paper alone',
    provenIn: ['test/vault/recover-vault.test.ts'],
  },
  {
    number: 36,
    title: 'Paper, Python and the sqlcipher command line give everything back',
    provenIn: ['test/faults/export-equals-cli.test.ts'],
  },
  {
    number: 37,
    title: 'A keychain that changed, is locked or is not safe',
    provenIn: [
      'test/e2e/keys.test.ts',
      'test/vault/keychain.test.ts',
      'test/windows/keychain.test.ts',
    ],
  },
  {
    number: 38,
    title: 'Key and text in memory after locking',
    provenIn: ['test/faults/canaries.e2e.test.ts'],
  },
  { number: 39, title: 'Idle with something half done', provenIn: ['test/e2e/locking.test.ts'] },
  {
    number: 40,
    title: 'Waking up after a sleep past the limit',
    provenIn: ['test/windows/auto-lock.test.ts'],
  },
  { number: 41, title: 'What can be seen after locking', provenIn: ['test/e2e/locking.test.ts'] },
  {
    number: 42,
    title: 'The clipboard',
    provenIn: ['test/e2e/locking.test.ts', 'test/windows/clipboard.test.ts'],
  },
  {
    number: 43,
    title: 'Passphrases with rare characters',
    provenIn: ['test/vault/key-file.test.ts', 'test/vault/passphrase.test.ts'],
  },
  {
    number: 44,
    title: 'Cryptography missing from the runtime',
    provenIn: ['test/vault/crypto.test.ts'],
  },
  {
    number: 45,
    title: 'The native addon is missing',
    provenIn: ['test/e2e/missing-part.test.ts'],
  },
  { number: 46, title: 'A second start of the app', provenIn: ['test/e2e/hardening.test.ts'] },
  {
    number: 47,
    title: 'The same vault opened twice',
    provenIn: [
      'test/e2e/vault-places.test.ts',
      'test/renderer/vault/vault-room.test.tsx',
      'test/vault/held-by-others.test.ts',
      'test/vault/session.test.ts',
    ],
  },
  {
    number: 48,
    title: 'Another program holds the vault',
    provenIn: ['test/vault/held-by-others.test.ts'],
  },
  {
    number: 49,
    title: 'Vaults of every older version',
    unproven:
      'Every older version is migrated in tests with rows of its time (test/database) and killed on the way (T04), but no file of a released version is kept, since there is no release yet.',
  },
  {
    number: 50,
    title: 'A vault of a newer version',
    provenIn: [
      'test/e2e/read-only.test.ts',
      'test/e2e/vault-messages.test.ts',
      'test/ipc/read-only.test.ts',
      'test/renderer/app/read-only.test.tsx',
      'test/renderer/vault/vault-room.test.tsx',
      'test/vault/newer-vault.test.ts',
    ],
  },
  {
    number: 51,
    title: 'Every older backup restores whole',
    unproven:
      'Backups open as vaults and are compared (T05); there is no older release whose backups could be kept.',
  },
  {
    number: 52,
    title: 'Restoring over a vault, half-way, or the wrong one',
    provenIn: [
      'test/e2e/backups.test.ts',
      'test/faults/kills-backup.test.ts',
      'test/vault/restore.test.ts',
    ],
  },
  {
    number: 53,
    title: 'Old backups are thinned out, whatever the clock says',
    provenIn: ['test/vault/thinning.test.ts'],
  },
  {
    number: 54,
    title: 'App replaced while it runs, or put back to an older one',
    unproven:
      'A vault of a newer version is T50. Replacing the program while it runs was not tried.',
  },
  {
    number: 55,
    title: 'A strange file named like a vault',
    provenIn: ['test/e2e/vault-messages.test.ts', 'test/vault/open-vault.test.ts'],
  },
  { number: 56, title: 'A share or review tampered with', unproven: 'Shares are not built yet.' },
  { number: 57, title: 'A review sent twice, or forged', unproven: 'Shares are not built yet.' },
  {
    number: 58,
    title: 'A share whose header asks for too much',
    unproven: 'Shares are not built yet.',
  },
  { number: 59, title: 'Wrong passphrase for a share', unproven: 'Shares are not built yet.' },
  {
    number: 60,
    title: 'Zips with names that lead elsewhere',
    provenIn: ['test/vault/archive/hostile-archives.test.ts'],
  },
  { number: 61, title: 'Zip bombs', provenIn: ['test/vault/archive/hostile-archives.test.ts'] },
  {
    number: 62,
    title: 'JSON that reaches for prototypes',
    provenIn: ['test/vault/archive/hostile-archives.test.ts'],
  },
  {
    number: 63,
    title: 'JSON too deep, too large or malformed',
    provenIn: ['test/vault/archive/hostile-archives.test.ts'],
  },
  {
    number: 64,
    title: 'Tables that are too wide, broken or of mixed encodings',
    provenIn: [
      'test/transfer/reading-list.test.ts',
      'test/transfer/separated-text.test.ts',
      'test/windows/read-list-file.test.ts',
    ],
  },
  {
    number: 65,
    title: 'Attachments that are not what their name says',
    provenIn: ['test/domain/file-type.test.ts', 'test/e2e/evidence.test.ts'],
  },
  {
    number: 66,
    title: 'Attachment names that mislead or do harm',
    provenIn: ['test/domain/file-type.test.ts'],
  },
  {
    number: 67,
    title: 'A vault prepared by a stranger',
    provenIn: ['test/vault/hostile-schema.test.ts'],
  },
  {
    number: 68,
    title: 'Anything at all in the search box',
    provenIn: ['test/database/search.test.ts'],
  },
  {
    number: 69,
    title: 'Text that cannot be stored, and floods of it',
    provenIn: ['test/database/search.test.ts', 'test/ipc/every-text.test.ts'],
  },
  {
    number: 70,
    title: 'Out and in again, logically identical',
    provenIn: ['test/vault/archive/round-trip.test.ts'],
  },
  {
    number: 71,
    title: 'Hostile text in every field',
    provenIn: ['test/e2e/hostile-content.test.ts', 'test/windows/first-page.test.ts'],
  },
  { number: 72, title: 'Hostile text in an exported page', unproven: 'No web page is exported.' },
  {
    number: 73,
    title: 'Links that would start something',
    provenIn: ['test/e2e/hostile-content.test.ts', 'test/windows/links.test.ts'],
  },
  {
    number: 74,
    title: 'Cells that a spreadsheet would run',
    unproven: 'Nothing is exported as a table for spreadsheets.',
  },
  {
    number: 75,
    title: 'A print holds nothing that was not chosen',
    provenIn: ['test/e2e/work.test.ts'],
  },
  {
    number: 76,
    title: 'A share holds exactly what its preview showed',
    unproven: 'Shares are not built yet.',
  },
  {
    number: 77,
    title: 'Deleted text is gone from everywhere',
    provenIn: ['test/vault/archive/erased.test.ts'],
  },
  {
    number: 78,
    title: 'An export onto something that is there',
    provenIn: ['test/vault/archive/take-out.test.ts'],
  },
  {
    number: 79,
    title: 'A contractor’s record checked without the app',
    unproven: 'The record for contractors is not built yet.',
  },
  { number: 80, title: 'What the page can reach', provenIn: ['test/e2e/hardening.test.ts'] },
  {
    number: 81,
    title: 'Fuses of the released program',
    provenIn: ['test/build/packaged.e2e.test.ts'],
  },
  {
    number: 82,
    title: 'Switches and variables that open the app up',
    provenIn: ['test/build/hardened.e2e.test.ts'],
  },
  {
    number: 83,
    title: 'A changed program archive',
    unproven:
      'Electron checks the archive on macOS and Windows alone, where these tests do not run.',
  },
  {
    number: 84,
    title: 'Strange questions from the window',
    provenIn: [
      'test/e2e/hardening.test.ts',
      'test/e2e/hostile-page.test.ts',
      'test/ipc/hostile-window.test.ts',
    ],
  },
  { number: 85, title: 'Navigation and new windows', provenIn: ['test/e2e/hostile-page.test.ts'] },
  { number: 86, title: 'Permissions', provenIn: ['test/e2e/hostile-page.test.ts'] },
  {
    number: 87,
    title: 'Addresses of the app’s own files',
    provenIn: ['test/e2e/hostile-page.test.ts', 'test/windows/served-files.test.ts'],
  },
  {
    number: 88,
    title: 'Scripts that the app did not bring',
    provenIn: ['test/e2e/hostile-page.test.ts'],
  },
  {
    number: 89,
    title: 'Text left on the disk outside the vault',
    provenIn: ['test/faults/canaries.e2e.test.ts'],
  },
  {
    number: 90,
    title: 'Temporary files of the database',
    provenIn: ['test/faults/temporary-files.test.ts'],
  },
  {
    number: 91,
    title: 'A core dump',
    provenIn: ['test/faults/core-dump.e2e.test.ts'],
  },
  {
    number: 92,
    title: 'File modes',
    provenIn: ['test/faults/canaries.e2e.test.ts', 'test/vault/backups.test.ts'],
  },
  {
    number: 93,
    title: 'No packet in a whole session',
    provenIn: ['test/faults/network/gates.e2e.test.ts'],
  },
  {
    number: 94,
    title: 'No system call towards a network',
    provenIn: ['test/faults/network/gates.e2e.test.ts', 'test/faults/network/syscalls.test.ts'],
  },
  {
    number: 95,
    title: 'A page that tries every way out',
    provenIn: ['test/faults/network/gates.e2e.test.ts'],
  },
  {
    number: 96,
    title: 'A network that is broken or lies',
    provenIn: ['test/faults/network/gates.e2e.test.ts'],
  },
];
