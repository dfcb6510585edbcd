import * as z from 'zod';
import { Day } from '../domain/day.ts';
import { RecordId } from '../domain/id.ts';
import { PromotionTarget } from '../domain/promotion.ts';
import { LedgerPage, PromotionPreview } from './border-view.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });

/** `along`: what the owner agreed must go the same way at once, as the preview said. */
const Crossing = z.strictObject({
  ...PromotionTarget.shape,
  along: z.array(RecordId).max(500).default([]),
});

/** The border between the two spaces, and the book in which every crossing is written. */
export const borderContract = {
  'promotion.preview': {
    input: z.strictObject({ ...PromotionTarget.shape, today: Day }),
    output: PromotionPreview,
  },
  'promotion.carry': { input: Crossing, output: done },
  'promotion.takeBack': { input: Crossing, output: done },
  'ledger.list': { input: nothing, output: LedgerPage },
} as const;
