import { Fragment } from 'react';

/** Text in which «» mark what matched. */
export function Excerpt({ text }: { readonly text: string }) {
  const parts = text.split(/«([^»]*)»/);
  return parts.map((part, index) => {
    // Parts stand in the order of the text and never move.
    const key = `${index} ${part}`;
    return index % 2 === 1 ? <mark key={key}>{part}</mark> : <Fragment key={key}>{part}</Fragment>;
  });
}
