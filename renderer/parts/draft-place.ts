import { createContext } from 'react';

/** What the shell needs in order to open the dialog again that is around here; null where it did not open it. */
export const DraftPlaceContext = createContext<unknown>(null);

/** Where something was being written, as the window remembers it. */
export type DraftPlace = {
  /** The heading of the form, in the language it was read in. */
  readonly title: string;
  readonly path: string;
  /** What the shell opened; null when a screen opened the form by itself. */
  readonly dialog: unknown;
};
