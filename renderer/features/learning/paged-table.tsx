import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type DataColumn, DataTable } from '../../ui/charts/data-table.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './import-dialog.module.css';
import { messages } from './import-messages.ts';

/** Rows that are drawn at once. */
const PAGE = 50;

type Props<Row> = {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
};

/** A table of any length, a page at a time. */
export function PagedTable<Row extends { readonly line: number }>(props: Props<Row>) {
  const { caption, rows, columns } = props;
  const intl = useIntl();
  const [wanted, setPage] = useState(0);
  const count = rows.length;
  const page = Math.min(wanted, Math.max(0, Math.ceil(count / PAGE) - 1));
  const from = page * PAGE;
  const shown = rows.slice(from, from + PAGE);
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionHidden
        rows={shown}
        getKey={({ line }) => `${line}`}
        columns={columns}
      />
      {count > PAGE && (
        <div className={styles.pager}>
          {intl.formatMessage(messages.shown, { from: from + 1, to: from + shown.length, count })}
          <IconButton
            size="s"
            icon={ChevronLeft}
            label={intl.formatMessage(messages.previous)}
            isDisabled={page === 0}
            onPress={() => setPage(page - 1)}
          />
          <IconButton
            size="s"
            icon={ChevronRight}
            label={intl.formatMessage(messages.next)}
            isDisabled={from + PAGE >= count}
            onPress={() => setPage(page + 1)}
          />
        </div>
      )}
    </>
  );
}
