import { useCallback } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import { showToast } from '../ui/toast.tsx';
import { useTry } from './use-try.ts';

const messages = defineMessages({
  undo: { id: 'parts.undo', defaultMessage: 'Undo' },
});

type Removal = {
  readonly title: string;
  readonly work: () => Promise<unknown>;
  /** Puts exactly this back, whatever has been done since. */
  readonly undo: () => Promise<unknown>;
};

/** Does something at once and offers for a while to take it back. Gives whether it was done. */
export function useUndoToast(): (removal: Removal) => Promise<boolean> {
  const intl = useIntl();
  const attempt = useTry();
  return useCallback(
    async ({ title, work, undo }) => {
      const isDone = await attempt(work);
      if (isDone) {
        const label = intl.formatMessage(messages.undo);
        showToast({ title, action: { label, onAction: () => void attempt(undo) } });
      }
      return isDone;
    },
    [intl, attempt],
  );
}
