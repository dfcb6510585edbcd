import { useIntl } from 'react-intl';
import type { EvidencePage } from '../../../shared/ipc/evidence-view.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages as carryMessages } from './carry-messages.ts';
import styles from './evidence-detail.module.css';
import { EvidenceFacts } from './evidence-facts.tsx';
import { messages } from './messages.ts';

type Props = { readonly page: EvidencePage; readonly onClose: () => void };

/** Shows exactly what becomes visible before one piece of evidence is carried across. */
export function CarryEvidenceDialog({ page, onClose }: Props) {
  const intl = useIntl();
  const { attempt, refusal, isPending } = useAttempt();
  const { evidence } = page;
  const { content } = evidence;
  const carry = async () => {
    if (!(await attempt(() => ask('evidence.promote', { id: evidence.id })))) return;
    showToast({ title: intl.formatMessage(carryMessages.done), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(carryMessages.title)}
      description={intl.formatMessage(carryMessages.line)}
      closeLabel={intl.formatMessage(messages.close)}
      footer={
        <>
          <Button onPress={onClose}>{intl.formatMessage(messages.cancel)}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void carry()}>
            {intl.formatMessage(carryMessages.save)}
          </Button>
        </>
      }
    >
      <div className={styles.carry}>
        <Card title={evidence.title}>
          {evidence.description !== '' && <p className={styles.none}>{evidence.description}</p>}
          {content.kind === 'quote' && !evidence.sealed && (
            <blockquote className={styles.quote}>{content.quote}</blockquote>
          )}
          {content.kind === 'link' && !evidence.sealed && (
            <code className={styles.address}>{content.link}</code>
          )}
          <EvidenceFacts page={page} isPreview />
        </Card>
        <p className={styles.stays}>{intl.formatMessage(carryMessages.stays)}</p>
        <RefusalNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}
