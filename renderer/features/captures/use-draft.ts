import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ask } from '../../api.ts';

/** Milliseconds without a letter after which what is written is kept. */
const PAUSE = 600;

/** What is kept is a safety net: when it cannot be kept, writing goes on. */
function keep(text: string): void {
  void ask('captures.keepDraft', { text }).catch(() => undefined);
}

/** The text of a note that is being written: what was left last time, kept at every pause and on leaving. */
export function useDraft(): {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Keeps it now, for another time. */
  readonly leave: () => void;
} {
  const [text, setText] = useState('');
  const isTouched = useRef(false);
  const onDraft = useEffectEvent((draft: string) => {
    if (!isTouched.current && draft !== '') setText(draft);
  });
  useEffect(() => {
    ask('captures.draft', {}).then(
      (draft) => onDraft(draft.text),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (!isTouched.current) return undefined;
    const timer = setTimeout(() => keep(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return {
    text,
    write: (next) => {
      isTouched.current = true;
      setText(next);
    },
    leave: () => {
      if (isTouched.current) keep(text);
    },
  };
}
