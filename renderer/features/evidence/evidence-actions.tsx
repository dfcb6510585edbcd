import { Download, Link2, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { EvidencePage } from '../../../shared/ipc/evidence-view.ts';
import { ask } from '../../api.ts';
import { useCrossingItem } from '../../parts/crossing.ts';
import { useLetters } from '../../parts/use-letters.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { Button } from '../../ui/button.tsx';
import { type MenuEntry, PopoverMenu } from '../../ui/popover-menu.tsx';
import { messages } from './messages.ts';
import { messages as previewMessages } from './preview-messages.ts';
import { messages as sealMessages } from './seal-messages.ts';

export type EvidenceOpen = 'edit' | 'seal' | 'link' | 'copy' | null;

type Props = {
  readonly page: EvidencePage;
  readonly onOpen: (open: EvidenceOpen) => void;
  readonly onGone: () => void;
};

/** Opens the seal, and offers to close it again. */
export function useUnseal({ evidence }: EvidencePage): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id } = evidence;
  return () =>
    void undoable({
      title: intl.formatMessage(sealMessages.opened),
      work: () => ask('evidence.update', { id, change: { sealed: false } }),
      undo: () => ask('evidence.update', { id, change: { sealed: true } }),
    });
}

function useRemoval({ evidence }: EvidencePage, onGone: () => void): () => void {
  const intl = useIntl();
  const undoable = useUndoToast();
  const { id, title } = evidence;
  return () => {
    const removal = undoable({
      title: intl.formatMessage(messages.removed, { title }),
      work: () => ask('trash.put', { kind: 'evidence', id }),
      undo: () => ask('trash.restore', { kind: 'evidence', id }),
    });
    void removal.then((isGone) => isGone && onGone());
  };
}

/** What may be done with evidence, by button, menu and key. */
export function EvidenceActions({ page, onOpen, onGone }: Props) {
  const intl = useIntl();
  const { evidence } = page;
  const remove = useRemoval(page, onGone);
  const unseal = useUnseal(page);
  const crossing = useCrossingItem({ kind: 'evidence', id: evidence.id, space: evidence.space });
  useLetters({}, { l: () => onOpen('link'), e: () => onOpen('edit'), Delete: remove });
  const isFile = evidence.content.kind === 'file';
  const mayLeave = isFile && evidence.space === 'portfolio' && !evidence.sealed;
  const items: MenuEntry[] = [
    {
      id: 'edit',
      label: intl.formatMessage(messages.edit),
      icon: Pencil,
      shortcut: 'E',
      onAction: () => onOpen('edit'),
    },
    {
      id: 'seal',
      label: intl.formatMessage(evidence.sealed ? sealMessages.changeSeal : sealMessages.seal),
      icon: Lock,
      onAction: () => onOpen('seal'),
    },
  ];
  if (evidence.sealed) {
    const label = intl.formatMessage(sealMessages.open);
    items.push({ id: 'open', label, icon: LockOpen, onAction: unseal });
  }
  if (mayLeave) {
    const label = intl.formatMessage(previewMessages.saveCopy);
    items.push({ id: 'copy', label, icon: Download, onAction: () => onOpen('copy') });
  }
  items.push(
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
  );
  return (
    <>
      <Button edits icon={Link2} shortcut="L" onPress={() => onOpen('link')}>
        {intl.formatMessage(messages.addSupport)}
      </Button>
      <PopoverMenu edits label={intl.formatMessage(messages.more)} items={items} />
    </>
  );
}
