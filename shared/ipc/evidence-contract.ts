import * as z from 'zod';
import { changeOf } from '../domain/change.ts';
import {
  Evidence,
  EvidenceDraft,
  EvidenceLink,
  LinkContent,
  QuoteContent,
} from '../domain/evidence.ts';
import { FILE_CHUNK } from '../domain/file-limits.ts';
import { RecordId } from '../domain/id.ts';
import { Space } from '../domain/record.ts';
import { Name } from '../domain/text.ts';
import {
  EvidenceList,
  EvidenceOfRecord,
  EvidencePage,
  FileCondition,
  SupportedRecord,
} from './evidence-view.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });
const one = z.strictObject({ id: RecordId });
/** A file on its way in; it names nothing on any disk. */
const Upload = z.string().regex(/^[0-9a-f]{32}$/);
const Position = z.int().min(0).max(100_000);
/** Bytes as base64: questions are JSON. */
const Bytes = z.base64().max(Math.ceil(FILE_CHUNK / 3) * 4);

/** What new evidence is said to be, and what it supports. */
const described = {
  title: EvidenceDraft.shape.title,
  description: EvidenceDraft.shape.description,
  links: z.array(EvidenceLink).max(50).default([]),
  /** The space it is born in when it supports nothing yet; otherwise what it supports decides. */
  room: Space.default('portfolio'),
};

const Change = z.strictObject({
  title: EvidenceDraft.shape.title,
  description: EvidenceDraft.shape.description,
  link: LinkContent.shape.link,
  quote: QuoteContent.shape.quote,
  sealed: EvidenceDraft.shape.sealed,
  sealedUntil: EvidenceDraft.shape.sealedUntil,
  voucherId: EvidenceDraft.shape.voucherId,
});

export const evidenceContract = {
  'evidence.list': { input: nothing, output: EvidenceList },
  'evidence.get': { input: one, output: EvidencePage },
  /** What supports any of these records. */
  'evidence.of': {
    input: z.strictObject({ records: z.array(EvidenceLink).min(1).max(50) }),
    output: z.array(EvidenceOfRecord),
  },
  'evidence.linkable': {
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.array(SupportedRecord),
  },
  'evidence.create': {
    input: z.strictObject({
      ...described,
      content: z.discriminatedUnion('kind', [LinkContent, QuoteContent]),
    }),
    output: Evidence,
  },
  /** A file comes in as begin, append (in order, each piece `FILE_CHUNK` bytes but the last), and finish or cancel. */
  'evidence.begin': {
    input: z.strictObject({ fileName: Name, size: z.int().min(0).max(Number.MAX_SAFE_INTEGER) }),
    output: z.strictObject({ upload: Upload }),
  },
  'evidence.append': {
    input: z.strictObject({ upload: Upload, position: Position, bytes: Bytes }),
    output: z.strictObject({ received: z.int() }),
  },
  'evidence.finish': {
    input: z.strictObject({ upload: Upload, ...described }),
    output: Evidence,
  },
  'evidence.cancel': { input: z.strictObject({ upload: Upload }), output: done },
  'evidence.update': {
    input: z.strictObject({ id: RecordId, change: changeOf(Change) }),
    output: Evidence,
  },
  'evidence.link': { input: z.strictObject({ id: RecordId, link: EvidenceLink }), output: done },
  'evidence.unlink': { input: z.strictObject({ id: RecordId, link: EvidenceLink }), output: done },
  /** Reads the whole file and compares it with its fingerprint. */
  'evidence.check': { input: one, output: z.strictObject({ condition: FileCondition }) },
  /** One piece of a file, the first at 0; `pieces` is how many there are. */
  'evidence.read': {
    input: z.strictObject({ id: RecordId, position: Position }),
    output: z.strictObject({ bytes: Bytes, pieces: z.int() }),
  },
  /** Writes the file where its owner says; `saved` is false when the dialog was cancelled. */
  'evidence.saveCopy': { input: one, output: z.strictObject({ saved: z.boolean() }) },
} as const;
