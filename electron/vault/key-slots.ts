import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { normalizePassphrase } from '../../shared/domain/passphrase.ts';
import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';
import { canonicalJson } from './canonical-json.ts';
import { acceptKdfParams, type KdfParams } from './kdf-params.ts';
import {
  KEY_FILE_VERSION,
  type KeyFile,
  type PassphraseSlot,
  type UnsealedKeyFile,
} from './key-file-format.ts';

const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** What a slot is bound to: moved to another vault or given another cost, it does not open. */
function boundTo(vaultId: string, kdf: PassphraseSlot['kdf']): Buffer {
  const facts = {
    format: 'cloche-vault-keys',
    v: KEY_FILE_VERSION,
    vaultId,
    id: 'passphrase',
    kdf,
  };
  return Buffer.from(canonicalJson(facts), 'utf8');
}

/** The key that the passphrase gives under these parameters; the caller zeroes it. Refusals: kdf-params-refused. */
async function deriveKey(passphrase: string, kdf: PassphraseSlot['kdf'], argon2: Argon2) {
  const salt = Buffer.from(kdf.salt, 'base64');
  if (kdf.name !== 'argon2id' || kdf.ver !== 19 || salt.length !== 16) {
    throw new Refusal('kdf-params-refused');
  }
  const params = acceptKdfParams(kdf);
  const typed = Buffer.from(normalizePassphrase(passphrase), 'utf8');
  try {
    return await argon2({ ...params, passphrase: typed, salt });
  } finally {
    typed.fill(0);
  }
}

/** Wraps the data key (32 bytes) for a passphrase under a fresh salt. */
export async function wrapForPassphrase(
  dataKey: Uint8Array,
  passphrase: string,
  { vaultId, kdf, argon2 }: { vaultId: string; kdf: KdfParams; argon2: Argon2 },
): Promise<PassphraseSlot> {
  const salt = randomBytes(16).toString('base64');
  const described = { name: 'argon2id', ver: 19, m: kdf.m, t: kdf.t, p: kdf.p, salt };
  const wrappingKey = await deriveKey(passphrase, described, argon2);
  try {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce);
    cipher.setAAD(boundTo(vaultId, described));
    const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    const wrap = {
      alg: 'A256GCM' as const,
      n: nonce.toString('base64'),
      ct: sealed.toString('base64'),
    };
    return { id: 'passphrase', kdf: described, wrap };
  } finally {
    wrappingKey.fill(0);
  }
}

function openSlot(slot: PassphraseSlot, wrappingKey: Buffer, vaultId: string): Buffer {
  const sealed = Buffer.from(slot.wrap.ct, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.wrap.n, 'base64'));
  decipher.setAAD(boundTo(vaultId, slot.kdf));
  decipher.setAuthTag(sealed.subarray(KEY_BYTES, KEY_BYTES + TAG_BYTES));
  const dataKey = decipher.update(sealed.subarray(0, KEY_BYTES));
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    throw new Refusal('wrong-passphrase');
  }
}

function sealOf(file: UnsealedKeyFile, dataKey: Uint8Array): Buffer {
  const { format, v, vaultId, rev, db, slots } = file;
  const sealingKey = Buffer.from(
    hkdfSync('sha256', dataKey, new Uint8Array(), 'cloche/keyfile-mac/1', 32),
  );
  const seal = createHmac('sha256', sealingKey)
    .update(canonicalJson({ format, v, vaultId, rev, db, slots }))
    .digest();
  sealingKey.fill(0);
  return seal;
}

/** The key file with its seal, which only a holder of the data key can make. */
export function sealKeyFile(file: UnsealedKeyFile, dataKey: Uint8Array): KeyFile {
  return { ...file, mac: sealOf(file, dataKey).toString('base64') };
}

/** Whether this data key sealed the file as it is: no slot added, removed or exchanged since. */
export function sealHolds(file: KeyFile, dataKey: Uint8Array): boolean {
  return timingSafeEqual(sealOf(file, dataKey), Buffer.from(file.mac, 'base64'));
}

/** The one slot that every key file has. */
export function passphraseSlot(file: KeyFile): PassphraseSlot {
  const slot = file.slots.find((candidate) => candidate.id === 'passphrase');
  if (slot === undefined) throw new Refusal('key-file-damaged');
  return slot;
}

/**
 * The data key, proven by the file's seal; the caller zeroes it. A changed slot cannot be told from a
 * wrong passphrase. Refusals: kdf-params-refused (before any memory is taken), wrong-passphrase,
 * key-file-damaged.
 */
export async function unwrapWithPassphrase(
  file: KeyFile,
  passphrase: string,
  argon2: Argon2,
): Promise<Buffer> {
  const slot = passphraseSlot(file);
  const wrappingKey = await deriveKey(passphrase, slot.kdf, argon2);
  try {
    const dataKey = openSlot(slot, wrappingKey, file.vaultId);
    if (sealHolds(file, dataKey)) return dataKey;
    dataKey.fill(0);
    throw new Refusal('key-file-damaged');
  } finally {
    wrappingKey.fill(0);
  }
}
