import { useLayoutEffect, useRef, useState } from 'react';

/** Moves the caret once what was written has been drawn. */
export function useCaret() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    field.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  return {
    field,
    caret,
    hear: setCaret,
    move: (to: number) => {
      wanted.current = to;
      setCaret(to);
    },
  };
}
