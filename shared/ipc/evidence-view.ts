import * as z from 'zod';
import { Day, Instant } from '../domain/day.ts';
import { Evidence, EvidenceLink } from '../domain/evidence.ts';
import { RecordId } from '../domain/id.ts';
import { Space } from '../domain/record.ts';

/** One piece of evidence as a list shows it. */
export const EvidenceRow = z.strictObject({
  id: RecordId,
  kind: z.enum(['file', 'link', 'quote']),
  title: z.string(),
  fileName: z.string().nullable(),
  mediaType: z.string().nullable(),
  /** Bytes. */
  size: z.int().nullable(),
  sealed: z.boolean(),
  sealedUntil: Day.nullable(),
  space: Space,
  createdAt: Instant,
  /** How many records it supports. */
  supports: z.int(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

export const EvidenceList = z.strictObject({
  rows: z.array(EvidenceRow),
  /** Bytes that all files take, each counted once. */
  bytes: z.int(),
});
export type EvidenceList = z.infer<typeof EvidenceList>;

/** A record that evidence supports, or could. */
export const SupportedRecord = z.strictObject({
  ...EvidenceLink.shape,
  title: z.string(),
  space: Space,
  day: Day.nullable(),
  /** The record whose page shows it: of an outcome its project, of a rating its skill. */
  openId: z.string(),
});
export type SupportedRecord = z.infer<typeof SupportedRecord>;

export const EvidencePage = z.strictObject({
  evidence: Evidence,
  voucherName: z.string().nullable(),
  supports: z.array(SupportedRecord),
});
export type EvidencePage = z.infer<typeof EvidencePage>;

/** Evidence in the section of a record: also says which of the records it supports. */
export const EvidenceOfRecord = z.strictObject({ ...EvidenceRow.shape, of: z.array(EvidenceLink) });
export type EvidenceOfRecord = z.infer<typeof EvidenceOfRecord>;

/** What a look at the bytes of a file found. */
export const FileCondition = z.enum(['whole', 'missing', 'damaged']);
export type FileCondition = z.infer<typeof FileCondition>;
