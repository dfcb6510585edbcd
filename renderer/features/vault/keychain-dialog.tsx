import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { KeychainView } from '../../../shared/ipc/views.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { setKeychain } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { messages } from './messages.ts';
import { PassphraseQuestion } from './passphrase-question.tsx';

type Props = {
  readonly turnsOn: boolean;
  readonly onChanged: (now: KeychainView) => void;
  readonly onClose: () => void;
};

const ON = {
  title: keyMessages.keychainOnTitle,
  how: keyMessages.keychainOnHow,
  submit: keyMessages.keychainOnSubmit,
  done: keyMessages.keychainIsOn,
};
const OFF = {
  title: keyMessages.keychainOffTitle,
  how: keyMessages.keychainOffHow,
  submit: keyMessages.keychainOffSubmit,
  done: keyMessages.keychainIsOff,
};

/** Lets this computer unlock, or no longer, after the passphrase was typed. */
export function KeychainDialog({ turnsOn, onChanged, onClose }: Props) {
  const intl = useIntl();
  const formId = useId();
  const { attempt, isPending, refusal } = useAttempt();
  const words = turnsOn ? ON : OFF;
  const change = async (passphrase: string) => {
    if (!(await attempt(async () => onChanged(await setKeychain(passphrase, turnsOn))))) return;
    showToast({ title: intl.formatMessage(words.done), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={intl.formatMessage(words.title)}
      description={intl.formatMessage(words.how)}
      closeLabel={intl.formatMessage(messages.close)}
      size="s"
      isDismissable={false}
      footer={
        <Button type="submit" form={formId} variant="primary" isPending={isPending}>
          <FormattedMessage {...words.submit} />
        </Button>
      }
    >
      <PassphraseQuestion formId={formId} refusal={refusal} onPassphrase={change} />
    </Dialog>
  );
}
