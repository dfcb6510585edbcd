import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

export const PAGE_BYTES = 4096;
export const SALT_BYTES = 16;
const SEAL_BYTES = 64;
const SEALED_BYTES = PAGE_BYTES - SEAL_BYTES;

export type PageSeals = {
  /** Whether a page of the file, counted from 1, was sealed with the key and is as it was. */
  readonly hold: (number: number, page: Uint8Array) => boolean;
  /** Zeroes the key. */
  readonly forget: () => void;
};

/**
 * How the pages of a vault are sealed. A page of SQLCipher 4 ends with an HMAC-SHA512 over its bytes and its number; the
 * sealing key comes from the data key and the salt in front of page 1 (https://www.zetetic.net/sqlcipher/design/).
 * @param salt The first 16 bytes of the file.
 */
export function pageSeals(dataKey: Uint8Array, salt: Uint8Array): PageSeals {
  const sealingKey = pbkdf2Sync(
    dataKey,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  const place = Buffer.alloc(4);
  return {
    hold: (number, page) => {
      place.writeUInt32LE(number);
      const body = page.subarray(number === 1 ? SALT_BYTES : 0, SEALED_BYTES);
      const seal = createHmac('sha512', sealingKey).update(body).update(place).digest();
      return timingSafeEqual(seal, page.subarray(SEALED_BYTES, PAGE_BYTES));
    },
    forget: () => void sealingKey.fill(0),
  };
}
