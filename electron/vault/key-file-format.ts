import * as z from 'zod';
import { Refusal } from '../../shared/result.ts';
import { canonicalJson } from './canonical-json.ts';

/** Bytes. A real one has under 1 KiB; anything near this is not ours. */
export const KEY_FILE_LIMIT = 16 * 1024;
export const KEY_FILE_VERSION = 1;

/** Base64 in its one canonical spelling, of exactly so many bytes. */
function bytesOf(length: number) {
  return z.string().refine((text) => {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === length && bytes.toString('base64') === text;
  });
}

const Wrap = z.strictObject({ alg: z.literal('A256GCM'), n: bytesOf(12), ct: bytesOf(48) });
export type Wrap = z.infer<typeof Wrap>;

/** Loose on purpose: foreign names and costs are for the key derivation to refuse by their own code. */
const Kdf = z.strictObject({
  name: z.string().max(32),
  ver: z.int(),
  m: z.int(),
  t: z.int(),
  p: z.int(),
  salt: z.string().max(64),
});

const PassphraseSlot = z.strictObject({ id: z.literal('passphrase'), kdf: Kdf, wrap: Wrap });
export type PassphraseSlot = z.infer<typeof PassphraseSlot>;

/** A copy of the key for the system's keychain, beside the passphrase and never instead of it. */
const KeychainSlot = z.strictObject({
  id: z.literal('keychain'),
  backend: z.string().min(1).max(64),
  blob: z.string().min(1).max(4096),
  wrap: Wrap,
});

export type KeychainSlot = z.infer<typeof KeychainSlot>;

const Slots = z
  .array(z.discriminatedUnion('id', [PassphraseSlot, KeychainSlot]))
  .refine((slots) => slots.filter((slot) => slot.id === 'passphrase').length === 1)
  .refine((slots) => new Set(slots.map((slot) => slot.id)).size === slots.length);

/** `vault.keys`: the data key wrapped once for each way in, and a seal over all of it. */
export const KeyFile = z.strictObject({
  format: z.literal('cloche-vault-keys'),
  v: z.literal(KEY_FILE_VERSION),
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  rev: z.int().min(1),
  db: z.strictObject({
    cipher: z.literal('sqlcipher'),
    legacy: z.literal(4),
    page: z.literal(4096),
  }),
  slots: Slots,
  mac: bytesOf(32),
});
export type KeyFile = z.infer<typeof KeyFile>;
export type UnsealedKeyFile = Omit<KeyFile, 'mac'>;

const Versioned = z.object({ format: z.literal('cloche-vault-keys'), v: z.int().min(1) });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('key-file-damaged');
  }
}

/** Reads the bytes of a key file. Refusals: key-file-damaged, key-file-too-new (with its version). */
export function parseKeyFile(bytes: Uint8Array): KeyFile {
  if (bytes.length > KEY_FILE_LIMIT) throw new Refusal('key-file-damaged');
  const content = parseJson(bytes);
  const versioned = Versioned.safeParse(content);
  if (!versioned.success) throw new Refusal('key-file-damaged');
  if (versioned.data.v > KEY_FILE_VERSION) {
    throw new Refusal('key-file-too-new', { version: versioned.data.v });
  }
  const file = KeyFile.safeParse(content);
  if (!file.success) throw new Refusal('key-file-damaged');
  return file.data;
}

/** The bytes of a key file. */
export function formatKeyFile(file: KeyFile): Buffer {
  return Buffer.from(`${canonicalJson(file)}\n`, 'utf8');
}
