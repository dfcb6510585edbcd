import {
  type ColumnMap,
  columnsOf,
  isHeading,
  LIST_COLUMNS,
  type ListColumn,
} from './list-columns.ts';
import { bookmarkRows, type ListRow, plainRows } from './plain-list.ts';
import {
  readSeparated,
  type SeparatedRecord,
  type SeparatedText,
  separatorOf,
} from './separated-text.ts';

/** Characters. A list of two thousand books has about half of it. */
export const MOST_CHARACTERS = 600_000;
export const MOST_ENTRIES = 2_000;

export type ListFormat = 'table' | 'lines' | 'bookmarks';

/** A list as it was understood: rows with their cells, and for a table how its columns were read. */
export type ReadList = {
  readonly format: ListFormat;
  readonly rows: readonly ListRow[];
  /** The headings of a table, or the numbers of its columns where it has none; empty for the others. */
  readonly headings: readonly string[];
  readonly columns: ColumnMap;
  readonly stopped: SeparatedText['stopped'];
  /** True for an export in which everything is a book. */
  readonly isBooks: boolean;
};

/** What a text most likely is. A person may know better. */
export function formatOf(text: string): ListFormat {
  if (/<a\s[^>]*\bhref\s*=/i.test(text)) return 'bookmarks';
  const { records } = readSeparated(text, separatorOf(text));
  const [first] = records;
  if (first === undefined) return 'lines';
  if (first.fields.length > 1 && isHeading(first.fields)) return 'table';
  const isBulleted = /^\s*(?:[-*+•]|\d{1,3}[.)]|#|>)\s/m.test(text);
  const isEven =
    records.length > 1 && records.every(({ fields }) => fields.length === first.fields.length);
  return first.fields.length > 1 && isEven && !isBulleted ? 'table' : 'lines';
}

function cellsOf({ line, fields }: SeparatedRecord, columns: ColumnMap): ListRow {
  const cells: Partial<Record<ListColumn, string>> = {};
  for (const column of LIST_COLUMNS) {
    const place = columns[column];
    const value = place === undefined ? undefined : fields[place];
    // Some exports write numbers as ="0441172717", so that a spreadsheet leaves them alone.
    if (value !== undefined) cells[column] = value.replace(/^="(.*)"$/, '$1').trim();
  }
  return { line, cells };
}

function readTable(text: string, corrected: ColumnMap | null): ReadList {
  const { records, stopped } = readSeparated(text, separatorOf(text));
  const first = records[0]?.fields ?? [];
  const hasHeading = isHeading(first);
  const width = Math.max(0, ...records.slice(0, 200).map(({ fields }) => fields.length));
  const headings = hasHeading
    ? first.map((heading) => heading.trim())
    : Array.from({ length: width }, (_, place) => `${place + 1}`);
  const columns = corrected ?? (hasHeading ? columnsOf(headings) : { title: 0 });
  const rows = (hasHeading ? records.slice(1) : records).map((record) => cellsOf(record, columns));
  const isBooks = headings.some((heading) => /^isbn/i.test(heading));
  return { format: 'table', rows, headings, columns, stopped, isBooks };
}

/**
 * Reads a list of things to learn from: a table with named columns, one thing a line, or a page of bookmarks.
 * @param corrected Which column of a table holds what, where a person knows better.
 */
export function readList(
  text: string,
  format: ListFormat = formatOf(text),
  corrected: ColumnMap | null = null,
): ReadList {
  if (format === 'table') return readTable(text, corrected);
  const rows = format === 'lines' ? plainRows(text) : bookmarkRows(text);
  return { format, rows, headings: [], columns: {}, stopped: null, isBooks: false };
}
