import * as z from 'zod';

/** Why an open portfolio takes no changes. `disk`: the whole disk may only be read; `owner`: the files are somebody else's. */
export const ReadOnlyReason = z.discriminatedUnion('because', [
  z.strictObject({ because: z.enum(['disk', 'owner', 'folder', 'file', 'in-use']) }),
  /** `version`: of the portfolio; `supported`: the newest that this program can write. */
  z.strictObject({ because: z.literal('newer'), version: z.int(), supported: z.int() }),
]);
export type ReadOnlyReason = z.infer<typeof ReadOnlyReason>;
