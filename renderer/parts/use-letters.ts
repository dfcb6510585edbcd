import { useEffect, useEffectEvent, useRef } from 'react';
import { useMayEdit } from '../ui/editing.ts';

const typedInto = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
const untyped = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset'];

/** Milliseconds. A letter that follows another this soon belongs to a word, or to a two-key command. */
const WORD_PAUSE = 1000;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(typedInto);
  if (field instanceof HTMLInputElement) return !untyped.includes(field.type);
  return field !== null;
}

/** Whether a dialog or menu asks for all keys. A message that passes by is an alert dialog too, and asks for none. */
function isSomethingOpen(): boolean {
  const open = document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]');
  return Array.from(open).some((element) => element.closest('[role="region"]') === null);
}

export type Letters = Readonly<Record<string, (() => void) | null>>;

function isPlain(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  return !(ctrlKey || metaKey || altKey || isComposing || defaultPrevented);
}

/**
 * Single keys of the screen that is shown. They work wherever nothing is being typed and no dialog is open, before
 * a list takes them for the beginning of a name; in the middle of a word they are left to the list.
 * @param reading Those that only show something.
 * @param editing Those that change the portfolio: none while it is open for reading only.
 */
export function useLetters(reading: Letters, editing: Letters = {}): void {
  const mayEdit = useMayEdit();
  const letters = mayEdit ? { ...reading, ...editing } : reading;
  const lastLetter = useRef(Number.NEGATIVE_INFINITY);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isPlain(event) || isTyping(event.target) || isSomethingOpen()) return;
    const isLetter = event.key.length === 1;
    const isInWord = isLetter && event.timeStamp - lastLetter.current < WORD_PAUSE;
    const action = letters[isLetter ? event.key.toLowerCase() : event.key];
    if (action && !isInWord) {
      event.preventDefault();
      action();
    } else if (isLetter) {
      lastLetter.current = event.timeStamp;
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
