import { foldName } from '../domain/skill-names.ts';
import type { TaxonomyEntry } from '../ipc/skills-view.ts';

/** An entry with its names as they are compared. */
export type FindableEntry = {
  readonly entry: TaxonomyEntry;
  readonly name: string;
  readonly aliases: string;
};

export function findable(entry: TaxonomyEntry): FindableEntry {
  return { entry, name: foldName(entry.name), aliases: entry.aliases.map(foldName).join('\n') };
}

/** How well an entry answers, 0 the best; null when not every word occurs in it. */
function rankOf(
  { name, aliases }: FindableEntry,
  text: string,
  words: readonly string[],
): number | null {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (words.every((word) => name.includes(word))) {
    return words.every((word) => ` ${name}`.includes(` ${word}`)) ? 2 : 3;
  }
  return words.every((word) => name.includes(word) || aliases.includes(word)) ? 4 : null;
}

/** The entries in which every word typed occurs, by their own name before another one, the shortest first. */
export function findEntries(
  entries: readonly FindableEntry[],
  typed: string,
  most: number,
): { readonly entries: TaxonomyEntry[]; readonly more: boolean } {
  const text = foldName(typed);
  const words = text.split(' ').filter((word) => word !== '');
  const found = entries.flatMap((one) => {
    const rank = words.length === 0 ? 0 : rankOf(one, text, words);
    return rank === null ? [] : [{ one, rank }];
  });
  if (words.length > 0) {
    found.sort((a, b) => a.rank - b.rank || a.one.name.length - b.one.name.length);
  }
  return {
    entries: found.slice(0, most).map(({ one }) => one.entry),
    more: found.length > most,
  };
}
