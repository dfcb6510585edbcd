import * as z from 'zod';
import { Instant } from './day.ts';
import { Sha256Hex } from './evidence.ts';

export const DisclosureKind = z.enum([
  'share',
  'share-withdrawn',
  'export',
  'print',
  'feedback-request',
  'promotion',
  'promotion-taken-back',
  'import',
  'key-event',
  'erasure',
]);
export type DisclosureKind = z.infer<typeof DisclosureKind>;

export const DisclosureDraft = z.strictObject({
  at: Instant,
  kind: DisclosureKind,
  /** Id of the record it is about; empty for the whole vault. Never text that a person typed. */
  subject: z.string().max(64),
});
export type DisclosureDraft = z.infer<typeof DisclosureDraft>;

/** One entry of the ledger. Each names the hash of the one before, so that none can be changed or left out unseen. */
export const Disclosure = z.strictObject({
  /** 1 for the first. */
  seq: z.int().min(1),
  ...DisclosureDraft.shape,
  previousHash: Sha256Hex,
  hash: Sha256Hex,
});
export type Disclosure = z.infer<typeof Disclosure>;

/** What the first entry names as the one before. */
export const NO_DISCLOSURE = '0'.repeat(64);

/** The text whose SHA-256 (of its UTF-8 bytes) is the entry's hash. */
export function disclosureText(entry: Omit<Disclosure, 'hash'>): string {
  return JSON.stringify([entry.previousHash, entry.seq, entry.at, entry.kind, entry.subject]);
}

/**
 * The place of the first entry that does not fit the one before it, or null when the chain is whole.
 * @param entries In the order of `seq`, from the first.
 * @param sha256 Of the UTF-8 bytes of a text, as lowercase hex.
 */
export function brokenAt(
  entries: readonly Disclosure[],
  sha256: (text: string) => string,
): number | null {
  let previousHash = NO_DISCLOSURE;
  let seq = 1;
  for (const entry of entries) {
    const fits = entry.seq === seq && entry.previousHash === previousHash;
    if (!fits || entry.hash !== sha256(disclosureText(entry))) return seq;
    previousHash = entry.hash;
    seq += 1;
  }
  return null;
}
