import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { NewPassphraseFields } from './new-passphrase-fields.tsx';
import { ChangeForm } from './passphrase-form.ts';
import { SecretField } from './secret-field.tsx';
import { changePassphrase } from './vault-actions.ts';

type Props = { readonly onClose: () => void };

/** Asks for the passphrase in use and a new one, twice. Mounted while it is open, so that nothing typed stays. */
export function PassphraseDialog({ onClose }: Props) {
  const intl = useIntl();
  const formId = useId();
  const changing = useAttempt();
  const form = useForm<ChangeForm>({
    resolver: zodResolver(ChangeForm),
    defaultValues: { current: '', passphrase: '', again: '' },
  });
  const submit = form.handleSubmit(async ({ current, passphrase }) => {
    if (!(await changing.attempt(() => changePassphrase(current, passphrase)))) return;
    showToast({ title: intl.formatMessage(messages.settingsChanged), tone: 'ok' });
    onClose();
  });
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={intl.formatMessage(messages.changeSubmit)}
      description={intl.formatMessage(messages.settingsPassphraseNote)}
      closeLabel={intl.formatMessage(messages.close)}
      size="s"
      isDismissable={false}
      footer={
        <Button type="submit" form={formId} variant="primary" isPending={changing.isPending}>
          <FormattedMessage {...messages.changeSubmit} />
        </Button>
      }
    >
      <form id={formId} className={style.form} onSubmit={submit} noValidate>
        <SecretField
          control={form.control}
          name="current"
          label={intl.formatMessage(messages.currentPassphrase)}
          autoFocus
        />
        <NewPassphraseFields
          control={form.control}
          names={{ passphrase: 'passphrase', again: 'again' }}
          label={intl.formatMessage(messages.newPassphrase)}
        />
        <RefusalNotice refusal={changing.refusal} />
      </form>
    </Dialog>
  );
}
