import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export type ToastMessage = {
  readonly title: string;
  readonly description?: string | undefined;
  readonly tone?: 'plain' | 'ok' | 'bad' | undefined;
  /** The way back, nearly always. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
  /** How long it stays; the pointer or the focus on it stops the clock. */
  readonly seconds?: number | undefined;
};

/** What the window says in passing: one row of messages for all of it, however often the place is drawn anew. */
export const toasts = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
