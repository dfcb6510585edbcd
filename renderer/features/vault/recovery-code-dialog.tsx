import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { UnlockForm } from './passphrase-form.ts';
import { RecoveryCodeGroups } from './recovery-code-groups.tsx';
import { SaveSheetButton } from './save-sheet-button.tsx';
import { SecretField } from './secret-field.tsx';
import { readRecoveryCode } from './vault-actions.ts';

type Props = { readonly onClose: () => void };

/** Shows the recovery code again, behind the passphrase. Mounted while it is open, so that the code does not stay. */
export function RecoveryCodeDialog({ onClose }: Props) {
  const intl = useIntl();
  const formId = useId();
  const [code, setCode] = useState<string | null>(null);
  const reading = useAttempt();
  const form = useForm<UnlockForm>({
    resolver: zodResolver(UnlockForm),
    defaultValues: { passphrase: '' },
  });
  const submit = form.handleSubmit(({ passphrase }) =>
    reading.attempt(async () => setCode(await readRecoveryCode(passphrase))),
  );
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={intl.formatMessage(messages.settingsCode)}
      description={intl.formatMessage(code === null ? messages.settingsShowWhy : messages.keepWhy)}
      closeLabel={intl.formatMessage(messages.close)}
      isDismissable={false}
      footer={
        code === null && (
          <Button type="submit" form={formId} variant="primary" isPending={reading.isPending}>
            <FormattedMessage {...messages.showCode} />
          </Button>
        )
      }
    >
      {code === null ? (
        <form id={formId} className={style.form} onSubmit={submit} noValidate>
          <SecretField
            control={form.control}
            name="passphrase"
            label={intl.formatMessage(messages.passphrase)}
            autoFocus
          />
          <RefusalNotice refusal={reading.refusal} />
        </form>
      ) : (
        <div className={style.form}>
          <RecoveryCodeGroups code={code} />
          <SaveSheetButton code={code} />
        </div>
      )}
    </Dialog>
  );
}
