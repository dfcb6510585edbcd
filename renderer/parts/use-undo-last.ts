import { useCallback } from 'react';
import { defineMessages, useIntl } from 'react-intl';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import { ask } from '../api.ts';
import { showToast } from '../ui/toast.tsx';
import { useTry } from './use-try.ts';

const messages = defineMessages({
  undo: { id: 'parts.undo-last', defaultMessage: 'Undo' },
  later: {
    id: 'parts.undo-last.later',
    defaultMessage: 'Something else came after it. Ctrl Z takes one step back at a time.',
  },
});

/** Says that something was done and offers for a while to take it back, as long as nothing came after it. */
export function useUndoLast(): (command: ChannelName, title: string) => void {
  const intl = useIntl();
  const attempt = useTry();
  return useCallback(
    (command, title) => {
      const takeBack = async () => {
        const { undo } = await ask('history.peek', {});
        if (undo === command) await ask('history.undo', {});
        else showToast({ title: intl.formatMessage(messages.later) });
      };
      const label = intl.formatMessage(messages.undo);
      showToast({ title, action: { label, onAction: () => void attempt(takeBack) } });
    },
    [intl, attempt],
  );
}
