import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { BackupReason, PortfolioFacts } from '../../../shared/domain/backup.ts';
import { Instant } from '../../../shared/domain/day.ts';
import { writeAtomically } from '../atomic-write.ts';
import { openNote, sealNote } from './sealed-note.ts';

/**
 * What the list of backups needs, sealed beside each: reading it costs nothing, where opening every backup to count
 * would read each of them from the disk; and a folder full of backups still tells a stranger no number.
 */
export const BackupSummary = z.strictObject({
  number: z.int().min(0),
  at: Instant,
  reason: BackupReason,
  facts: PortfolioFacts,
  /** When it was last read from end to end, and whether it was whole then. */
  checkedAt: Instant,
  isWhole: z.boolean(),
});
export type BackupSummary = z.infer<typeof BackupSummary>;

const FILE = 'about.sealed';
const PURPOSE = 'cloche/backup-summary/1';

/** The summary in a backup's folder; null when there is none, it is damaged, or it was sealed with another key. */
export function readSummary(folder: string, dataKey: Uint8Array): BackupSummary | null {
  const file = join(folder, FILE);
  if (!existsSync(file)) return null;
  const read = BackupSummary.safeParse(openNote(readFileSync(file), dataKey, PURPOSE));
  return read.success ? read.data : null;
}

/** Writes the summary as a whole, in place of the one before. Failures of the file system come as they are. */
export async function writeSummary(
  folder: string,
  summary: BackupSummary,
  dataKey: Uint8Array,
): Promise<void> {
  await writeAtomically(join(folder, FILE), sealNote(summary, dataKey, PURPOSE));
}
