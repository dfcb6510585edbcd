import * as z from 'zod';
import { Instant } from './day.ts';
import { RecordId } from './id.ts';
import { recordFields } from './record.ts';
import { Statement } from './text.ts';

/** A quick note that waits in the inbox until it becomes a record. Always in the learning space. */
export const Capture = z.strictObject({
  id: RecordId,
  text: Statement,
  /** When the owner made a record of it, or let it go. */
  settledAt: Instant.nullable(),
  ...recordFields,
});
export type Capture = z.infer<typeof Capture>;
