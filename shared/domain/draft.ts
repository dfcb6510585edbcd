import * as z from 'zod';
import { RecordId } from './id.ts';
import { recordFields } from './record.ts';
import { Note } from './text.ts';

/** Text that was being written when the vault was locked or closed. Always in the learning space. */
export const UnsavedDraft = z.strictObject({
  id: RecordId,
  /** The form it belongs to, such as `goal`. */
  form: z.string().min(1).max(60),
  /** The record being edited; null for a new one. */
  recordId: RecordId.nullable(),
  /** Text by field name. */
  fields: z.record(z.string().max(60), Note),
  ...recordFields,
});
export type UnsavedDraft = z.infer<typeof UnsavedDraft>;
