import { Pencil, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Credential } from '../../../shared/domain/credential.ts';
import { ask } from '../../api.ts';
import { useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Button } from '../../ui/button.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages } from './messages.ts';

type Props = {
  readonly credential: Credential;
  readonly onEdit: () => void;
  readonly onGone: () => void;
};

/** What may be done with a credential, by button, menu and key. */
export function CredentialActions({ credential, onEdit, onGone }: Props) {
  const intl = useIntl();
  const remove = useRemoval(credential, onGone);
  const { id, space } = credential;
  const crossing = useCrossingItem({ kind: 'credential', id, space });
  useLetters({}, { e: onEdit, Delete: remove });
  return (
    <>
      <Button edits icon={Pencil} shortcut="E" onPress={onEdit}>
        {intl.formatMessage(messages.edit)}
      </Button>
      <PopoverMenu
        edits
        label={intl.formatMessage(messages.more)}
        items={[
          ...crossing,
          { id: 'line', kind: 'separator' },
          {
            id: 'remove',
            label: intl.formatMessage(messages.remove),
            icon: Trash2,
            shortcut: 'Del',
            isDanger: true,
            onAction: remove,
          },
        ]}
      />
    </>
  );
}

function useRemoval({ id, title }: Credential, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { title }),
      work: () => ask('trash.put', { kind: 'credential', id }),
      undo: () => ask('trash.restore', { kind: 'credential', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}
