import * as z from 'zod';
import { Instant } from '../domain/day.ts';
import { Name, Note } from '../domain/text.ts';

const nothing = z.strictObject({});
const done = z.strictObject({ done: z.literal(true) });

/** What really protects the open vault, as its files and its open database say. */
export const Protection = z.strictObject({
  /** SQLCipher's version of the format of pages. */
  cipherVersion: z.int(),
  pageBytes: z.int(),
  /** How every page is sealed against changes. */
  seal: z.enum(['HMAC-SHA1', 'HMAC-SHA256', 'HMAC-SHA512', 'none']),
  /** Whether every saving waits for the disk, and for the removal of its journal. */
  savesWait: z.boolean(),
  /** Whether no second program can open it meanwhile. */
  isExclusive: z.boolean(),
  /** Whether temporary tables stay in memory and are never written unencrypted. */
  temporaryInMemory: z.boolean(),
  /** What a guess at the passphrase costs; null when there is no key file. */
  passphraseCost: z
    .strictObject({ mebibytes: z.int(), passes: z.int(), lanes: z.int() })
    .nullable(),
  /** The ways in that the key file has, besides the recovery code, which needs none. */
  waysIn: z.array(z.enum(['passphrase', 'keychain'])),
});
export type Protection = z.infer<typeof Protection>;

/** What the trust centre says of the open vault. Sizes in bytes. */
export const TrustPage = z.strictObject({
  name: z.string(),
  folder: z.string(),
  /** Null while its folder is not where it was. */
  vaultBytes: z.int().nullable(),
  keyFileBytes: z.int().nullable(),
  files: z.strictObject({ count: z.int(), bytes: z.int() }),
  records: z.int(),
  /** When its oldest record was made; null when there is none. */
  since: Instant.nullable(),
  recoveryCodeShownAt: Instant.nullable(),
  /** When leaving was last rehearsed, and how many records came back the same, of how many. */
  lastDrill: z.strictObject({ at: Instant, same: z.int(), of: z.int() }).nullable(),
  protection: Protection,
});
export type TrustPage = z.infer<typeof TrustPage>;

export const trustContract = {
  'trust.get': { input: nothing, output: TrustPage },
  /** The schema as the vault itself has it; the charter explains it. */
  'trust.schema': {
    input: nothing,
    output: z.array(
      z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: z.int() }),
    ),
  },
  'trust.showFolder': { input: nothing, output: done },
  /** Erases everything, for good. `name` is that of the portfolio, as its owner typed it. */
  'trust.erase': {
    input: z.strictObject({
      name: Name,
      passphrase: Note.max(4096, 'text-too-long'),
      withBackups: z.boolean(),
    }),
    output: done,
  },
} as const;
