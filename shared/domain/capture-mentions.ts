/** What can be named in a note, and the sign before its name. A goal goes by the name of its skill. */
export const MENTION_SIGNS = { skill: '#', person: '@', goal: '!' } as const;
export type MentionKind = keyof typeof MENTION_SIGNS;

/** Something that a note may name. */
export type Known = { readonly kind: MentionKind; readonly id: string; readonly name: string };

/** A name in a note, from its sign on; `start` and `end` are places in the text. */
export type Mention = Known & { readonly start: number; readonly end: number };

/** A name that is being written. */
export type Unfinished = {
  readonly kind: MentionKind;
  /** Where its sign stands. */
  readonly start: number;
  readonly typed: string;
};

const kindOfSign = new Map<string, MentionKind>([
  ['#', 'skill'],
  ['@', 'person'],
  ['!', 'goal'],
]);

const isWordy = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);
const fold = (text: string): string => text.normalize('NFC').toLowerCase();

function startsMention(text: string, at: number): MentionKind | null {
  const before = text[at - 1];
  if (before !== undefined && !/\s/u.test(before)) return null;
  return kindOfSign.get(text[at] ?? '') ?? null;
}

function matchAt(text: string, at: number, known: readonly Known[]): Mention | null {
  const kind = startsMention(text, at);
  if (kind === null) return null;
  const first = fold(text.slice(at + 1, at + 2));
  let found: Mention | null = null;
  for (const one of known) {
    const end = at + 1 + one.name.length;
    if (one.kind !== kind || one.name === '' || end <= (found?.end ?? 0)) continue;
    // Told from most names by one letter: a long note may hold thousands of signs.
    if (fold(one.name.slice(0, 1)) !== first) continue;
    if (fold(text.slice(at + 1, end)) !== fold(one.name)) continue;
    if (isWordy(text.slice(end, end + 1))) continue;
    found = { ...one, start: at, end };
  }
  return found;
}

/** The names in a note: a sign at the beginning of a word, then the longest name that is known by it. */
export function mentionsIn(text: string, known: readonly Known[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mention = matchAt(text, at, known);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.end - 1;
  }
  return mentions;
}

/** A note with its names as plain words: what is left of it once the signs have done their work. */
export function plainWords(text: string, mentions: readonly Mention[]): string {
  const signs = new Set(mentions.map(({ start }) => start));
  let words = '';
  for (let at = 0; at < text.length; at += 1) if (!signs.has(at)) words += text[at];
  return words.trim();
}

/** The name that is being written before the caret; null when none is. */
export function unfinishedAt(text: string, caret: number): Unfinished | null {
  for (let at = caret - 1; at >= 0 && text[at] !== '\n'; at -= 1) {
    const kind = startsMention(text, at);
    if (kind !== null) return { kind, start: at, typed: text.slice(at + 1, caret) };
  }
  return null;
}

/** At most so many names that begin with what is typed, then those that hold it further on. */
export function namesFor(
  unfinished: Unfinished,
  known: readonly Known[],
  most: number,
): readonly Known[] {
  const wanted = fold(unfinished.typed);
  const ofKind = known.filter(({ kind, name }) => kind === unfinished.kind && name !== '');
  const starting = ofKind.filter(({ name }) => fold(name).startsWith(wanted));
  const holding = ofKind.filter(
    ({ name }) => !fold(name).startsWith(wanted) && wanted !== '' && fold(name).includes(wanted),
  );
  return [...starting, ...holding].slice(0, most);
}
