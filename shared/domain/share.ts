import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { Sha256Hex } from './evidence.ts';
import { PersonId, RecordId } from './id.ts';
import { SourceKind } from './rating.ts';
import { recordFields } from './record.ts';
import { Name, Statement } from './text.ts';

/** Kinds of record that can be part of a share. */
export const ShareableKind = z.enum([
  'skill',
  'rating',
  'decision',
  'goal',
  'learning',
  'project',
  'outcome',
  'evidence',
  'credential',
  'feedback-response',
  'lesson-card',
]);
export type ShareableKind = z.infer<typeof ShareableKind>;

/** One part of the completeness line: how many ratings of a kind exist, and how many were left out. */
export const RatingsLeftOut = z.strictObject({
  source: SourceKind,
  exist: z.int().min(0),
  leftOut: z.int().min(0),
});
export type RatingsLeftOut = z.infer<typeof RatingsLeftOut>;

/** What was given to whom, as it was. Only the withdrawal is added later. */
export const Share = z.strictObject({
  id: RecordId,
  /** The person it was made for, where known; `recipient` is the name at that time. */
  personId: PersonId.nullable(),
  recipient: Name,
  purpose: Statement,
  expiresOn: Day.nullable(),
  fileHash: Sha256Hex,
  records: z.array(z.strictObject({ kind: ShareableKind, recordId: RecordId })),
  completeness: z.array(RatingsLeftOut),
  /** When the owner took it back. No copy can be pulled back; a request to delete can be sent. */
  withdrawnAt: Instant.nullable(),
  ...recordFields,
});
export type Share = z.infer<typeof Share>;
