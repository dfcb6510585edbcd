import { useIntl } from 'react-intl';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useUndoToast } from '../../parts/use-undo-toast.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { messages } from './messages.ts';
import styles from './trash-dialog.module.css';
import { usesText } from './uses-text.ts';

type Props = {
  readonly skillId: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** Says what uses a skill before it goes to the trash, and that all of it comes back. */
export function TrashDialog({ skillId, name, onClose, onGone }: Props) {
  const intl = useIntl();
  const undoable = useUndoToast();
  const extras = useAnswer('skills.extras', { id: skillId }).value;
  if (extras === null) return null;
  const uses = usesText(intl, extras.uses);
  const put = () => {
    onClose();
    const bin = { kind: 'skill', id: skillId } as const;
    const removal = undoable({
      title: intl.formatMessage(messages.trashed, { name }),
      work: () => ask('trash.put', bin),
      undo: () => ask('trash.restore', bin),
    });
    void removal.then((isDone) => isDone && onGone());
  };
  return (
    <AlertDialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.trashTitle)}
      confirmLabel={intl.formatMessage(messages.trashConfirm)}
      cancelLabel={intl.formatMessage(messages.trashCancel)}
      onConfirm={put}
      isDanger
    >
      <div className={styles.words}>
        {uses === '' ? (
          <p>{intl.formatMessage(messages.trashUnused)}</p>
        ) : (
          <>
            <p>{intl.formatMessage(messages.trashUses, { name, uses })}</p>
            <p>{intl.formatMessage(messages.trashStays)}</p>
          </>
        )}
        <p className={styles.rather}>{intl.formatMessage(messages.trashRather)}</p>
      </div>
    </AlertDialog>
  );
}
