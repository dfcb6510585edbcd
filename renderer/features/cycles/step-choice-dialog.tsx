import { useIntl } from 'react-intl';
import type { CycleStage } from '../../../shared/domain/cycle.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './board-dialogs.module.css';
import { boardMessages } from './board-messages.ts';
import { messages, stageActions } from './messages.ts';
import type { StepButton } from './step-buttons.ts';

type Props = {
  readonly stage: CycleStage;
  readonly buttons: readonly StepButton[];
  readonly onClose: () => void;
};

/** Asks which of several things happened. */
export function StepChoiceDialog({ stage, buttons, onClose }: Props) {
  const intl = useIntl();
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      size="s"
      title={intl.formatMessage(boardMessages.choiceTitle)}
      closeLabel={intl.formatMessage(boardMessages.close)}
    >
      <div className={styles.choices}>
        {buttons.map(({ id, what, title, onPress }, index) => (
          <Button
            edits
            key={id}
            autoFocus={index === 0}
            onPress={() => {
              onClose();
              onPress();
            }}
          >
            {what === 'stage'
              ? intl.formatMessage(stageActions[stage])
              : intl.formatMessage(messages[what], { title })}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}
