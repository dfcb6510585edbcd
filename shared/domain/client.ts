import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { Sha256Hex } from './evidence.ts';
import { RecordId } from './id.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement } from './text.ts';

export const ClientDraft = z.strictObject({ name: Name, note: Note.default('') });
export type ClientDraft = z.infer<typeof ClientDraft>;

/** Coach's side: a person whose shares I review. Theirs, so never part of what I share of myself. */
export const Client = z.strictObject({ id: RecordId, ...ClientDraft.shape, ...recordFields });
export type Client = z.infer<typeof Client>;

/** A share that a client sent me; the file is kept in the vault under its fingerprint. */
export const ClientShare = z.strictObject({
  id: RecordId,
  clientId: RecordId,
  purpose: Note,
  receivedOn: Day,
  expiresOn: Day.nullable(),
  fileHash: Sha256Hex,
  ...recordFields,
});
export type ClientShare = z.infer<typeof ClientShare>;

export const ClientReviewDraft = z.strictObject({
  clientShareId: RecordId,
  text: Statement,
  day: Day,
});
export type ClientReviewDraft = z.infer<typeof ClientReviewDraft>;

/** My review of one received share. */
export const ClientReview = z.strictObject({
  id: RecordId,
  ...ClientReviewDraft.shape,
  /** When the review file was written for the client; null until then. */
  sentAt: Instant.nullable(),
  ...recordFields,
});
export type ClientReview = z.infer<typeof ClientReview>;
