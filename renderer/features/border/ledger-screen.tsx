import { NotebookText } from 'lucide-react';
import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { LedgerEntry, LedgerPage } from '../../../shared/ipc/border-view.ts';
import { useAnswer } from '../../answers.ts';
import { RecordLink } from '../../parts/record-links.tsx';
import { href } from '../../routes.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalState } from '../../ui/refusal-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { entryKinds, messages } from './ledger-messages.ts';
import styles from './ledger-screen.module.css';

/** Entries that are drawn at once; older ones are a press away. */
const PER_PAGE = 200;

/** Everything that was disclosed, and whether the book is as it was written. */
export function LedgerScreen() {
  const intl = useIntl();
  const { value, refusal } = useAnswer('ledger.list', {});
  return (
    <Page
      title={intl.formatMessage(messages.title)}
      lead={intl.formatMessage(messages.lead)}
      back={{ label: intl.formatMessage(messages.back), onPress: () => history.back() }}
    >
      {value !== null && <Contents page={value} />}
      {value === null && refusal !== null && <RefusalState refusal={refusal} />}
      {value === null && refusal === null && (
        <Skeleton label={intl.formatMessage(messages.loading)} shape="rows" count={6} />
      )}
    </Page>
  );
}

function Contents({ page }: { readonly page: LedgerPage }) {
  const intl = useIntl();
  const [count, setCount] = useState(PER_PAGE);
  const { entries, brokenAt } = page;
  if (entries.length === 0) {
    return (
      <EmptyState
        icon={NotebookText}
        title={intl.formatMessage(messages.emptyTitle)}
        line={intl.formatMessage(messages.emptyLine)}
      />
    );
  }
  const older = Math.max(0, entries.length - count);
  return (
    <div className={styles.contents}>
      <Verdict brokenAt={brokenAt} count={entries.length} />
      <Entries entries={entries.slice(0, count)} />
      {older > 0 && (
        <Button onPress={() => setCount(count + PER_PAGE)}>
          {intl.formatMessage(messages.older, { count: Math.min(older, PER_PAGE) })}
        </Button>
      )}
    </div>
  );
}

function Verdict({
  brokenAt,
  count,
}: {
  readonly brokenAt: number | null;
  readonly count: number;
}) {
  const intl = useIntl();
  if (brokenAt === null) {
    return (
      <Banner tone="ok" title={intl.formatMessage(messages.whole)}>
        {intl.formatMessage(messages.wholeLine, { count })}
      </Banner>
    );
  }
  return (
    <Banner tone="bad" title={intl.formatMessage(messages.broken)}>
      {intl.formatMessage(messages.brokenLine, { seq: brokenAt })}
    </Banner>
  );
}

const pages: Readonly<Record<string, (id: string) => string>> = {
  skill: href.skill,
  goal: href.goal,
  learning: href.learningActivity,
  project: href.project,
};

function Subject({ entry }: { readonly entry: LedgerEntry }) {
  const intl = useIntl();
  const { subject, kind } = entry;
  if (subject === null) {
    if (kind === 'erasure') return intl.formatMessage(messages.somebody);
    const isAll = kind === 'export' || kind === 'print' || kind === 'key-event';
    return intl.formatMessage(isAll ? messages.whole_ : messages.gone);
  }
  const path = pages[subject.kind];
  return path ? <RecordLink to={path(subject.id)}>{subject.title}</RecordLink> : subject.title;
}

function when(intl: IntlShape, at: string): string {
  return intl.formatDate(new Date(at), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function Entries({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const intl = useIntl();
  return (
    <DataTable
      caption={intl.formatMessage(messages.title)}
      isCaptionHidden
      rows={entries}
      getKey={({ seq }) => String(seq)}
      columns={[
        {
          id: 'seq',
          header: intl.formatMessage(messages.columnNumber),
          cell: ({ seq }) => seq,
          align: 'end',
        },
        {
          id: 'when',
          header: intl.formatMessage(messages.columnWhen),
          cell: ({ at }) => <time dateTime={at}>{when(intl, at)}</time>,
        },
        {
          id: 'what',
          header: intl.formatMessage(messages.columnWhat),
          cell: ({ kind }) => intl.formatMessage(entryKinds[kind]),
          isRowHeader: true,
        },
        {
          id: 'which',
          header: intl.formatMessage(messages.columnWhich),
          cell: (entry) => <Subject entry={entry} />,
        },
        {
          id: 'whom',
          header: intl.formatMessage(messages.columnWhom),
          cell: ({ recipient }) => recipient ?? intl.formatMessage(messages.nobody),
        },
      ]}
    />
  );
}
