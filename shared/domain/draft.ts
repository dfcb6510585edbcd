import * as z from 'zod';
import { RecordId } from './id.ts';
import { recordFields } from './record.ts';

/** Characters of one field: more than any form accepts, so that nothing is lost before it is refused. */
const FIELD_LIMIT = 200_000;

export const DraftAddress = z.strictObject({
  /** The form it belongs to, such as `goal`. */
  form: z.string().min(1).max(60),
  /** The record being edited, or that a new one belongs to; null where there is none. */
  recordId: RecordId.nullable(),
});
export type DraftAddress = z.infer<typeof DraftAddress>;

export const DraftText = z.strictObject({
  ...DraftAddress.shape,
  /** What each field held, as JSON, by its name. */
  fields: z.record(z.string().max(60), z.string().max(FIELD_LIMIT, 'text-too-long')),
  /** Where in the window it was being written: the window's own words, which nobody else reads. */
  place: z.string().max(2000),
});
export type DraftText = z.infer<typeof DraftText>;

/** Text that was being written when the vault was locked or closed. Always in the learning space. */
export const UnsavedDraft = z.strictObject({
  id: RecordId,
  ...DraftText.shape,
  ...recordFields,
});
export type UnsavedDraft = z.infer<typeof UnsavedDraft>;
