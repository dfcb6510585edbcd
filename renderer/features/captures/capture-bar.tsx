import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { useTry } from '../../parts/use-try.ts';
import { Badge } from '../../ui/badge.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { undoStep } from '../../undo-step.ts';
import style from './capture-bar.module.css';
import { CaptureField } from './capture-field.tsx';
import { messages } from './messages.ts';
import { useDraft } from './use-draft.ts';

type Props = {
  readonly onClose: () => void;
  /** Opens a note that was just kept. */
  readonly onSort: (id: string) => void;
  /** 'Ctrl Enter' by the keyboard of this computer. */
  readonly sortKeys: string;
};

/** One line for a thought, in front of everything: Enter keeps it, Esc leaves it as it is for another time. */
export function CaptureBar({ onClose, onSort, sortKeys }: Props) {
  const intl = useIntl();
  const draft = useDraft();
  const keeping = useAttempt();
  const attempt = useTry();
  const keep = (isSorting: boolean) => {
    if (draft.text.trim() === '') return;
    void keeping.attempt(async () => {
      const { id } = await ask('captures.add', { text: draft.text });
      await draft.forget();
      onClose();
      if (isSorting) return onSort(id);
      showToast({
        title: intl.formatMessage(messages.kept),
        tone: 'ok',
        action: {
          label: intl.formatMessage(messages.undo),
          onAction: () => {
            const discard = () => ask('trash.put', { kind: 'capture', id });
            void attempt(() => undoStep('captures.add', discard));
          },
        },
      });
      return undefined;
    });
  };
  const leave = () => {
    draft.leave();
    onClose();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={leave} className={style.overlay ?? ''}>
      <Modal className={style.modal ?? ''}>
        <Dialog className={style.dialog ?? ''} aria-label={intl.formatMessage(messages.title)}>
          <CaptureField text={draft.text} onWrite={draft.write} onKeep={keep} />
          {keeping.refusal && (
            <div className={style.refusal}>
              <RefusalNotice refusal={keeping.refusal} />
            </div>
          )}
          <Hints sortKeys={sortKeys} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Hints({ sortKeys }: Pick<Props, 'sortKeys'>) {
  const intl = useIntl();
  const hints = [
    { keys: 'Enter', words: messages.hintKeep },
    { keys: sortKeys, words: messages.hintSort },
    { keys: 'Esc', words: messages.hintLater },
  ];
  return (
    <footer className={style.hints}>
      {hints.map(({ keys, words }) => (
        <span key={keys} className={style.hint}>
          <Kbd keys={keys} /> {intl.formatMessage(words)}
        </span>
      ))}
      <span className={style.signs}>{intl.formatMessage(messages.hintNames)}</span>
      <Badge tone="learning">{intl.formatMessage(messages.onlyYou)}</Badge>
    </footer>
  );
}
