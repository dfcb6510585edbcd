/** Characters (code points after NFKC). Shorter ones fall to guessing whatever the key derivation costs. */
export const PASSPHRASE_MIN_CHARACTERS = 12;
/** Bytes of UTF-8 after NFKC. */
export const PASSPHRASE_MAX_BYTES = 1024;

/** A lone surrogate has no UTF-8 form: two different passphrases would become the same key. */
const loneSurrogate = /\p{Surrogate}/u;

export type PassphraseProblem = 'passphrase-too-short' | 'passphrase-too-long' | 'invalid-input';

/**
 * The one form in which a passphrase becomes a key: Unicode NFKC, nothing trimmed. The same letters
 * typed composed or decomposed give the same text.
 */
export function normalizePassphrase(typed: string): string {
  return typed.normalize('NFKC');
}

/** Length in bytes of the text as UTF-8. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What stands against trying this passphrase at all: more than 1,024 bytes. `null` when nothing does. */
export function passphraseTooLong(typed: string): PassphraseProblem | null {
  const tooManyUnits = typed.length > PASSPHRASE_MAX_BYTES;
  return tooManyUnits || utf8Length(normalizePassphrase(typed)) > PASSPHRASE_MAX_BYTES
    ? 'passphrase-too-long'
    : null;
}

/** What stands against choosing this passphrase: under 12 characters, over 1,024 bytes, half a character. */
export function newPassphraseProblem(typed: string): PassphraseProblem | null {
  const tooLong = passphraseTooLong(typed);
  if (tooLong !== null) return tooLong;
  if (loneSurrogate.test(typed)) return 'invalid-input';
  const characters = Array.from(normalizePassphrase(typed)).length;
  return characters < PASSPHRASE_MIN_CHARACTERS ? 'passphrase-too-short' : null;
}
