import * as z from 'zod';
import { Day, Instant } from '../domain/day.ts';
import { DisclosureKind } from '../domain/disclosure.ts';
import { RecordId } from '../domain/id.ts';
import { PromotionTarget, StayingKind } from '../domain/promotion.ts';
import { VisibleKind } from '../domain/visible.ts';
import { Strip } from './views.ts';

/** One record that others could see, or no longer: exactly as what leaves the vault is handed it. */
export const VisibleRecord = z.strictObject({
  change: z.enum(['appears', 'changes', 'disappears']),
  kind: VisibleKind,
  key: z.string(),
  title: z.string(),
  /** With names in place of ids. Of a record that changes, the fields that do. */
  fields: z.array(z.strictObject({ name: z.string(), value: z.json() })),
});
export type VisibleRecord = z.infer<typeof VisibleRecord>;

export const RecipientView = z.strictObject({
  shareId: RecordId,
  recipient: z.string(),
  purpose: z.string(),
  at: Instant,
  expiresOn: Day.nullable(),
  withdrawnAt: Instant.nullable(),
});
export type RecipientView = z.infer<typeof RecipientView>;

/** What carrying one record across the border would do, or taking it back. */
export const PromotionPreview = z.strictObject({
  direction: z.enum(['carry', 'take-back']),
  title: z.string(),
  changes: z.array(VisibleRecord),
  /** What belongs to it and stays with its owner alone. */
  stays: z.array(z.strictObject({ kind: StayingKind, count: z.int().min(1) })),
  /** What must go the same way at once: without it the record could not be shown. */
  along: z.array(z.strictObject({ ...PromotionTarget.shape, title: z.string() })),
  /** Who was given any of it already: then it can no longer be taken back. */
  sharedWith: z.array(RecipientView),
  /** When everything was last exported or printed, after the record came into the portfolio. */
  writtenOutAt: Instant.nullable(),
  /** Where the skill stands before and after, for a rating, which counts in the portfolio alone. */
  level: z.strictObject({ before: Strip.nullable(), after: Strip.nullable() }).nullable(),
});
export type PromotionPreview = z.infer<typeof PromotionPreview>;

/** One entry of the disclosure ledger, with what it is about as far as that is still here. */
export const LedgerEntry = z.strictObject({
  seq: z.int().min(1),
  at: Instant,
  kind: DisclosureKind,
  hash: z.string(),
  subject: z
    .strictObject({
      kind: z.enum([...PromotionTarget.shape.kind.options, 'share', 'request', 'lesson-card']),
      id: z.string(),
      title: z.string(),
    })
    .nullable(),
  /** To whom it went, where it went to somebody. */
  recipient: z.string().nullable(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** The whole ledger, the newest entry first. */
export const LedgerPage = z.strictObject({
  entries: z.array(LedgerEntry),
  /** The place of the first entry that does not fit the one before it; null while the chain is whole. */
  brokenAt: z.int().nullable(),
});
export type LedgerPage = z.infer<typeof LedgerPage>;
