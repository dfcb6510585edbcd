/** Who can see a field. */
export type Audience =
  /** Its owner; nothing that leaves the vault is built from it. */
  | 'you-alone'
  /** Its owner until the record is carried across; from then on whoever a share is made for, too. */
  | 'by-space'
  /** Its owner, and whoever a share is made for. */
  | 'portfolio'
  /** Whoever may see what it was worked out from. */
  | 'as-its-source';

/** What protects a field besides the encryption, which protects every one. */
export type Guard = 'encrypted' | 'append-only' | 'chained' | 'withheld';

/** Who decides about a field. */
export type Governor =
  /** Its owner edits and deletes it. */
  | 'you'
  /** Its owner, by a later record: what happened is not written anew. */
  | 'you-by-adding'
  /** Whoever said it chose the words; the owner decides whether others see it, and may reply. */
  | 'giver-and-you'
  /** The app keeps it up to date from what the owner recorded. */
  | 'cloche';

export type Rules = {
  readonly sees: Audience;
  readonly guard: Guard;
  readonly governs: Governor;
};

/** One field as a person would name it, with the columns of the schema that it stands for, as `table.column`. */
export type CharterEntry = Rules & { readonly columns: readonly string[] };

/**
 * An entry for columns that are written as `table: column column`.
 * @param rules Who sees it, what protects it besides the encryption, who decides about it.
 */
export function field(rules: Rules, ...tables: readonly string[]): CharterEntry {
  const columns = tables.flatMap((line) => {
    const [table = '', names = ''] = line.split(': ');
    return names.split(' ').map((name) => `${table}.${name}`);
  });
  return { ...rules, columns };
}

/** Text and facts that the owner writes, in a record that may be carried across. */
export const own: Rules = { sees: 'by-space', guard: 'encrypted', governs: 'you' };
/** The same, in what never leaves. */
export const inner: Rules = { sees: 'you-alone', guard: 'encrypted', governs: 'you' };
/** The same, in a record that lives in the portfolio. */
export const shown: Rules = { sees: 'portfolio', guard: 'encrypted', governs: 'you' };
/** What happened: written once. */
export const happened: Rules = { sees: 'by-space', guard: 'append-only', governs: 'you-by-adding' };
/** What somebody else said. */
export const given: Rules = { sees: 'by-space', guard: 'append-only', governs: 'giver-and-you' };
/** What the app works out and keeps at hand. */
export const workedOut: Rules = {
  sees: 'as-its-source',
  guard: 'encrypted',
  governs: 'cloche',
};
/** What the app needs to do its work, and nobody else. */
export const inside: Rules = { sees: 'you-alone', guard: 'encrypted', governs: 'cloche' };
