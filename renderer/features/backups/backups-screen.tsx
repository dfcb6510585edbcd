import { DatabaseBackup } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BackupRow, BackupsPage } from '../../../shared/ipc/backups-contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { useMayEdit } from '../../ui/editing.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormRow } from '../../ui/form-row.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { BackupNotices } from './backup-notices.tsx';
import { BackupTable } from './backup-table.tsx';
import styles from './backups.module.css';
import { Elsewhere } from './elsewhere.tsx';
import { messages } from './messages.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { useMoment } from './words.ts';

type Props = { readonly isSample: boolean };

/** Every backup of the portfolio, with what is in it and what can be done with it. */
export function BackupsScreen({ isSample }: Props) {
  const intl = useIntl();
  if (isSample) {
    return (
      <Page title={intl.formatMessage(messages.title)}>
        <EmptyState
          icon={DatabaseBackup}
          title={intl.formatMessage(messages.sampleTitle)}
          line={intl.formatMessage(messages.sampleLine)}
        />
      </Page>
    );
  }
  return <OwnBackups />;
}

function OwnBackups() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('backups.list', {});
  const making = useAttempt();
  const make = () =>
    void making.attempt(async () => {
      await ask('backups.make', {});
      showToast({ title: intl.formatMessage(messages.made), tone: 'ok' });
    });
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      actions={
        <Button
          edits
          variant="primary"
          onPress={make}
          isPending={making.isPending}
          pendingLabel={intl.formatMessage(messages.making)}
        >
          <FormattedMessage {...messages.now} />
        </Button>
      }
    >
      <div className={styles.stack}>
        <RefusalNotice refusal={making.refusal} />
        {value !== null && <Contents page={value} />}
        {value === null && refusal !== null && <RefusalState refusal={refusal} />}
        {value === null && refusal === null && (
          <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={4} />
        )}
      </div>
    </Page>
  );
}

type Wish = { readonly what: 'restore' | 'remove'; readonly row: BackupRow };

function Contents({ page }: { readonly page: BackupsPage }) {
  const intl = useIntl();
  const mayEdit = useMayEdit();
  const [wish, setWish] = useState<Wish | null>(null);
  const doing = useAttempt();
  const check = (row: BackupRow) =>
    void doing.attempt(async () => {
      await ask('backups.check', { id: row.id });
      showToast({ title: intl.formatMessage(messages.whole), tone: 'ok' });
    });
  const show = (id: string | null) => void doing.attempt(() => ask('backups.show', { id }));
  return (
    <>
      <BackupNotices page={page} />
      <RefusalNotice refusal={doing.refusal} />
      {page.rows.length === 0 ? (
        <EmptyState
          icon={DatabaseBackup}
          title={intl.formatMessage(messages.emptyTitle)}
          line={intl.formatMessage(mayEdit ? messages.emptyLine : messages.readLine)}
        />
      ) : (
        <BackupTable
          rows={page.rows}
          onRestore={(row) => setWish({ what: 'restore', row })}
          onRemove={(row) => setWish({ what: 'remove', row })}
          onCheck={check}
          onShow={({ id }) => show(id)}
        />
      )}
      <Place folder={page.folder} onShow={() => show(null)} canShow={page.rows.length > 0} />
      {wish?.what === 'restore' && <RestoreDialog row={wish.row} onClose={() => setWish(null)} />}
      {wish?.what === 'remove' && <RemoveDialog row={wish.row} onClose={() => setWish(null)} />}
    </>
  );
}

type PlaceProps = {
  readonly folder: string;
  readonly canShow: boolean;
  readonly onShow: () => void;
};

function Place({ folder, canShow, onShow }: PlaceProps) {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(messages.where)}>
      <FormRow
        title={folder}
        description={intl.formatMessage(messages.whereNote)}
        control={
          <Button onPress={onShow} isDisabled={!canShow}>
            <FormattedMessage {...messages.openFolder} />
          </Button>
        }
      />
      <Elsewhere />
      <FormRow
        title={intl.formatMessage(messages.keeps)}
        description={intl.formatMessage(messages.keepsNote)}
        control={null}
      />
    </Section>
  );
}

type RemoveProps = { readonly row: BackupRow; readonly onClose: () => void };

function RemoveDialog({ row, onClose }: RemoveProps) {
  const intl = useIntl();
  const moment = useMoment();
  const removing = useAttempt();
  const remove = async () => {
    const isGone = await removing.attempt(() => ask('backups.remove', { id: row.id }));
    if (!isGone) return;
    showToast({ title: intl.formatMessage(messages.removed) });
    onClose();
  };
  return (
    <AlertDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={intl.formatMessage(messages.removeTitle)}
      confirmLabel={intl.formatMessage(messages.removeConfirm)}
      cancelLabel={intl.formatMessage(messages.cancel)}
      onConfirm={() => void remove()}
      isPending={removing.isPending}
      isDanger
    >
      <p className={styles.plain}>
        <FormattedMessage {...messages.removeLine} values={{ when: moment(row.at) }} />
      </p>
      <RefusalNotice refusal={removing.refusal} />
    </AlertDialog>
  );
}
