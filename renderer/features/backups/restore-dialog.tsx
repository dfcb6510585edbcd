import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PortfolioFacts } from '../../../shared/domain/backup.ts';
import type { BackupRow } from '../../../shared/ipc/backups-contract.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { ask } from '../../api.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import styles from './backups.module.css';
import { messages } from './messages.ts';
import { useLate } from './use-late.ts';
import { KINDS, useMoment } from './words.ts';

type Preview = Reply<'backups.preview'>;
type Props = { readonly row: BackupRow; readonly onClose: () => void };

/** Opens the backup, shows it beside the present, and restores it once the portfolio was named. */
export function RestoreDialog({ row, onClose }: Props) {
  const intl = useIntl();
  const moment = useMoment();
  const restoring = useAttempt();
  const opening = useAttempt();
  const [preview, setPreview] = useState<Preview | null>(null);
  const { attempt } = opening;
  const { id } = row;
  // Asked once: what it would take the place of is as it was when the question was put.
  useEffect(() => {
    void attempt(async () => setPreview(await ask('backups.preview', { id })));
  }, [id, attempt]);
  const isLate = useLate(opening.isPending);
  const leave = () => {
    if (opening.isPending) void ask('backups.stop', {});
    onClose();
  };
  const [typed, setTyped] = useState('');
  const name = preview?.present.name ?? '';
  const isNamed = preview !== null && typed.trim().normalize('NFC') === name.normalize('NFC');
  const restore = async () => {
    if (!isNamed) return;
    const isDone = await restoring.attempt(() =>
      ask('backups.restore', { id: row.id, name: typed }),
    );
    if (!isDone) return;
    showToast({ title: intl.formatMessage(messages.restored), tone: 'ok' });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && !restoring.isPending && leave()}
      title={intl.formatMessage(messages.restoreTitle)}
      description={intl.formatMessage(messages.from, { when: moment(row.at) })}
      closeLabel={intl.formatMessage(messages.close)}
      isDismissable={false}
      footer={
        <>
          <Button onPress={leave} isDisabled={restoring.isPending}>
            <FormattedMessage {...messages.cancel} />
          </Button>
          <Button
            variant="primary"
            onPress={() => void restore()}
            isDisabled={!isNamed}
            isPending={restoring.isPending}
          >
            <FormattedMessage {...messages.confirm} />
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <RefusalNotice refusal={opening.refusal} />
        {isLate && (
          <Progress
            label={intl.formatMessage(messages.opening)}
            value={null}
            onCancel={leave}
            cancelLabel={intl.formatMessage(messages.stop)}
          />
        )}
        {preview !== null && (
          <>
            <Compared {...preview} />
            <Banner tone="info">
              <FormattedMessage {...messages.safe} />
            </Banner>
            <TextField
              label={intl.formatMessage(messages.typeName, { name })}
              value={typed}
              onChange={setTyped}
              spellCheck={false}
              onSubmit={() => void restore()}
            />
          </>
        )}
        <RefusalNotice refusal={restoring.refusal} />
      </div>
    </Dialog>
  );
}

function Compared({ backup, present }: Preview) {
  const intl = useIntl();
  const moment = useMoment();
  const saved = ({ savedAt }: PortfolioFacts) =>
    savedAt === null ? intl.formatMessage(messages.unknown) : moment(savedAt);
  const rows = [
    { id: 'saved', what: messages.lastSave, backup: saved(backup), now: saved(present) },
    ...KINDS.filter((kind) => backup.counts[kind] + present.counts[kind] > 0).map((kind) => ({
      id: kind,
      what: messages[kind],
      backup: intl.formatNumber(backup.counts[kind]),
      now: intl.formatNumber(present.counts[kind]),
    })),
  ];
  return (
    <DataTable
      caption={intl.formatMessage(messages.compare)}
      isCaptionHidden
      rows={rows}
      getKey={({ id }) => id}
      columns={[
        {
          id: 'what',
          header: intl.formatMessage(messages.what),
          isRowHeader: true,
          cell: ({ what }) => <FormattedMessage {...what} />,
        },
        {
          id: 'backup',
          header: intl.formatMessage(messages.inBackup),
          align: 'end',
          cell: ({ backup: text }) => <span className={styles.oneLine}>{text}</span>,
        },
        {
          id: 'now',
          header: intl.formatMessage(messages.atPresent),
          align: 'end',
          cell: ({ now }) => <span className={styles.oneLine}>{now}</span>,
        },
      ]}
    />
  );
}
