/** More words cannot be looked through; a better one is quicker. */
const MOST_WORDS = 12;

/** What the index is asked, and what must stand in a hit to the letter, in small letters. */
export type SearchWords = {
  readonly match: string;
  readonly literals: readonly string[];
};

/** A run of letters, digits and marks: what the index knows as one word. */
const indexed = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** Signs that belong to the name before them, as in C++, C# or F#. The index does not know them. */
const named = /[\p{L}\p{N}]+[+#]+/gu;
/** Between quotes, or up to the next space. An opening quote that is never closed is no quote. */
const asked = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»]+/gu;

type Term = { readonly words: readonly string[]; readonly mayGoOn: boolean };

function toTerm(found: RegExpMatchArray): Term[] {
  const [whole, quoted] = found;
  const words = (quoted ?? whole)
    .match(indexed)
    ?.filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));
  if (!words || words.length === 0) return [];
  const isWhole = quoted !== undefined || /[+#]$/u.test(whole);
  return [{ words, mayGoOn: !isWhole }];
}

/**
 * What a person typed, as a question to the index. Every word must occur. Words in quotes, or joined as in node.js,
 * must stand together. The last one may be unfinished, unless it ends in a quote or a sign. Each is quoted, so that
 * none of it means anything to the index. Null when there is no word in it.
 */
export function toSearchWords(text: string): SearchWords | null {
  const terms = Array.from(text.matchAll(asked)).flatMap(toTerm).slice(0, MOST_WORDS);
  const last = terms.at(-1);
  if (last === undefined) return null;
  const match = terms.map(({ words }) => `"${words.join(' ')}"`).join(' AND ');
  return {
    match: last.mayGoOn ? `${match}*` : match,
    literals: text.toLowerCase().match(named)?.slice(0, MOST_WORDS) ?? [],
  };
}

/** Draws the mark of a match over the signs that belong to its name. */
export function markSigns(excerpt: string): string {
  return excerpt.replace(/»([+#]+)/gu, '$1»');
}
