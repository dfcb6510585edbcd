import * as z from 'zod';
import { BackupReason, PortfolioFacts } from '../domain/backup.ts';
import { Instant } from '../domain/day.ts';
import { Name } from '../domain/text.ts';
import { refusalCodes } from '../result.ts';
import { VaultStatus } from './views.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
/** The name of a backup's folder: taken only if it is in the list. */
const BackupId = z.string().regex(/^[0-9A-Za-z.-]{1,120}$/);
const VaultId = z.string().regex(/^[0-9a-f]{32}$/);
const bytes = z.int().min(0);

export const BackupRow = z.strictObject({
  id: BackupId,
  at: Instant,
  reason: BackupReason,
  version: z.int(),
  bytes,
  /** Null for one that was locked with an earlier key, and for one from before backups told this. */
  facts: PortfolioFacts.nullable(),
  /** When it was last read from end to end; null as above. */
  checkedAt: Instant.nullable(),
  isWhole: z.boolean().nullable(),
});
export type BackupRow = z.infer<typeof BackupRow>;

export const BackupsPage = z.strictObject({
  folder: z.string(),
  /** The newest first. */
  rows: z.array(BackupRow),
  /** Whether something was saved since the newest one. */
  isDue: z.boolean(),
  working: z
    .strictObject({ what: z.enum([...BackupReason.options, 'check', 'elsewhere']), since: Instant })
    .nullable(),
  failure: z.strictObject({ code: z.enum(refusalCodes), at: Instant }).nullable(),
  /** The restore that can be taken back, or the undo that can. */
  lastSwap: z.strictObject({ what: z.enum(['restore', 'undo']), at: Instant }).nullable(),
});
export type BackupsPage = z.infer<typeof BackupsPage>;

/** A backup as it is seen before anything was opened. */
export const LockedBackup = z.strictObject({
  vaultId: VaultId,
  id: BackupId,
  at: Instant,
  reason: BackupReason,
  bytes,
  /** Null where nothing says which portfolio lay here. */
  isOfThisVault: z.boolean().nullable(),
});
export type LockedBackup = z.infer<typeof LockedBackup>;

const Secret = z.union([
  z.strictObject({ passphrase: z.string().max(4096, 'text-too-long') }),
  z.strictObject({ code: z.string().max(400) }),
]);

/** Questions about backups. */
export const backupsContract = {
  'backups.list': { input: nothing, output: BackupsPage },
  'backups.make': { input: nothing, output: z.strictObject({ id: BackupId }) },
  'backups.stop': { input: nothing, output: done },
  'backups.check': { input: z.strictObject({ id: BackupId }), output: PortfolioFacts },
  /** Writes a whole copy into a folder that its owner chooses, and gives the place; null when the dialog was cancelled. */
  'backups.saveElsewhere': {
    input: nothing,
    output: z.strictObject({ saved: z.string().nullable() }),
  },
  'backups.remove': { input: z.strictObject({ id: BackupId }), output: done },
  /** Shows where they lie in the file manager of the system. */
  'backups.show': { input: z.strictObject({ id: BackupId.nullable() }), output: done },
  /** Opens it and reads all of it; `present` is what it would take the place of. */
  'backups.preview': {
    input: z.strictObject({ id: BackupId }),
    output: z.strictObject({ backup: PortfolioFacts, present: PortfolioFacts }),
  },
  /** `name`: that of the portfolio, typed by its owner. */
  'backups.restore': {
    input: z.strictObject({ id: BackupId, name: Name }),
    output: done,
  },
  'backups.undoRestore': { input: nothing, output: VaultStatus },
  'vault.backups': { input: nothing, output: z.array(LockedBackup) },
  'vault.restoreLocked': {
    input: z.strictObject({ vaultId: VaultId, id: BackupId, secret: Secret }),
    output: VaultStatus,
  },
  /** Savings that this computer has seen and that the open file does not have. */
  'vault.rollback': {
    input: nothing,
    output: z
      .strictObject({
        fileSavedAt: Instant.nullable(),
        lastSavedAt: Instant.nullable(),
        missing: z.int(),
      })
      .nullable(),
  },
  'vault.acceptRollback': { input: nothing, output: VaultStatus },
  /** Copies what is open into a folder that its owner chooses, once its own is gone; null when the dialog was cancelled. */
  'vault.saveCopy': {
    input: nothing,
    output: z.strictObject({
      saved: z.strictObject({ token: z.string(), label: z.string() }).nullable(),
    }),
  },
  'vault.goOnWithCopy': {
    input: z.strictObject({ copy: z.string().max(64) }),
    output: VaultStatus,
  },
} as const;
