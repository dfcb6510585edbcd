import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../../shared/result.ts';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import style from './form.module.css';
import { messages } from './messages.ts';
import { UnlockForm } from './passphrase-form.ts';
import { SecretField } from './secret-field.tsx';

type Props = {
  /** For the button that sends it from outside. */
  readonly formId: string;
  readonly refusal: Refusal | null;
  readonly onPassphrase: (passphrase: string) => Promise<unknown>;
  /** What is said before the field. */
  readonly children?: ReactNode;
};

/** The passphrase once more, before something weighty. */
export function PassphraseQuestion({ formId, refusal, onPassphrase, children }: Props) {
  const intl = useIntl();
  const form = useForm<UnlockForm>({
    resolver: zodResolver(UnlockForm),
    defaultValues: { passphrase: '' },
  });
  const submit = form.handleSubmit(({ passphrase }) => onPassphrase(passphrase));
  return (
    <form id={formId} className={style.form} onSubmit={submit} noValidate>
      {children}
      <SecretField
        control={form.control}
        name="passphrase"
        label={intl.formatMessage(messages.passphrase)}
        autoFocus
      />
      <RefusalNotice refusal={refusal} />
    </form>
  );
}
