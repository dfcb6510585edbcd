import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Question } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { shortDay } from '../../words/days.ts';
import { messages } from './messages.ts';
import styles from './timeline.module.css';

type Wish = Omit<Question<'timeline.sheet'>, 'withLearning'>;
type Props = { readonly wish: Wish; readonly onClose: () => void };

/** Says what a print would show before it is made: the portfolio alone, with or without finished learning. */
export function PrintDialog({ wish, onClose }: Props) {
  const intl = useIntl();
  const [withLearning, setWithLearning] = useState(false);
  const [busy, setBusy] = useState<'paper' | 'pdf' | null>(null);
  const { attempt, refusal } = useAttempt();
  const sheet = { ...wish, withLearning };
  const print = async (onto: 'paper' | 'pdf') => {
    // The buttons keep the focus while they work, so that Escape is heard afterwards.
    if (busy !== null) return;
    setBusy(onto);
    await attempt(async () => {
      const { done } = await ask('print.timeline', { sheet, onto });
      if (!done) return;
      showToast({
        title: intl.formatMessage(onto === 'pdf' ? messages.savedPdf : messages.printed),
        description: intl.formatMessage(messages.printedWhy),
      });
      onClose();
    });
    setBusy(null);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.printTitle)}
      description={intl.formatMessage(messages.printText)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button
            edits
            icon={FileDown}
            isPending={busy === 'pdf'}
            pendingLabel={intl.formatMessage(messages.printing)}
            onPress={() => void print('pdf')}
          >
            {intl.formatMessage(messages.printPdf)}
          </Button>
          <Button
            edits
            variant="primary"
            icon={Printer}
            isPending={busy === 'paper'}
            pendingLabel={intl.formatMessage(messages.printing)}
            onPress={() => void print('paper')}
          >
            {intl.formatMessage(messages.printPaper)}
          </Button>
        </>
      }
    >
      <div className={styles.print}>
        <Checkbox
          label={intl.formatMessage(messages.printLearning)}
          description={intl.formatMessage(messages.printLearningWhy)}
          isSelected={withLearning}
          onChange={setWithLearning}
        />
        <Summary sheet={sheet} />
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}

/** Counted from the very sheet that would be printed. */
function Summary({ sheet }: { readonly sheet: Question<'timeline.sheet'> }) {
  const intl = useIntl();
  const { value } = useAnswer('timeline.sheet', sheet);
  if (value === null) return null;
  const { projects } = value;
  return (
    <p className={styles.summary}>
      <strong>
        {intl.formatMessage(messages.printLeaves, {
          from: shortDay(intl, value.from),
          to: shortDay(intl, value.to),
        })}
      </strong>{' '}
      {intl.formatMessage(messages.summary, {
        skills: value.levels.length,
        projects: projects.length,
        confidential: projects.filter(({ isConfidential }) => isConfidential).length,
        learning: value.learning.length,
        decisions: value.decisions.length,
        reached: value.reached.length,
      })}
    </p>
  );
}
