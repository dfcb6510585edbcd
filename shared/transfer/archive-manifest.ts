import * as z from 'zod';
import { Instant } from '../domain/day.ts';
import { Sha256Hex } from '../domain/evidence.ts';

export const ARCHIVE_FORMAT = 'cloche-archive';
export const ARCHIVE_VERSION = 1;
/** The first version of the tables that was ever written as an archive: kept files lie in pieces from there on. */
export const FIRST_ARCHIVED_SCHEMA = 7;

/**
 * What a file that claims to be an archive may ask for before it is refused as a whole. An archive is stored without
 * compression, so a true one never comes near the ratio; the sizes are many times those of a large life.
 */
export const ARCHIVE_LIMITS = {
  /** Kept files: at the usual size of a document, far beyond what one vault holds. */
  files: 100_000,
  /** Tables and papers beside the kept files. */
  papers: 200,
  /** Bytes of the manifest or of one of the papers. */
  paper: 64 * 1024 * 1024,
  /** Bytes of one table: two million long ratings. */
  table: 1024 * 1024 * 1024,
  /** Bytes of one row. */
  row: 8 * 1024 * 1024,
  /** Bytes of everything together. */
  total: 64 * 1024 * 1024 * 1024,
  /** Unpacked bytes for each packed one, once an entry is larger than a mebibyte. */
  ratio: 100,
} as const;

export const MANIFEST = 'manifest.json';
export const README = 'README.txt';
export const MANIFEST_SCHEMA = 'schema/manifest.schema.json';
export const ROWS_SCHEMA = 'schema/rows.schema.json';
export const tablePath = (table: string): string => `data/${table}.jsonl`;
export const filePath = (sha256: string): string => `files/${sha256}`;

export type ArchivePath =
  | { readonly kind: 'manifest' | 'paper' | 'folder' }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'file'; readonly sha256: string };

/** What a name in an archive stands for; null for every name that Cloche would never give. */
export function readArchivePath(path: string): ArchivePath | null {
  if (path === MANIFEST) return { kind: 'manifest' };
  if (path === README || path === MANIFEST_SCHEMA || path === ROWS_SCHEMA) return { kind: 'paper' };
  if (path === 'data/' || path === 'files/' || path === 'schema/') return { kind: 'folder' };
  const table = /^data\/([a-z][a-z_]{0,62})\.jsonl$/.exec(path)?.[1];
  if (table !== undefined) return { kind: 'table', table };
  const sha256 = /^files\/([0-9a-f]{64})$/.exec(path)?.[1];
  return sha256 === undefined ? null : { kind: 'file', sha256 };
}

const Count = z.int().min(0);

const ArchiveEntry = z.strictObject({
  path: z.string().max(100),
  bytes: Count,
  sha256: Sha256Hex,
  /** Lines, for a table. */
  rows: Count.optional(),
});
export type ArchiveEntry = z.infer<typeof ArchiveEntry>;

const Label = z.strictObject({ title: z.string().max(100).nullable(), at: Instant.nullable() });

const UnreadRecord = z.strictObject({
  /** The table of the record. */
  table: z.string().max(64),
  /** Null for a place where there may have been several. */
  id: z.string().max(100).nullable(),
  ...Label.shape,
  /** The record is in the archive; something that belongs to it is not. */
  isPart: z.boolean(),
  /** For a place: what lies before and behind it; null at an end. */
  between: z.strictObject({ after: Label.nullable(), before: Label.nullable() }).nullable(),
});
/** A record that could not be read in the vault, so that it is not in the archive, or not whole. */
export type UnreadRecord = z.infer<typeof UnreadRecord>;

/** `manifest.json`: what is in an archive, with a fingerprint of each part. */
export const ArchiveManifest = z
  .strictObject({
    format: z.literal(ARCHIVE_FORMAT),
    version: z.literal(ARCHIVE_VERSION),
    app: z.strictObject({ name: z.literal('Cloche'), version: z.string().max(40) }),
    /** The version of the tables in `data`. */
    schemaVersion: z.int().min(FIRST_ARCHIVED_SCHEMA).max(100_000),
    writtenAt: Instant,
    /** What its owner calls the portfolio. */
    name: z.string().min(1).max(200),
    counts: z.strictObject({ records: Count, rows: Count, files: Count, fileBytes: Count }),
    entries: z.array(ArchiveEntry).max(ARCHIVE_LIMITS.files + ARCHIVE_LIMITS.papers),
    /** What is not in it, and why. */
    leftOut: z.array(z.strictObject({ what: z.string().max(100), why: z.string().max(500) })),
    /** Kept files that were already damaged or gone in the vault, so that no whole copy could be written. */
    damagedFiles: z.array(z.strictObject({ sha256: Sha256Hex, bytes: Count })),
    /** Records that could not be read in the vault. Not there when all could. */
    damagedRecords: z.array(UnreadRecord).max(ARCHIVE_LIMITS.files).optional(),
  })
  .meta({ title: 'manifest.json of a Cloche archive' });
export type ArchiveManifest = z.infer<typeof ArchiveManifest>;

const Versioned = z.looseObject({ format: z.literal(ARCHIVE_FORMAT), version: z.int().min(1) });

export type ManifestReading =
  | { readonly is: 'ours'; readonly manifest: ArchiveManifest }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'foreign' }
  | { readonly is: 'damaged' };

/** What a parsed `manifest.json` is. */
export function readManifest(value: unknown): ManifestReading {
  const versioned = Versioned.safeParse(value);
  if (!versioned.success) return { is: 'foreign' };
  const { version } = versioned.data;
  if (version > ARCHIVE_VERSION) return { is: 'newer', version };
  const manifest = ArchiveManifest.safeParse(value);
  return manifest.success ? { is: 'ours', manifest: manifest.data } : { is: 'damaged' };
}
