import { useIntl } from 'react-intl';
import { DataTable } from '../../ui/charts/data-table.tsx';
import { shortDay } from '../../words/days.ts';
import type { GardenWeek } from './garden-weeks.ts';
import { messages } from './messages.ts';

type Props = { readonly weeks: readonly GardenWeek[]; readonly label: string };

/** The same year in words, the newest week first. */
export function GardenTable({ weeks, label }: Props) {
  const intl = useIntl();
  return (
    <DataTable
      caption={label}
      isCaptionHidden
      rows={weeks.filter(({ attempts }) => attempts > 0).toReversed()}
      getKey={({ from }) => from}
      emptyText={intl.formatMessage(messages.gardenEmpty)}
      columns={[
        {
          id: 'week',
          header: intl.formatMessage(messages.columnWeek),
          isRowHeader: true,
          cell: ({ from }) => shortDay(intl, from),
          sortValue: ({ from }) => from,
        },
        {
          id: 'attempts',
          header: intl.formatMessage(messages.columnAttempts),
          align: 'end',
          cell: ({ attempts }) => intl.formatNumber(attempts),
          sortValue: ({ attempts }) => attempts,
        },
        {
          id: 'tasks',
          header: intl.formatMessage(messages.columnTasks),
          cell: ({ sessions }) => (
            <span className="break-anywhere">
              {intl.formatList(sessions.map(({ task }) => task))}
            </span>
          ),
        },
      ]}
    />
  );
}
