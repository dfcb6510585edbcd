import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { normalizePassphrase } from '../../shared/domain/passphrase.ts';
import { Refusal } from '../../shared/result.ts';
import type { Argon2 } from './argon2.ts';
import { canonicalJson } from './canonical-json.ts';
import { acceptKdfParams, type KdfParams } from './kdf-params.ts';
import type { KeyFile, PassphraseSlot, UnsealedKeyFile } from './key-file-format.ts';
import { boundTo, unwrapKey, wrapKey } from './key-wrap.ts';

const bindingOf = (vaultId: string, kdf: PassphraseSlot['kdf']) =>
  boundTo({ vaultId, id: 'passphrase', kdf });

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
    const wrap = wrapKey(dataKey, wrappingKey, bindingOf(vaultId, described));
    return { id: 'passphrase', kdf: described, wrap };
  } finally {
    wrappingKey.fill(0);
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
    const dataKey = unwrapKey(slot.wrap, wrappingKey, bindingOf(file.vaultId, slot.kdf));
    if (dataKey === null) throw new Refusal('wrong-passphrase');
    if (sealHolds(file, dataKey)) return dataKey;
    dataKey.fill(0);
    throw new Refusal('key-file-damaged');
  } finally {
    wrappingKey.fill(0);
  }
}
