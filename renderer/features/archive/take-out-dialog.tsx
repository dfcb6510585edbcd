import { type FormEvent, useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TakenOut } from '../../../shared/ipc/archive-contract.ts';
import { ask } from '../../api.ts';
import { ArchiveProgress } from '../../parts/archive-progress.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { NamedList } from '../../ui/named-list.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { kindText, sizeText } from '../../words/record-kind-messages.ts';
import { unreadText } from '../../words/unread-messages.ts';
import styles from './archive.module.css';
import { messages } from './messages.ts';

type Props = { readonly onClose: () => void };

/** Says in plain words what the file will be, asks for the passphrase, and tells what was written. */
export function TakeOutDialog({ onClose }: Props) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const formId = useId();
  const writing = useAttempt();
  const [passphrase, setPassphrase] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [taken, setTaken] = useState<TakenOut | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '') return;
    void writing.attempt(async () => {
      const written = (await ask('archive.takeOut', { passphrase })).taken;
      setTaken(written);
      if (written !== null) setPassphrase('');
    });
  };
  const close = () => {
    if (writing.isPending) void ask('archive.stop', {});
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={close}
      title={intl.formatMessage(messages.outTitle)}
      description={intl.formatMessage(messages.outDialogNote)}
      closeLabel={intl.formatMessage(messages.close)}
      isDismissable={false}
      footer={
        taken === null ? (
          <Button type="submit" form={formId} variant="primary" isPending={writing.isPending}>
            <FormattedMessage {...messages.choosePlace} />
          </Button>
        ) : (
          <Button variant="primary" onPress={close} autoFocus>
            <FormattedMessage {...messages.done} />
          </Button>
        )
      }
    >
      {taken === null ? (
        <form id={formId} className={styles.form} onSubmit={submit} noValidate>
          <Banner tone="warn" title={intl.formatMessage(messages.outWarnTitle)}>
            <FormattedMessage {...(mayEdit ? messages.outWarn : messages.outWarnReading)} />
          </Banner>
          <PasswordField
            label={intl.formatMessage(messages.passphrase)}
            description={intl.formatMessage(messages.passphraseWhy)}
            value={passphrase}
            onChange={setPassphrase}
            showLabel={intl.formatMessage(messages.show)}
            hideLabel={intl.formatMessage(messages.hide)}
            capsLockText={intl.formatMessage(messages.capsLock)}
            autoComplete="current-password"
            error={isMissing ? intl.formatMessage(messages.empty) : undefined}
            isDisabled={writing.isPending}
            autoFocus
          />
          {writing.isPending && (
            <ArchiveProgress
              label={intl.formatMessage(messages.writing)}
              stopLabel={intl.formatMessage(messages.stop)}
              isQuietAtFirst
            />
          )}
          <RefusalNotice refusal={writing.refusal} />
        </form>
      ) : (
        <Written taken={taken} />
      )}
    </Dialog>
  );
}

function Written({ taken }: { readonly taken: TakenOut }) {
  const intl = useIntl();
  const { records, files, fileBytes, leftOutFiles, leftOut, leftOutMore, isInLedger } = taken;
  const isWhole = leftOutFiles.length === 0 && leftOut.length === 0;
  const title = intl.formatMessage(isWhole ? messages.outDoneTitle : messages.outPartTitle);
  const inRecords = kindText(intl, 'records', records);
  const inFiles = `${kindText(intl, 'files', files)} (${sizeText(intl, fileBytes)})`;
  const contents = files === 0 ? inRecords : `${inRecords}, ${inFiles}`;
  return (
    <Banner tone={isWhole ? 'ok' : 'warn'} title={title} isLive>
      <p>
        <FormattedMessage
          {...(isInLedger ? messages.outDone : messages.outDoneUnsaid)}
          values={{ contents }}
        />
      </p>
      {leftOut.length > 0 && (
        <>
          <p>
            <FormattedMessage {...messages.outUnread} />
          </p>
          <NamedList names={leftOut.map((record) => unreadText(intl, record))} more={leftOutMore} />
        </>
      )}
      {leftOutFiles.length > 0 && (
        <>
          <p>
            <FormattedMessage {...messages.outLeftOut} />
          </p>
          <NamedList names={leftOutFiles} />
        </>
      )}
    </Banner>
  );
}
