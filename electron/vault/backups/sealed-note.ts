import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

function noteKey(dataKey: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, new Uint8Array(), purpose, 32));
}

/**
 * A few facts about a vault that lie outside it, readable and writable with its data key alone.
 * @param purpose What the note is for; a note for one purpose does not open for another.
 */
export function sealNote(facts: unknown, dataKey: Uint8Array, purpose: string): Buffer {
  const key = noteKey(dataKey, purpose);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(facts), 'utf8'), cipher.final()]);
  key.fill(0);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What a note says; null when it is damaged or was sealed with another key. */
export function openNote(bytes: Buffer, dataKey: Uint8Array, purpose: string): unknown {
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const key = noteKey(dataKey, purpose);
  try {
    const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
    opener.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const sealed = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    const text = Buffer.concat([opener.update(sealed), opener.final()]).toString('utf8');
    return JSON.parse(text);
  } catch {
    return null;
  } finally {
    key.fill(0);
  }
}
