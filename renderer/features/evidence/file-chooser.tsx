import { useRef } from 'react';
import { type Belonging, takeIn } from './intake-store.ts';

/** A way to the file dialog of the system, and the field it needs. What is chosen is taken in like a drop. */
export function useFileChooser(belonging: Belonging) {
  const input = useRef<HTMLInputElement>(null);
  return {
    choose: () => input.current?.click(),
    field: (
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          takeIn({ files: Array.from(currentTarget.files ?? []), folders: [] }, belonging);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    ),
  };
}
