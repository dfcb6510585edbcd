import { createContext } from 'react';

/** How a button puts a text on the clipboard; the app says how, since a page may not. */
export const CopyContext = createContext<(text: string) => Promise<void>>((text) =>
  navigator.clipboard.writeText(text),
);
