import { Trash2 } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Reply } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../answers.ts';
import { ask } from '../../api.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNotice } from '../../ui/refusal-notice.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { messages } from './messages.ts';

type Removed = Reply<'trash.list'>[number];

/** What was removed, newest first, each with the way back. */
export function TrashScreen() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('trash.list', {});
  const restoring = useAttempt();
  const restore = ({ kind, id, title }: Removed) =>
    void restoring.attempt(async () => {
      await ask('trash.restore', { kind, id });
      showToast({ title: intl.formatMessage(messages.restored, { title }), tone: 'ok' });
    });
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      width="wide"
    >
      <RefusalNotice refusal={restoring.refusal} />
      {value !== null && <Contents removed={value} onRestore={restore} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={3} />
      )}
    </Page>
  );
}

type ContentsProps = {
  readonly removed: readonly Removed[];
  readonly onRestore: (one: Removed) => void;
};

function Contents({ removed, onRestore }: ContentsProps) {
  const intl = useIntl();
  if (removed.length === 0) {
    return (
      <EmptyState
        icon={Trash2}
        title={intl.formatMessage(messages.emptyTitle)}
        line={intl.formatMessage(messages.emptyLine)}
      />
    );
  }
  return (
    <DataTable
      caption={intl.formatMessage(messages.title)}
      isCaptionHidden
      rows={removed}
      getKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        {
          id: 'what',
          header: intl.formatMessage(messages.what),
          isRowHeader: true,
          cell: ({ title }) => <span className="break-anywhere">{title}</span>,
          sortValue: ({ title }) => title,
        },
        {
          id: 'kind',
          header: intl.formatMessage(messages.kind),
          cell: ({ kind }) => <FormattedMessage {...messages[kind]} />,
          sortValue: ({ kind }) => intl.formatMessage(messages[kind]),
        },
        {
          id: 'when',
          header: intl.formatMessage(messages.when),
          cell: ({ at }) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
          sortValue: ({ at }) => at,
        },
        {
          id: 'action',
          header: intl.formatMessage(messages.action),
          align: 'end',
          cell: (one) => (
            <Button
              edits
              size="s"
              ariaLabel={intl.formatMessage(messages.restoreOne, { title: one.title })}
              onPress={() => onRestore(one)}
            >
              <FormattedMessage {...messages.restore} />
            </Button>
          ),
        },
      ]}
    />
  );
}
