import { datesAndSumsIn } from './dates-and-sums.ts';
import { fold } from './folded-text.ts';
import type { KnownName } from './known-names.ts';
import { type Mention, type MentionKind, merged } from './mention.ts';
import { namesIn } from './names-in-text.ts';

/** Everything in a text that says who, for whom, when or how much, in the order of the text and without overlaps. */
export function mentionsIn(text: string, names: readonly KnownName[]): Mention[] {
  return merged([...namesIn(text, names), ...datesAndSumsIn(text)], text);
}

/** The same words in the same meaning are decided on once, wherever they stand. */
export function keyOf({ text, what }: Mention): string {
  return `${what.kind} ${fold(text).replace(/\s+/g, ' ')}`;
}

/** What is to become of a mention: left as it is, or another word in its place. */
export type Choice =
  | { readonly kind: 'keep' }
  | { readonly kind: 'replace'; readonly word: string };
export type Choices = ReadonlyMap<string, Choice>;

/** A stretch of a text: as it was, or a mention with what stands in its place. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mention';
      readonly mention: Mention;
      readonly choice: Choice;
      readonly shown: string;
    };

const determiner =
  /(?:^|[^\p{L}\p{N}])(?:the|a|an|my|our|your|their|his|her|its|this|these|those|every|each|any|no|another)[\s\u00a0]+$/iu;
const atSentenceStart = /(?:^|[.!?…]["”’)]?[\s\u00a0]+|[\n\r][\s\u00a0]*)$/u;

/** The word as it fits there: no second article, and a capital letter where a sentence begins. */
function fitted(word: string, before: string): string {
  const bare = determiner.test(before)
    ? word.replace(/^(?:an?|the|some|one of (?:my|the))[\s\u00a0]+/i, '')
    : word;
  if (!atSentenceStart.test(before)) return bare;
  const [first = ''] = bare;
  return first.toUpperCase() + bare.slice(first.length);
}

/**
 * A text cut into what stays and what is replaced.
 * @param wordFor The general word for each kind, where the owner has not chosen another.
 */
export function piecesOf(
  text: string,
  mentions: readonly Mention[],
  choices: Choices,
  wordFor: (what: MentionKind) => string,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start > at) pieces.push({ kind: 'text', text: text.slice(at, mention.start) });
    const choice = choices.get(keyOf(mention)) ?? { kind: 'replace', word: wordFor(mention.what) };
    const shown =
      choice.kind === 'keep' ? mention.text : fitted(choice.word, text.slice(0, mention.start));
    pieces.push({ kind: 'mention', mention, choice, shown });
    at = mention.end;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** The text that the pieces make together. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown)).join('');
}

/** What a finished text still gives away, beside what its owner decided to keep. */
export function leftIn(text: string, names: readonly KnownName[], choices: Choices): Mention[] {
  return mentionsIn(text, names).filter((mention) => choices.get(keyOf(mention))?.kind !== 'keep');
}
