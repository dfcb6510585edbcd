import { useState } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { AlreadyThere, NotTaken, Taken } from '../../../shared/transfer/plan-import.ts';
import { Banner } from '../../ui/banner.tsx';
import type { DataColumn } from '../../ui/charts/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { shortDay } from '../../words/days.ts';
import { learningKinds, learningStates } from '../../words/learning-messages.ts';
import { messages, problemWords } from './import-messages.ts';
import type { Planned } from './import-plan.ts';
import { PagedTable } from './paged-table.tsx';

type Shown = 'add' | 'there' | 'not';

/** What would be added, what is there already, and what could not be taken and why. */
export function ImportPreview({ planned }: { readonly planned: Planned }) {
  const intl = useIntl();
  const { list, plan } = planned;
  const [shown, setShown] = useState<Shown>('add');
  const label = intl.formatMessage(messages.preview);
  if (list.rows.length === 0) {
    return <EmptyState size="inline" title={intl.formatMessage(messages.nothing)} />;
  }
  const count = { add: plan.add.length, there: plan.there.length, not: plan.not.length };
  return (
    <>
      <Stopped planned={planned} />
      <Tabs<Shown>
        label={label}
        selected={shown}
        onChange={setShown}
        tabs={[
          {
            id: 'add',
            label: intl.formatMessage(messages.tabAdd, { count: count.add }),
            content: <PagedTable caption={label} rows={plan.add} columns={addColumns(intl)} />,
          },
          {
            id: 'there',
            label: intl.formatMessage(messages.tabThere, { count: count.there }),
            isDisabled: count.there === 0,
            content: <PagedTable caption={label} rows={plan.there} columns={thereColumns(intl)} />,
          },
          {
            id: 'not',
            label: intl.formatMessage(messages.tabNot, { count: count.not }),
            isDisabled: count.not === 0,
            content: <PagedTable caption={label} rows={plan.not} columns={notColumns(intl)} />,
          },
        ]}
      />
    </>
  );
}

function Stopped({ planned: { list } }: { readonly planned: Planned }) {
  const intl = useIntl();
  if (list.stopped === null) return null;
  const { line, why } = list.stopped;
  const words = why === 'quote-open' ? messages.openQuote : messages.astrayQuote;
  return (
    <Banner tone="warn">
      {intl.formatMessage(messages.stopped, { line, why: intl.formatMessage(words) })}
    </Banner>
  );
}

type Lined = { readonly line: number };

function lineColumn<Row extends Lined>(intl: IntlShape): DataColumn<Row> {
  return {
    id: 'line',
    header: intl.formatMessage(messages.columnLine),
    align: 'end',
    cell: ({ line }) => intl.formatNumber(line),
  };
}

function titleColumn<Row>(intl: IntlShape, title: (row: Row) => string): DataColumn<Row> {
  return {
    id: 'title',
    header: intl.formatMessage(messages.columnTitle),
    isRowHeader: true,
    cell: (row) => (
      <span className="break-anywhere" dir="auto">
        {title(row) || intl.formatMessage(messages.untitled)}
      </span>
    ),
  };
}

function addColumns(intl: IntlShape): DataColumn<Taken>[] {
  return [
    lineColumn(intl),
    titleColumn(intl, ({ entry: { title, provider } }) =>
      provider === '' ? title : intl.formatMessage(messages.titleBy, { title, provider }),
    ),
    {
      id: 'kind',
      header: intl.formatMessage(messages.columnKind),
      cell: ({ entry }) => intl.formatMessage(learningKinds[entry.kind]),
    },
    {
      id: 'state',
      header: intl.formatMessage(messages.columnState),
      cell: ({ entry: { state, startedOn, finishedOn, by } }) => {
        const day = finishedOn ?? startedOn ?? by;
        const words = intl.formatMessage(learningStates[state]);
        if (day === null) return words;
        return intl.formatMessage(messages.doneOn, { state: words, day: shortDay(intl, day) });
      },
    },
  ];
}

function thereColumns(intl: IntlShape): DataColumn<AlreadyThere>[] {
  return [
    lineColumn(intl),
    titleColumn(intl, ({ title }) => title),
    {
      id: 'why',
      header: intl.formatMessage(messages.columnWhy),
      cell: ({ repeats }) =>
        repeats === null
          ? intl.formatMessage(messages.inPortfolio)
          : intl.formatMessage(messages.repeats, { line: repeats }),
    },
  ];
}

function notColumns(intl: IntlShape): DataColumn<NotTaken>[] {
  return [
    lineColumn(intl),
    titleColumn(intl, ({ title }) => title.slice(0, 200)),
    {
      id: 'why',
      header: intl.formatMessage(messages.columnWhy),
      cell: ({ problem }) => intl.formatMessage(problemWords[problem]),
    },
  ];
}
