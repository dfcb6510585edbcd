import * as z from 'zod';

/** Characters. Longer names cannot be read in a list; longer notes belong in a file. */
export const NAME_LIMIT = 200;
export const NOTE_LIMIT = 20_000;

/** NUL ends text in SQLite, and lone surrogates do not survive a round trip through UTF-8. */
const unstorable = /\p{Surrogate}|\0/u;

/**
 * A single line that names something: trimmed, line breaks folded into spaces, 1 to 200 characters.
 * Problems: text-empty, text-too-long, text-unstorable.
 */
export const Name = z
  .string()
  .transform((text) => text.replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'text-empty')
      .max(NAME_LIMIT, 'text-too-long')
      .refine((text) => !unstorable.test(text), 'text-unstorable'),
  );

/**
 * A few words that may also be left out: trimmed, up to `limit` characters.
 * Problems: text-too-long, text-unstorable.
 */
export const words = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, 'text-too-long')
    .refine((text) => !unstorable.test(text), 'text-unstorable');

/** As many lines as a person likes, up to 20,000 characters; may be empty. Problems: text-too-long, text-unstorable. */
export const Note = z
  .string()
  .max(NOTE_LIMIT, 'text-too-long')
  .refine((text) => !unstorable.test(text), 'text-unstorable');

/** A note in which something must be said: a reason, a result. Problems also: text-empty. */
export const Statement = Note.refine((text) => text.trim() !== '', 'text-empty');
