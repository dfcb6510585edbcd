import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { NAME_LIMIT } from '../../../shared/domain/text.ts';
import type { KnownName } from '../../../shared/redaction/known-names.ts';
import type { Mention } from '../../../shared/redaction/mention.ts';
import {
  type Choice,
  keyOf,
  mentionsIn,
  type Piece,
  piecesOf,
  textOf,
} from '../../../shared/redaction/replacements.ts';
import { generalWord } from './general-words.ts';

/** One decision: the same words stand together, wherever they are. */
export type Decided = {
  readonly key: string;
  readonly mention: Mention;
  readonly count: number;
  readonly choice: Choice;
};

export type CardDraft = {
  /** The lesson cut into what stays and what is replaced. */
  readonly pieces: readonly Piece[];
  readonly decided: readonly Decided[];
  readonly choices: ReadonlyMap<string, Choice>;
  readonly choose: (key: string, choice: Choice) => void;
  /** The text of the card, and a first title for it. */
  readonly text: string;
  readonly title: string;
};

/** What of a lesson goes on a card, one part after the other. */
export function wordsOf({ happened, learned, applies }: Lesson): string {
  return [learned, happened, applies]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first sentence, if it is short enough for a title. */
function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const [sentence = ''] = /^.*?[.!?](?=\s|$)/.exec(line) ?? [line];
  return sentence.replace(/\.$/, '').slice(0, NAME_LIMIT).trim();
}

function grouped(pieces: readonly Piece[]): Decided[] {
  const groups = new Map<string, Decided>();
  for (const piece of pieces) {
    if (piece.kind === 'text') continue;
    const key = keyOf(piece.mention);
    const known = groups.get(key);
    const { mention, choice } = piece;
    groups.set(key, {
      key,
      mention: known?.mention ?? mention,
      choice,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

/** A card in the making: what was found in a lesson, and what becomes of it. */
export function useCardDraft(lesson: Lesson, names: readonly KnownName[]): CardDraft {
  const intl = useIntl();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const words = wordsOf(lesson);
  const mentions = useMemo(() => mentionsIn(words, names), [words, names]);
  const pieces = piecesOf(words, mentions, choices, (what) => generalWord(intl, what));
  const text = textOf(pieces);
  return {
    pieces,
    decided: grouped(pieces),
    choices,
    choose: (key, choice) => setChoices(new Map([...choices, [key, choice]])),
    text,
    title: firstSentence(text),
  };
}
