/** The language of the texts in the code. */
export const WRITTEN_IN = 'en-GB';

/**
 * The first of the owner's languages that the app is written in, with its country: dates, numbers and
 * plurals then belong to the same language as the words around them.
 */
export function pickLocale(languages: readonly string[]): string {
  return languages.find((language) => /^en(-|$)/i.test(language)) ?? WRITTEN_IN;
}
