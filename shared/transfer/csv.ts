/** Characters in one field. No list of words comes near; a quote that is never closed would. */
const LONGEST_FIELD = 1_000_000;

/** Takes a file piece by piece and gives the rows that are whole. */
export type CsvReader = {
  /** Throws a RangeError for a field that cannot be one. */
  readonly push: (text: string) => string[][];
  readonly end: () => string[][];
};

type State = {
  field: string;
  row: string[];
  isQuoted: boolean;
  wasQuote: boolean;
  isFresh: boolean;
};

function endField(state: State): void {
  state.row.push(state.field);
  state.field = '';
}

function endRow(state: State, rows: string[][]): void {
  endField(state);
  if (state.row.length > 1 || state.row[0] !== '') rows.push(state.row);
  state.row = [];
}

function inQuotes(state: State, letter: string): void {
  if (letter === '"') {
    state.isQuoted = false;
    state.wasQuote = true;
  } else state.field += letter;
}

function outside(state: State, letter: string, rows: string[][]): void {
  if (letter === '"') {
    // Two in a row inside a quoted field stand for one.
    if (state.wasQuote) state.field += '"';
    state.isQuoted = true;
  } else if (letter === ',') endField(state);
  else if (letter === '\n') endRow(state, rows);
  else if (letter !== '\r') state.field += letter;
  state.wasQuote = false;
}

/** Reads comma-separated values as RFC 4180 has them, with a byte order mark or without, and any line ends. */
export function csvReader(): CsvReader {
  const state: State = { field: '', row: [], isQuoted: false, wasQuote: false, isFresh: true };
  return {
    push: (text) => {
      const rows: string[][] = [];
      const from = state.isFresh && text.startsWith('\uFEFF') ? 1 : 0;
      if (text !== '') state.isFresh = false;
      for (let at = from; at < text.length; at += 1) {
        const letter = text.charAt(at);
        if (state.isQuoted) inQuotes(state, letter);
        else outside(state, letter, rows);
      }
      if (state.field.length > LONGEST_FIELD) throw new RangeError('a field is too long');
      return rows;
    },
    end: () => {
      const rows: string[][] = [];
      if (state.field !== '' || state.row.length > 0) endRow(state, rows);
      return rows;
    },
  };
}
