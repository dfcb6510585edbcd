import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { PracticeSession } from '../../../shared/domain/practice.ts';
import { ask } from '../../api.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { FormText } from '../../parts/form-fields.tsx';
import { showToast } from '../../ui/toast.tsx';
import { messages } from './messages.ts';
import styles from './practice.module.css';
import { AttemptForm, type AttemptValues, emptyAttempt } from './practice-form.ts';

type Props = { readonly session: PracticeSession; readonly onClose: () => void };

/** One more attempt, with what one meant to try this time in view. */
export function AttemptDialog({ session, onClose }: Props) {
  const intl = useIntl();
  const form = useForm<AttemptValues>({
    resolver: zodResolver(AttemptForm),
    defaultValues: emptyAttempt,
  });
  const meant = session.attempts.at(-1)?.next.trim() ?? '';
  const save = async (attempt: AttemptValues) => {
    await ask('practice.addAttempts', { id: session.id, attempts: [attempt] });
    showToast({ title: intl.formatMessage(messages.attemptSaved), tone: 'ok' });
    onClose();
  };
  return (
    <FormDialog
      form={form}
      title={intl.formatMessage(messages.addAttempt)}
      description={session.task}
      submitLabel={intl.formatMessage(messages.save)}
      onSave={save}
      onClose={onClose}
    >
      {meant !== '' && (
        <div className={styles.meant}>
          <p className={styles.meantTerm}>{intl.formatMessage(messages.meant)}</p>
          <p className={styles.meantWords}>{meant}</p>
        </div>
      )}
      <FormText
        control={form.control}
        name="tried"
        label={intl.formatMessage(messages.tried)}
        isMultiline
        minRows={2}
        autoFocus
      />
      <FormText
        control={form.control}
        name="happened"
        label={intl.formatMessage(messages.happened)}
        isMultiline
        minRows={2}
      />
      <FormText
        control={form.control}
        name="next"
        label={intl.formatMessage(messages.next)}
        isMultiline
        minRows={2}
      />
    </FormDialog>
  );
}
