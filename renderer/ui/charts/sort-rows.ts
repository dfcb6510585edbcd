export type SortDirection = 'ascending' | 'descending';

export type SortOrder = { readonly column: string; readonly direction: SortDirection };

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other));
}

/** The rows by a value of theirs; those with equal values keep their order in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => string | number,
  direction: SortDirection,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => sign * compare(sortValue(one), sortValue(other)));
}
