import { useEffect } from 'react';
import { COPY_LIMIT } from '../../shared/ipc/copy-limit.ts';
import { ask } from '../api.ts';

/** Puts a text on the clipboard through the main process, which takes it away again: after a while, or with a lock. */
export async function copyForAWhile(text: string): Promise<void> {
  await ask('app.copy', { text: text.slice(0, COPY_LIMIT) });
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** What is selected, in a field or on the page; a secret in its field can be shown, but not copied. */
function selectedText(): string {
  const active = document.activeElement;
  if (!isTextField(active)) return getSelection()?.toString() ?? '';
  if (active.type === 'password') return '';
  return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
}

/** Whatever is copied or cut in the window, by key or menu, goes the same way, so that none of it outlives a lock. */
export function useCopying(): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const text = selectedText();
      event.preventDefault();
      if (text === '') return;
      // Now, while the selection is still the one that was cut; undo brings it back.
      if (event.type === 'cut') document.execCommand('delete');
      copyForAWhile(text).catch(() => null);
    };
    document.addEventListener('copy', hear);
    document.addEventListener('cut', hear);
    return () => {
      document.removeEventListener('copy', hear);
      document.removeEventListener('cut', hear);
    };
  }, []);
}
