import * as z from 'zod';
import { Instant } from './day.ts';

/** Why a backup was made. */
export const BackupReason = z.enum(['session', 'migration', 'import', 'before-restore', 'by-hand']);
export type BackupReason = z.infer<typeof BackupReason>;

const count = z.int().min(0);

/** How many of each there are; what lies in the trash counts too, since a backup brings it back. */
export const PortfolioCounts = z.strictObject({
  skills: count,
  ratings: count,
  goals: count,
  learning: count,
  practice: count,
  projects: count,
  evidence: count,
  people: count,
  /** Reflections, lessons and what waits in the inbox. */
  notes: count,
});
export type PortfolioCounts = z.infer<typeof PortfolioCounts>;

/** What was seen in a copy when it was opened and looked through. */
export const PortfolioFacts = z.strictObject({
  vaultId: z.string(),
  name: z.string(),
  /** Version of the schema. */
  version: z.int().min(0),
  /** Grows by one with every saving. */
  commitSeq: z.int().min(0),
  /** When the newest of them was made; null in a portfolio that was never saved in, or by an older app. */
  savedAt: Instant.nullable(),
  counts: PortfolioCounts,
});
export type PortfolioFacts = z.infer<typeof PortfolioFacts>;
