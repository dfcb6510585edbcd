import * as z from 'zod';
import { Instant } from './day.ts';

/**
 * What of a portfolio can be damaged beside its records: what is needed to open it again, what search finds by, what can
 * be undone, the links between records, the order of the file, and pages of it that hold nothing.
 */
export const VaultPart = z.enum(['opening', 'search', 'undo', 'links', 'structure', 'unused']);
export type VaultPart = z.infer<typeof VaultPart>;

const Count = z.int().min(0);

/** When a portfolio was last read from end to end, and how that went. */
export const PortfolioCheck = z.strictObject({
  at: Instant,
  /** Records and kept files that there are. */
  records: Count,
  files: Count,
  /** Those that cannot be read whole. A place where there may be several counts as one. */
  damaged: Count,
  parts: z.array(VaultPart),
});
export type PortfolioCheck = z.infer<typeof PortfolioCheck>;

/** Whether everything could be read. */
export function isWholeCheck({ damaged, parts }: PortfolioCheck): boolean {
  return damaged === 0 && parts.length === 0;
}
