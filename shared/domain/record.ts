import * as z from 'zod';
import { Instant } from './day.ts';

/** Which of the two rooms a record lives in. Only portfolio records can ever leave. */
export const Space = z.enum(['learning', 'portfolio']);
export type Space = z.infer<typeof Space>;

/** Where a record came from: made here, the sample generator, or an imported file by its fingerprint. */
export const Origin = z.strictObject({
  kind: z.enum(['made-here', 'sample', 'imported']),
  /** SHA-256 of the imported file, hex; empty otherwise. */
  fileHash: z.string().max(64),
  /** Id of the person who gave it, if not the owner; empty otherwise. */
  givenBy: z.string().max(36),
});
export type Origin = z.infer<typeof Origin>;

export const madeHere: Origin = { kind: 'made-here', fileHash: '', givenBy: '' };

/** What every record carries. */
export const recordFields = {
  space: Space,
  createdAt: Instant,
  updatedAt: Instant,
  origin: Origin,
};
