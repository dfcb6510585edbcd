import * as z from 'zod';
import { Instant } from '../domain/day.ts';
import { DraftAddress, DraftText } from '../domain/draft.ts';

const done = z.strictObject({ done: z.literal(true) });

/** Unsaved text, so that a lock or a crash loses none of it. */
export const draftsContract = {
  'drafts.list': {
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({ ...DraftAddress.shape, place: z.string(), updatedAt: Instant }),
    ),
  },
  'drafts.find': {
    input: DraftAddress,
    output: z.strictObject({
      draft: z.strictObject({ fields: DraftText.shape.fields, updatedAt: Instant }).nullable(),
    }),
  },
  'drafts.keep': { input: DraftText, output: done },
  'drafts.drop': { input: DraftAddress, output: done },
} as const;
