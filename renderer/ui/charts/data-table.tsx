import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { cx } from '../class-names.ts';
import { useScrollStop } from '../use-scroll-stop.ts';
import styles from './data-table.module.css';
import { type SortOrder, sortRows } from './sort-rows.ts';

export type DataColumn<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | undefined;
  readonly isRowHeader?: boolean | undefined;
  /** Given when the column can be sorted. */
  readonly sortValue?: ((row: Row) => string | number) | undefined;
};

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly getKey: (row: Row) => string;
  readonly isCaptionHidden?: boolean | undefined;
  readonly emptyText?: string | undefined;
  readonly initialSort?: SortOrder | undefined;
};

function HeaderCell<Row>(props: {
  readonly column: DataColumn<Row>;
  readonly order: SortOrder | undefined;
  readonly onSort: (order: SortOrder) => void;
}) {
  const { column, order, onSort } = props;
  const direction = order?.column === column.id ? order.direction : undefined;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={direction} className={cx(column.align === 'end' && styles.end)}>
      {column.sortValue ? (
        <Button
          className={styles.sort ?? ''}
          onPress={() => onSort({ column: column.id, direction: next })}
        >
          {column.header}
          {direction ? <Arrow size={12} aria-hidden="true" /> : null}
        </Button>
      ) : (
        column.header
      )}
    </th>
  );
}

function BodyCell<Row>({ column, row }: { column: DataColumn<Row>; row: Row }) {
  const look = cx(column.align === 'end' && styles.end);
  if (!column.isRowHeader) return <td className={look}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={look}>
      {column.cell(row)}
    </th>
  );
}

/** A plain table, for up to a few hundred rows; also what a chart shows to those who do not see it. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, getKey, isCaptionHidden, emptyText, initialSort } = props;
  const [order, setOrder] = useState(initialSort);
  const box = useRef<HTMLDivElement>(null);
  const sortValue = columns.find(({ id }) => id === order?.column)?.sortValue;
  const sorted = order && sortValue ? sortRows(rows, sortValue, order.direction) : rows;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a scrolling box with the table's name, not a section of the page
    <div
      ref={box}
      className={styles.scroller}
      role="group"
      aria-label={caption}
      tabIndex={useScrollStop(box)}
    >
      <table className={styles.table}>
        <caption className={cx(styles.caption, isCaptionHidden && 'visually-hidden')}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={getKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
          {rows.length === 0 && emptyText !== undefined ? (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {emptyText}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
