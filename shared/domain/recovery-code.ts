/**
 * The recovery code: the vault's 256-bit data key and the first 40 bits of its SHA-256, written as
 * 60 characters of Crockford base32 (https://www.crockford.com/base32.html) in 12 groups of 5.
 * 296 bits fill 300; the last four are zero.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 32;
const CHECK_BYTES = 5;
const CODE_LENGTH = 60;
const GROUP_LENGTH = 5;

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export type RecoveryCodeReading =
  | { readonly ok: true; readonly key: Uint8Array }
  /** The first group at fault, 1 to 12, or 0 where that cannot be known. */
  | { readonly ok: false; readonly group: number };

function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET.charAt((held << (5 - bits)) & 31) : text;
}

/** 60 values of 0 to 31 as 37 bytes; `null` when the four spare bits are not zero. */
function toBytes(values: readonly number[]): Uint8Array | null {
  const bytes = new Uint8Array(KEY_BYTES + CHECK_BYTES);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const value of values) {
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = held >> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return held === 0 ? bytes : null;
}

/** The code of a data key of 32 bytes, in 12 groups of 5 joined by hyphens. */
export function encodeRecoveryCode(key: Uint8Array, sha256: Sha256): string {
  if (key.length !== KEY_BYTES) throw new Error('the data key has the wrong length');
  const bytes = new Uint8Array(KEY_BYTES + CHECK_BYTES);
  bytes.set(key);
  bytes.set(sha256(key).subarray(0, CHECK_BYTES), KEY_BYTES);
  const text = toBase32(bytes);
  bytes.fill(0);
  return (text.match(/.{5}/g) ?? []).join('-');
}

/** Upper case, without separators, O read as 0, I and L as 1. Other characters stay, to be found at fault. */
export function normalizeRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}.,:;_/|]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** The key of these values if their check agrees, else `null`. */
function checkedKey(values: readonly number[], sha256: Sha256): Uint8Array | null {
  const bytes = toBytes(values);
  if (bytes === null) return null;
  const key = bytes.subarray(0, KEY_BYTES);
  const check = sha256(key);
  for (let index = 0; index < CHECK_BYTES; index += 1) {
    if (check[index] !== bytes[KEY_BYTES + index]) return null;
  }
  return key;
}

/**
 * Where one changed character, or two neighbours in the wrong order, would explain the failed check:
 * the group of it, else 0. The check has 40 bits, so a wrong explanation has a chance of 2 in 10^9.
 */
function groupAtFault(values: readonly number[], sha256: Sha256): number {
  for (let index = 0; index < CODE_LENGTH; index += 1) {
    const group = Math.floor(index / GROUP_LENGTH) + 1;
    for (let value = 0; value < ALPHABET.length; value += 1) {
      if (checkedKey(values.with(index, value), sha256) !== null) return group;
    }
    const [here, next] = [values[index], values[index + 1]];
    if (here === undefined || next === undefined) continue;
    if (checkedKey(values.with(index, next).with(index + 1, here), sha256) !== null) return group;
  }
  return 0;
}

/** The first group, as typed with separators, that is not five characters long; 0 without separators. */
function groupOfWrongLength(typed: string): number {
  const groups = typed.split(/[\s\p{Dash_Punctuation}.,:;_/|]+/u).filter((group) => group !== '');
  const uneven = groups.findIndex((group) => group.length !== GROUP_LENGTH);
  return groups.length > 1 && uneven >= 0 && uneven < 12 ? uneven + 1 : 0;
}

/**
 * Reads a code as a person types it: any case, any separators, O for 0, I or L for 1.
 * Every single wrong character and every swap of neighbours is noticed; the group at fault is named
 * where it can be known.
 */
export function decodeRecoveryCode(typed: string, sha256: Sha256): RecoveryCodeReading {
  const code = normalizeRecoveryCode(typed);
  if (code.length > 4 * CODE_LENGTH) return { ok: false, group: 0 };
  const values = Array.from(code, (character) => ALPHABET.indexOf(character));
  if (values.length !== CODE_LENGTH) return { ok: false, group: groupOfWrongLength(typed) };
  const foreign = values.indexOf(-1);
  if (foreign >= 0) return { ok: false, group: Math.floor(foreign / GROUP_LENGTH) + 1 };
  const key = checkedKey(values, sha256);
  return key === null ? { ok: false, group: groupAtFault(values, sha256) } : { ok: true, key };
}
