import { useId, useState } from 'react';
import { FormattedMessage, type IntlShape, useIntl } from 'react-intl';
import type { NewKeyView, OldBackupsView } from '../../../shared/ipc/views.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { KeepCodeForm } from './keep-code-form.tsx';
import { makeNewKey, stopKeyWork } from './key-actions.ts';
import { keyMessages } from './key-messages.ts';
import { KeyProgress } from './key-progress.tsx';
import { messages } from './messages.ts';
import { type BackupsWish, OldBackupsStep } from './old-backups-step.tsx';
import { PassphraseQuestion } from './passphrase-question.tsx';

type Props = { readonly onClose: () => void };

/** Where the dialog is. The passphrase stays for the backups, and goes with the dialog. */
type Step =
  | { readonly at: 'ask' }
  | {
      readonly at: 'code';
      readonly code: string;
      readonly made: NewKeyView;
      readonly passphrase: string;
    }
  | { readonly at: 'backups'; readonly names: readonly string[]; readonly passphrase: string };

function tellBackups(intl: IntlShape, wish: BackupsWish, outcome: OldBackupsView | null): void {
  if (outcome === null) return;
  const { done, left } = outcome;
  const told = wish === 'delete' ? keyMessages.deleted : keyMessages.encrypted;
  showToast({ title: intl.formatMessage(told, { done }), tone: 'ok' });
  if (left > 0) showToast({ title: intl.formatMessage(keyMessages.left, { left }), tone: 'bad' });
}

function headOf(intl: IntlShape, step: Step) {
  switch (step.at) {
    case 'ask':
      return {
        title: intl.formatMessage(keyMessages.title),
        description: intl.formatMessage(keyMessages.how),
      };
    case 'code':
      return {
        title: intl.formatMessage(keyMessages.codeTitle),
        description: intl.formatMessage(keyMessages.codeWhy),
      };
    case 'backups':
      return {
        title: intl.formatMessage(keyMessages.backupsTitle),
        description: intl.formatMessage(keyMessages.backupsWhy, { count: step.names.length }),
      };
  }
}

/** A new data key: the passphrase, progress, the new code to keep, and what becomes of older backups. */
export function NewKeyDialog({ onClose }: Props) {
  const intl = useIntl();
  const formId = useId();
  const making = useAttempt();
  const [step, setStep] = useState<Step>({ at: 'ask' });
  const end = () => {
    if (step.at !== 'ask') {
      showToast({ title: intl.formatMessage(keyMessages.inUse), tone: 'ok' });
    }
    onClose();
  };
  const make = (passphrase: string) =>
    making.attempt(async () => {
      const made = await makeNewKey(passphrase);
      if (made.recoveryCode !== null) {
        return setStep({ at: 'code', code: made.recoveryCode, made, passphrase });
      }
      showToast({ title: intl.formatMessage(keyMessages.stopped) });
      return onClose();
    });
  const afterCode = () => {
    if (step.at !== 'code' || step.made.oldBackups.length === 0) return end();
    return setStep({
      at: 'backups',
      names: step.made.oldBackups,
      passphrase: step.passphrase,
    });
  };
  // Closing never leaves a change half seen: it stops what can be stopped, and goes on from the code.
  const close = () => {
    if (making.isPending) void stopKeyWork().catch(() => undefined);
    else if (step.at === 'code') afterCode();
    else end();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={close}
      {...headOf(intl, step)}
      closeLabel={intl.formatMessage(messages.close)}
      isDismissable={false}
      isKeyboardDismissDisabled={step.at !== 'ask'}
      footer={
        step.at === 'ask' &&
        !making.isPending && (
          <Button type="submit" form={formId} variant="primary">
            <FormattedMessage {...keyMessages.submit} />
          </Button>
        )
      }
    >
      {step.at === 'ask' && !making.isPending && (
        <PassphraseQuestion formId={formId} refusal={making.refusal} onPassphrase={make}>
          <Banner tone="warn" title={intl.formatMessage(keyMessages.lastingTitle)}>
            <FormattedMessage {...keyMessages.lasting} />
          </Banner>
        </PassphraseQuestion>
      )}
      {step.at === 'ask' && making.isPending && (
        <div className={style.form}>
          <KeyProgress begin="copying" />
        </div>
      )}
      {step.at === 'code' && (
        <div className={style.form}>
          {step.made.keychain === 'dropped' && (
            <Banner tone="info">
              <FormattedMessage {...keyMessages.keychainDropped} />
            </Banner>
          )}
          <KeepCodeForm code={step.code} onDone={afterCode} />
        </div>
      )}
      {step.at === 'backups' && (
        <OldBackupsStep
          names={step.names}
          passphrase={step.passphrase}
          onDone={(wish, outcome) => {
            tellBackups(intl, wish, outcome);
            end();
          }}
        />
      )}
    </Dialog>
  );
}
