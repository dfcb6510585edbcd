import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';
import { KEY_FILE_VERSION, type Wrap } from './key-file-format.ts';

const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** What a slot is bound to: moved to another vault or described otherwise, it does not open. */
export function boundTo(facts: { readonly [fact: string]: Json }): Buffer {
  return Buffer.from(
    canonicalJson({ format: 'cloche-vault-keys', v: KEY_FILE_VERSION, ...facts }),
    'utf8',
  );
}

/** The data key (32 bytes) under a wrapping key, with AES-256-GCM and a fresh nonce. */
export function wrapKey(dataKey: Uint8Array, wrappingKey: Uint8Array, bound: Buffer): Wrap {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce).setAAD(bound);
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { alg: 'A256GCM', n: nonce.toString('base64'), ct: sealed.toString('base64') };
}

/** The data key, which the caller zeroes; null when it was wrapped otherwise. */
export function unwrapKey(wrap: Wrap, wrappingKey: Uint8Array, bound: Buffer): Buffer | null {
  const sealed = Buffer.from(wrap.ct, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(wrap.n, 'base64'));
  decipher.setAAD(bound).setAuthTag(sealed.subarray(KEY_BYTES, KEY_BYTES + TAG_BYTES));
  const dataKey = decipher.update(sealed.subarray(0, KEY_BYTES));
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    return null;
  }
}
