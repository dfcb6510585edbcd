import { useEffect, useEffectEvent } from 'react';

const typedInto = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
const untyped = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset'];

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(typedInto);
  if (field instanceof HTMLInputElement) return !untyped.includes(field.type);
  return field !== null;
}

function isSomethingOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

export type Letters = Readonly<Record<string, (() => void) | null>>;

/** The action of a key press, where it is one; a modifier or a field being typed into makes it something else. */
export function letterAction(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>,
  letters: Letters,
): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(event.target) || isSomethingOpen()) return null;
  return letters[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** Single keys of the screen that is shown: they work wherever nothing is being typed and no dialog is open. */
export function useLetters(letters: Letters): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = letterAction(event, letters);
    if (action === null) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
