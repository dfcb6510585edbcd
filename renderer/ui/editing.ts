import { createContext, useContext } from 'react';

/** Whether what is open takes changes. Everything outside a portfolio does. */
export const EditingContext = createContext(true);

/** False while a portfolio is open for reading only. */
export function useMayEdit(): boolean {
  return useContext(EditingContext);
}

/** What every control says of itself that changes the portfolio: it is held back while that is read only. */
export type Edits = { readonly edits?: boolean | undefined };

/** Whether such a control is held back now. Gives a function, for lists of them. */
export function useHeldBack(): (control: Edits) => boolean {
  const mayEdit = useMayEdit();
  return ({ edits }) => edits === true && !mayEdit;
}
