import { FolderOpen, History, SearchCheck, Trash2 } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BackupRow } from '../../../shared/ipc/backups-contract.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { PopoverMenu } from '../../ui/popover-menu.tsx';
import styles from './backups.module.css';
import { messages } from './messages.ts';
import { countsText, sizeText, useMoment } from './words.ts';

type Wishes = {
  readonly onRestore: (row: BackupRow) => void;
  readonly onCheck: (row: BackupRow) => void;
  readonly onShow: (row: BackupRow) => void;
  readonly onRemove: (row: BackupRow) => void;
};

/** The backups, newest first, each with what is in it. */
export function BackupTable({ rows, ...wishes }: Wishes & { readonly rows: readonly BackupRow[] }) {
  const intl = useIntl();
  return (
    <DataTable
      caption={intl.formatMessage(messages.title)}
      isCaptionHidden
      rows={rows}
      getKey={({ id }) => id}
      columns={[
        {
          id: 'when',
          header: intl.formatMessage(messages.when),
          isRowHeader: true,
          cell: (row) => <Made row={row} />,
        },
        {
          id: 'contents',
          header: intl.formatMessage(messages.contents),
          cell: ({ facts }) =>
            facts === null ? (
              <FormattedMessage {...messages.otherKey} />
            ) : (
              countsText(intl, facts.counts)
            ),
        },
        {
          id: 'size',
          header: intl.formatMessage(messages.size),
          align: 'end',
          cell: ({ bytes }) => <span className={styles.oneLine}>{sizeText(intl, bytes)}</span>,
        },
        {
          id: 'checked',
          header: intl.formatMessage(messages.checked),
          cell: (row) => <Checked row={row} />,
        },
        {
          id: 'actions',
          header: intl.formatMessage(messages.actions),
          align: 'end',
          cell: (row) => <RowMenu row={row} {...wishes} />,
        },
      ]}
    />
  );
}

function Made({ row }: { readonly row: BackupRow }) {
  const moment = useMoment();
  return (
    <span className={styles.made}>
      <span className={styles.oneLine}>{moment(row.at)}</span>
      <span className={styles.reason}>
        <FormattedMessage {...messages[row.reason]} />
      </span>
    </span>
  );
}

function Checked({ row }: { readonly row: BackupRow }) {
  const moment = useMoment();
  if (row.checkedAt === null) return <FormattedMessage {...messages.unknown} />;
  if (row.isWhole === false) {
    return (
      <Badge tone="bad">
        <FormattedMessage {...messages.damaged} />
      </Badge>
    );
  }
  return <span className={styles.oneLine}>{moment(row.checkedAt)}</span>;
}

function RowMenu({ row, ...wishes }: Wishes & { readonly row: BackupRow }) {
  const intl = useIntl();
  const moment = useMoment();
  return (
    <PopoverMenu
      label={intl.formatMessage(messages.more, { when: moment(row.at) })}
      size="s"
      variant="quiet"
      items={[
        {
          id: 'restore',
          edits: true,
          label: intl.formatMessage(messages.restore),
          icon: History,
          onAction: () => wishes.onRestore(row),
        },
        {
          id: 'check',
          label: intl.formatMessage(messages.check),
          icon: SearchCheck,
          onAction: () => wishes.onCheck(row),
        },
        {
          id: 'show',
          label: intl.formatMessage(messages.show),
          icon: FolderOpen,
          onAction: () => wishes.onShow(row),
        },
        { kind: 'separator', id: 'line' },
        {
          id: 'remove',
          edits: true,
          label: intl.formatMessage(messages.remove),
          icon: Trash2,
          isDanger: true,
          onAction: () => wishes.onRemove(row),
        },
      ]}
    />
  );
}
