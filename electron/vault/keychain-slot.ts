import { randomBytes } from 'node:crypto';
import { Refusal } from '../../shared/result.ts';
import type { KeychainSlot, KeyFile } from './key-file-format.ts';
import { sealHolds } from './key-slots.ts';
import { boundTo, unwrapKey, wrapKey } from './key-wrap.ts';
import type { Keychain, Unsealed } from './keychain.ts';

const KEK_BYTES = 32;

const bindingOf = (vaultId: string, backend: string) =>
  boundTo({ vaultId, id: 'keychain', backend });

/** The slot for the keychain, or null where there is none. */
export function keychainSlot({ slots }: Pick<KeyFile, 'slots'>): KeychainSlot | null {
  return slots.find((slot) => slot.id === 'keychain') ?? null;
}

/**
 * Wraps the data key for this computer: under a random key that the keychain keeps, so that what the
 * keychain holds opens nothing without the key file. Refusals: keychain-unavailable (with reason and
 * backend), where a secret would not be safe or would not come back.
 */
export async function wrapForKeychain(
  dataKey: Uint8Array,
  { vaultId, keychain }: { readonly vaultId: string; readonly keychain: Keychain },
): Promise<KeychainSlot> {
  const backend = keychain.backend();
  const reason = await keychain.state();
  const refused = new Refusal('keychain-unavailable', { reason, backend });
  if (reason !== 'ready') throw refused;
  const secret = randomBytes(KEK_BYTES);
  try {
    const blob = await keychain.seal(secret).catch(() => Promise.reject(refused));
    const back = await keychain.unseal(blob);
    const isKept = back.state === 'open' && back.secret.equals(secret);
    if (back.state === 'open') back.secret.fill(0);
    if (!isKept) throw refused;
    const wrap = wrapKey(dataKey, secret, bindingOf(vaultId, backend));
    return { id: 'keychain', backend, blob: blob.toString('base64'), wrap };
  } finally {
    secret.fill(0);
  }
}

async function unsealed(slot: KeychainSlot, keychain: Keychain): Promise<Unsealed> {
  const backend = keychain.backend();
  if (backend !== slot.backend) {
    throw new Refusal('keychain-changed', { was: slot.backend, now: backend });
  }
  const reason = await keychain.state();
  if (reason !== 'ready') throw new Refusal('keychain-unavailable', { reason, backend });
  return keychain.unseal(Buffer.from(slot.blob, 'base64'));
}

/**
 * The data key, proven by the file's seal; the caller zeroes it. `isStale`: the slot should be made anew.
 * Refusals: not-ready (no slot), keychain-changed (was, now), keychain-unavailable, keychain-busy,
 * keychain-unreadable (backend), key-file-damaged.
 */
export async function unwrapWithKeychain(
  file: KeyFile,
  keychain: Keychain,
): Promise<{ readonly dataKey: Buffer; readonly isStale: boolean }> {
  const slot = keychainSlot(file);
  if (slot === null) throw new Refusal('not-ready');
  const found = await unsealed(slot, keychain);
  if (found.state === 'busy') throw new Refusal('keychain-busy');
  const unreadable = new Refusal('keychain-unreadable', { backend: slot.backend });
  if (found.state === 'lost') throw unreadable;
  const { secret, isStale } = found;
  try {
    if (secret.length !== KEK_BYTES) throw unreadable;
    const dataKey = unwrapKey(slot.wrap, secret, bindingOf(file.vaultId, slot.backend));
    if (dataKey === null) throw unreadable;
    if (sealHolds(file, dataKey)) return { dataKey, isStale };
    dataKey.fill(0);
    throw new Refusal('key-file-damaged');
  } finally {
    secret.fill(0);
  }
}
