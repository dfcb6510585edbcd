import * as z from 'zod';
import { Day } from './day.ts';
import { PersonId, RecordId } from './id.ts';
import { WebLink } from './learning.ts';
import { recordFields } from './record.ts';
import { Name, Note, Statement } from './text.ts';

/** SHA-256 as 64 lowercase hex digits. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'hash-malformed');
export type Sha256Hex = z.infer<typeof Sha256Hex>;

/** A file's facts; its bytes are stored once in the vault, under their fingerprint. */
export const FileContent = z.strictObject({
  kind: z.literal('file'),
  fileName: Name,
  mediaType: z.string().min(1).max(200),
  /** Bytes. */
  size: z.int().min(0),
  sha256: Sha256Hex,
});
export const LinkContent = z.strictObject({
  kind: z.literal('link'),
  link: WebLink.refine((link) => link !== '', 'text-empty'),
});
export const QuoteContent = z.strictObject({ kind: z.literal('quote'), quote: Statement });
export const EvidenceContent = z.discriminatedUnion('kind', [
  FileContent,
  LinkContent,
  QuoteContent,
]);
export type EvidenceContent = z.infer<typeof EvidenceContent>;

export const EvidenceDraft = z.strictObject({
  title: Name,
  description: Note.default(''),
  content: EvidenceContent,
  /** Confidential work: its fingerprint, description and voucher are shown, its content and file name never. */
  sealed: z.boolean().default(false),
  /** When the owner wants to be asked again whether it must stay sealed; nothing opens by itself. */
  sealedUntil: Day.nullable().default(null),
  /** Who can vouch for it. */
  voucherId: PersonId.nullable().default(null),
});
export type EvidenceDraft = z.infer<typeof EvidenceDraft>;

export const Evidence = z.strictObject({ id: RecordId, ...EvidenceDraft.shape, ...recordFields });
export type Evidence = z.infer<typeof Evidence>;

/** What a piece of evidence supports; one piece may support many records. */
export const EvidenceLink = z.strictObject({
  kind: z.enum([
    'skill',
    'rating',
    'outcome',
    'project',
    'learning',
    'credential',
    'goal',
    'practice',
    'reflection',
    'lesson',
  ]),
  recordId: RecordId,
});
export type EvidenceLink = z.infer<typeof EvidenceLink>;

/** Letters below which a name says nothing: "a.pdf" may stand in any sentence. */
const TELLING = 4;

/**
 * Whether a text that is shown of sealed evidence gives its file name away.
 * @param text The title or the description.
 */
export function revealsFileName(text: string, fileName: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim();
  const stem = plain(fileName.replace(/\.[^.]{1,8}$/, ''));
  const names = [plain(fileName), stem].filter((name) => name.length >= TELLING);
  return names.some((name) => ` ${plain(text)} `.includes(` ${name} `));
}
