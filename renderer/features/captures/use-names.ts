import { useEffect, useState } from 'react';
import {
  type Known,
  MENTION_SIGNS,
  namesFor,
  unfinishedAt,
} from '../../../shared/domain/capture-mentions.ts';
import { ask } from '../../api.ts';
import { knownNames } from './known-names.ts';

/** Names that are offered at once. */
const OFFERED = 6;

export type Names = {
  readonly offered: readonly Known[];
  /** The place of the one that Enter would take; -1 while Enter keeps the note. */
  readonly picked: number;
  readonly pick: (place: number) => void;
  /** The text with a name in place of what was typed of it, and where the caret goes. */
  readonly complete: (known: Known) => { readonly text: string; readonly caret: number };
};

/** Names for the one that is being written; they are asked for with the first sign. */
export function useNames(text: string, caret: number): Names {
  const [known, setKnown] = useState<readonly Known[] | null>(null);
  const unfinished = unfinishedAt(text, caret);
  const isWanted = unfinished !== null && known === null;
  useEffect(() => {
    if (!isWanted) return;
    ask('captures.names', {}).then(
      (names) => setKnown(knownNames(names)),
      () => setKnown([]),
    );
  }, [isWanted]);
  const found = unfinished === null ? [] : namesFor(unfinished, known ?? [], OFFERED);
  const isWhole = found.some(({ name }) => name === unfinished?.typed.trimEnd());
  const offered = isWhole ? [] : found;
  const key = offered.map(({ id }) => id).join(' ');
  const [place, setPlace] = useState({ key, at: -1 });
  return {
    offered,
    picked: place.key === key ? place.at : -1,
    pick: (at) => setPlace({ key, at }),
    complete: ({ kind, name }) => {
      const start = unfinished?.start ?? caret;
      const before = `${text.slice(0, start)}${MENTION_SIGNS[kind]}${name} `;
      return { text: before + text.slice(caret).replace(/^ /u, ''), caret: before.length };
    },
  };
}
