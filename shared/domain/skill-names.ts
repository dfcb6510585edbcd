/** Accents of letters (U+0300 to U+036F). Marks of scripts in which they are letters of their own stay. */
const accents = /[\u0300-\u036f]/g;
/** What people write or leave out between words. Not + and #: C, C++ and C# are three skills. */
const between = /[\s\-‐-―_./\\&'’`"“”()[\],:;]+/gu;

/** A name without what differs by accident: capitals, accents, width of letters, spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same without anything between its words: "E-mail" and "email" are one. */
export function looseName(name: string): string {
  const folded = foldName(name);
  return folded.replace(between, '') || folded;
}

export type NamedWithAliases = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** How a name was found to be there already. */
export type Namesake<T> = { readonly skill: T; readonly by: 'name' | 'alias' };

export type NameIndex<T> = { readonly find: (name: string) => Namesake<T> | null };

/** Finds skills by any of their names, whatever the capitals, accents and hyphens. A name comes before an alias. */
export function indexNames<T extends NamedWithAliases>(skills: readonly T[]): NameIndex<T> {
  const found = new Map<string, Namesake<T>>();
  for (const skill of skills) {
    const key = looseName(skill.name);
    if (!found.has(key)) found.set(key, { skill, by: 'name' });
  }
  for (const skill of skills) {
    for (const alias of skill.aliases) {
      const key = looseName(alias);
      if (!found.has(key)) found.set(key, { skill, by: 'alias' });
    }
  }
  return { find: (name) => found.get(looseName(name)) ?? null };
}
