import { type FormEvent, useEffect, useState } from 'react';
import { FormattedMessage, type MessageDescriptor, useIntl } from 'react-intl';
import type { BackupReason } from '../../../shared/domain/backup.ts';
import type { LockedBackup } from '../../../shared/ipc/backups-contract.ts';
import type { VaultStatus } from '../../../shared/ipc/views.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import style from './form.module.css';
import { messages } from './messages.ts';
import { OpenAnother } from './open-another.tsx';
import { Room } from './room.tsx';
import { lockedBackups, restore } from './vault-actions.ts';

type Props = {
  readonly status: VaultStatus;
  readonly onStatus: (status: VaultStatus) => void;
  readonly onBack: () => void;
};

const reasons: Readonly<Record<BackupReason, MessageDescriptor>> = {
  session: messages.reasonSession,
  migration: messages.reasonMigration,
  import: messages.reasonImport,
  'before-restore': messages.reasonRestore,
  'by-hand': messages.reasonByHand,
};

/** Puts a backup in the place of a portfolio that is damaged, gone, or too new for this app. */
export function RestoreCard({ status, onStatus, onBack }: Props) {
  const intl = useIntl();
  const looking = useAttempt();
  const choosing = useAttempt();
  const [backups, setBackups] = useState<readonly LockedBackup[] | null>(null);
  const { attempt } = looking;
  useEffect(() => {
    void attempt(async () => setBackups(await lockedBackups()));
  }, [attempt]);
  return (
    <Room
      title={intl.formatMessage(messages.restoreTitle)}
      lead={<FormattedMessage {...messages.restoreWhy} />}
      footer={
        <>
          <Button variant="quiet" onPress={onBack}>
            <FormattedMessage {...messages.back} />
          </Button>
          <OpenAnother attempt={choosing.attempt} onStatus={onStatus} />
        </>
      }
    >
      <p className={`${style.folder} break-anywhere`}>{status.folder}</p>
      <RefusalNotice refusal={looking.refusal ?? choosing.refusal} />
      {backups === null && looking.isPending && (
        <Skeleton label={intl.formatMessage(messages.restoreLoading)} shape="rows" count={2} />
      )}
      {backups?.length === 0 && (
        <Banner tone="info">
          <FormattedMessage {...messages.restoreNone} />
        </Banner>
      )}
      {backups !== null && backups.length > 0 && (
        <RestoreForm backups={backups} onStatus={onStatus} />
      )}
    </Room>
  );
}

type FormProps = {
  readonly backups: readonly LockedBackup[];
  readonly onStatus: (status: VaultStatus) => void;
};

function RestoreForm({ backups, onStatus }: FormProps) {
  const intl = useIntl();
  const restoring = useAttempt();
  const [chosen, setChosen] = useState(backups[0]?.id ?? '');
  const [secret, setSecret] = useState('');
  const [isMissing, setMissing] = useState(false);
  const words = ({ at, reason, isOfThisVault }: LockedBackup) => {
    const when = intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' });
    const why = intl.formatMessage(reasons[reason]);
    const whose = isOfThisVault === false ? `, ${intl.formatMessage(messages.restoreOther)}` : '';
    return `${when}, ${why}${whose}`;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const backup = backups.find(({ id }) => id === chosen);
    setMissing(secret === '');
    if (backup === undefined || secret === '') return;
    void restoring.attempt(async () => onStatus(await restore(backup, secret)));
  };
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <Select
        label={intl.formatMessage(messages.restoreWhich)}
        placeholder=""
        value={chosen}
        onChange={setChosen}
        options={backups.map((backup) => ({ value: backup.id, label: words(backup) }))}
      />
      <PasswordField
        label={intl.formatMessage(messages.restoreSecret)}
        description={intl.formatMessage(messages.restoreSecretHint)}
        value={secret}
        onChange={setSecret}
        showLabel={intl.formatMessage(messages.show)}
        hideLabel={intl.formatMessage(messages.hide)}
        capsLockText={intl.formatMessage(messages.capsLock)}
        autoComplete="current-password"
        error={isMissing ? intl.formatMessage(messages.empty) : undefined}
      />
      <RefusalNotice refusal={restoring.refusal} />
      {restoring.isPending && (
        <Progress label={intl.formatMessage(messages.restoring)} value={null} />
      )}
      <Button type="submit" variant="primary" size="l" isDisabled={restoring.isPending}>
        <FormattedMessage {...messages.restoreSubmit} />
      </Button>
    </form>
  );
}
