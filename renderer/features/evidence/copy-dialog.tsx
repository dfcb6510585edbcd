import { useIntl } from 'react-intl';
import { ask } from '../../api.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './preview-messages.ts';

type Props = { readonly evidenceId: string; readonly onClose: () => void };

/** Says what a copy outside means, and has its place chosen. */
export function CopyDialog({ evidenceId, onClose }: Props) {
  const intl = useIntl();
  const { attempt, refusal, isPending } = useAttempt();
  const save = () =>
    void attempt(async () => {
      const { saved } = await ask('evidence.saveCopy', { id: evidenceId });
      if (saved) showToast({ title: intl.formatMessage(messages.copied), tone: 'ok' });
      onClose();
    });
  return (
    <AlertDialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={intl.formatMessage(messages.copyTitle)}
      confirmLabel={intl.formatMessage(messages.copyConfirm)}
      cancelLabel={intl.formatMessage(messages.cancel)}
      onConfirm={save}
      isPending={isPending}
    >
      {intl.formatMessage(messages.copyText)}
      <RefusalNotice refusal={refusal} />
    </AlertDialog>
  );
}
