import { useIntl } from 'react-intl';
import type { LearningRow } from '../../../shared/ipc/views.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './carry-dialog.module.css';
import { LearningFacts } from './learning-facts.tsx';
import { messages } from './messages.ts';

type Props = { readonly activity: LearningRow; readonly onClose: () => void };

/** Shows exactly what becomes visible before one activity is carried across. */
export function CarryDialog({ activity, onClose }: Props) {
  const intl = useIntl();
  const { attempt, refusal } = useAttempt();
  const carry = async () => {
    if (!(await attempt(() => ask('learning.promote', { id: activity.id })))) return;
    showToast({ title: intl.formatMessage(messages.carried), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.carryTitle)}
      description={intl.formatMessage(messages.carryLine)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button variant="primary" onPress={() => void carry()}>
            {intl.formatMessage(messages.carrySave)}
          </Button>
        </>
      }
    >
      <div className={styles.carry}>
        <Card title={intl.formatMessage(messages.carryPreview)}>
          <p className={styles.title}>{activity.title}</p>
          <LearningFacts activity={activity} isPreview />
          {activity.takeaway !== '' && <p className={styles.words}>{activity.takeaway}</p>}
        </Card>
        <p className={styles.stays}>{intl.formatMessage(messages.carryStays)}</p>
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}
