import * as z from 'zod';
import { Instant } from '../domain/day.ts';
import { UnreadRecord } from './check-contract.ts';

const nothing = z.strictObject({});
const Passphrase = z.string().max(4096, 'text-too-long');
/** A stand-in for a path that a dialog returned; the path itself stays in the main process. */
const Token = z.string().max(64);
const Count = z.int().min(0);

/** What an archive holds, found out without bringing anything back. */
export const ArchiveView = z.strictObject({
  token: Token,
  label: z.string(),
  writtenAt: Instant,
  appVersion: z.string(),
  records: Count,
  files: Count,
  fileBytes: Count,
  /** How many there are of each kind, by the name of its table. */
  counts: z.array(z.strictObject({ table: z.string(), count: Count })),
  /** Kept files that were already damaged when it was written, by what their owner calls them. */
  leftOutFiles: z.array(z.string()),
  /** Records that could not be read when it was written; what hangs on them stays behind too. */
  leftOutRecords: Count,
  /** Parts that are missing or were changed. Nothing can be brought back while there are any. */
  problems: z.array(
    z.strictObject({
      path: z.string(),
      title: z.string().nullable(),
      what: z.enum(['missing', 'changed']),
    }),
  ),
});
export type ArchiveView = z.infer<typeof ArchiveView>;

export const TakenOut = z.strictObject({
  records: Count,
  files: Count,
  fileBytes: Count,
  leftOutFiles: z.array(z.string()),
  /** Records that could not be read, by what is known of them; the first of them. */
  leftOut: z.array(UnreadRecord),
  leftOutMore: Count,
  /** False where the portfolio is damaged where its ledger is, or cannot be written. */
  isInLedger: z.boolean(),
});
export type TakenOut = z.infer<typeof TakenOut>;

/** How many records and kept files came through the exit drill the same, of all that there are. */
export const Drill = z.strictObject({ at: Instant, same: Count, of: Count });
export type Drill = z.infer<typeof Drill>;

export const DrillReport = z.strictObject({
  ...Drill.shape,
  /** The first of those that did not; `what` is the table of a record, or `files`. */
  differences: z.array(z.strictObject({ what: z.string(), title: z.string().nullable() })),
});
export type DrillReport = z.infer<typeof DrillReport>;

export const archiveContract = {
  /** Writes everything where the owner says; null when the dialog was cancelled. */
  'archive.takeOut': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ taken: TakenOut.nullable() }),
  },
  /** Asks for an archive and reads all of it; null when the dialog was cancelled. */
  'archive.choose': {
    input: nothing,
    output: z.strictObject({ archive: ArchiveView.nullable() }),
  },
  'archive.bringBack': {
    input: z.strictObject({ archive: Token, passphrase: Passphrase, folder: Token.nullable() }),
    output: z.strictObject({ recoveryCode: z.string() }),
  },
  'archive.drill': { input: nothing, output: DrillReport },
  'archive.lastDrill': { input: nothing, output: z.strictObject({ last: Drill.nullable() }) },
  /** How far the one that runs has come; null when none does. */
  'archive.progress': {
    input: nothing,
    output: z.strictObject({ done: z.number(), of: z.number() }).nullable(),
  },
  'archive.stop': { input: nothing, output: z.strictObject({ done: z.literal(true) }) },
} as const;
