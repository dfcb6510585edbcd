import { useIntl } from 'react-intl';
import { useAnswer } from '../../answers.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { boardMessages as messages } from './board-messages.ts';

type Props = {
  readonly editText: (command: string) => string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
};

/** What moves cards, and so may have moved this one by mistake just now. */
const movers: readonly string[] = [
  'cycles.aim',
  'cycles.skip',
  'cycles.unskip',
  'cycles.open',
  'learning.finish',
  'practice.record',
  'projects.create',
];

/** Says why a card does not go back, and offers to take back what was noted last. */
export function BackDialog({ editText, onUndo, onClose }: Props) {
  const intl = useIntl();
  const last = useAnswer('history.peek', {}).value?.undo ?? null;
  const mayUndo = last !== null && movers.includes(last);
  const undo = () => {
    onUndo();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      size="s"
      title={intl.formatMessage(messages.backTitle)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          {mayUndo && (
            <Button edits onPress={undo}>
              {intl.formatMessage(messages.undoLast, { what: editText(last) })}
            </Button>
          )}
          <Button variant="primary" onPress={onClose} autoFocus>
            {intl.formatMessage(messages.close)}
          </Button>
        </>
      }
    >
      <p>{intl.formatMessage(messages.backText)}</p>
    </Dialog>
  );
}
