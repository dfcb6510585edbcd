import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ask } from '../../api.ts';
import { forgetDraft, keepDraftSoon, keepDraftsNow } from '../../drafts.ts';

const KEY = { form: 'capture', recordId: null } as const;

/** The text of a note that is being written: what was left last time, kept at every pause and on leaving. */
export function useDraft(): {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Keeps it now, for another time. */
  readonly leave: () => void;
  /** It was kept as a note. */
  readonly forget: () => Promise<void>;
} {
  const [text, setText] = useState('');
  const isTouched = useRef(false);
  const onDraft = useEffectEvent((kept: string) => {
    if (!isTouched.current) setText(kept);
  });
  useEffect(() => {
    // What cannot be read cannot be put back; the line works without it.
    ask('drafts.find', KEY).then(
      ({ draft }) => onDraft(draft?.fields.text ?? ''),
      () => undefined,
    );
  }, []);
  return {
    text,
    write: (next) => {
      isTouched.current = true;
      setText(next);
      // Without a place: nobody is reminded of half a thought when the portfolio is opened.
      if (next.trim() === '') void forgetDraft(KEY);
      else keepDraftSoon(KEY, { fields: { text: next }, place: '' });
    },
    leave: () => void keepDraftsNow(),
    forget: () => forgetDraft(KEY),
  };
}
