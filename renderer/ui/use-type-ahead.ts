import { useRef } from 'react';

/** Milliseconds after which the next letter starts a new word. */
const PAUSE = 700;

/** Collects letters typed in quick succession. Gives the word so far, for each letter. */
export function useTypeAhead(): (letter: string, at: number) => string {
  const typed = useRef({ word: '', at: 0 });
  return (letter, at) => {
    const isSameWord = at - typed.current.at < PAUSE;
    const word = isSameWord ? typed.current.word + letter : letter;
    typed.current = { word, at };
    return word;
  };
}
