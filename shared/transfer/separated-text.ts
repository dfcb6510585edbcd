/** What stands between the fields of a record. */
export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export type SeparatedRecord = {
  /** The line it begins in, from 1. A field may hold line breaks, so records are not lines. */
  readonly line: number;
  readonly fields: readonly string[];
};

export type SeparatedText = {
  readonly records: readonly SeparatedRecord[];
  /** Where reading had to stop: after a quotation mark that is out of place, no one can say where a field ends. */
  readonly stopped: { readonly line: number; readonly why: 'quote-open' | 'quote-astray' } | null;
};

type Cursor = { at: number; line: number };

/** A field in quotation marks, which it holds doubled. The cursor stands on the first mark. */
function quotedField(text: string, cursor: Cursor): string | null {
  let value = '';
  for (;;) {
    const end = text.indexOf('"', cursor.at + 1);
    if (end === -1) return null;
    const part = text.slice(cursor.at + 1, end);
    cursor.line += lineBreaks(part);
    value += part;
    cursor.at = end + 1;
    if (text[cursor.at] !== '"') return value;
    value += '"';
  }
}

function lineBreaks(part: string): number {
  return part.split(/\r\n|\r|\n/).length - 1;
}

function plainField(text: string, separator: Separator, cursor: Cursor): string {
  const from = cursor.at;
  while (cursor.at < text.length && !isEnd(text[cursor.at], separator)) cursor.at += 1;
  return text.slice(from, cursor.at);
}

function isEnd(character: string | undefined, separator: Separator): boolean {
  return character === separator || character === '\n' || character === '\r';
}

/** Steps over a line break, whichever of the three. */
function pastLineBreak(text: string, cursor: Cursor): void {
  cursor.at += text.startsWith('\r\n', cursor.at) ? 2 : 1;
  cursor.line += 1;
}

function oneRecord(
  text: string,
  separator: Separator,
  cursor: Cursor,
): readonly string[] | 'quote-open' | 'quote-astray' {
  const fields: string[] = [];
  for (;;) {
    const isQuoted = text[cursor.at] === '"';
    const field = isQuoted ? quotedField(text, cursor) : plainField(text, separator, cursor);
    if (field === null) return 'quote-open';
    fields.push(field);
    const next = text[cursor.at];
    if (next === separator) cursor.at += 1;
    else if (next === undefined) return fields;
    else if (next === '\n' || next === '\r') {
      pastLineBreak(text, cursor);
      return fields;
    } else return 'quote-astray';
  }
}

/**
 * Reads comma-separated values after RFC 4180, strictly, also with a semicolon or a tab between the fields and with
 * any line break. A byte order mark is no part of the first field; lines without anything in them are no records.
 */
export function readSeparated(text: string, separator: Separator): SeparatedText {
  const cursor: Cursor = { at: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  const records: SeparatedRecord[] = [];
  while (cursor.at < text.length) {
    const { line } = cursor;
    const fields = oneRecord(text, separator, cursor);
    if (typeof fields === 'string') return { records, stopped: { line, why: fields } };
    if (fields.length > 1 || fields[0]?.trim() !== '') records.push({ line, fields });
  }
  return { records, stopped: null };
}

/** The same written: what needs quotation marks gets them. For examples and tests of the reader. */
export function writeSeparated(
  records: readonly (readonly string[])[],
  separator: Separator,
): string {
  const needsMarks = /["\r\n,;\t]|^\s|\s$/;
  const field = (value: string) =>
    needsMarks.test(value) || value === '' ? `"${value.replaceAll('"', '""')}"` : value;
  return records.map((fields) => `${fields.map(field).join(separator)}\r\n`).join('');
}

/** The separator that a table most likely has: the one that makes the most fields of its first record. */
export function separatorOf(text: string): Separator {
  const widths = SEPARATORS.map((separator) => {
    // A heading is short; what follows it need not be read to know.
    const { records } = readSeparated(text.slice(0, 20_000), separator);
    return { separator, width: records[0]?.fields.length ?? 0 };
  });
  return widths.reduce((best, one) => (one.width > best.width ? one : best)).separator;
}
