import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readSeparated,
  SEPARATORS,
  separatorOf,
  writeSeparated,
} from '../../shared/transfer/separated-text.ts';

const fieldsOf = (text: string, separator: (typeof SEPARATORS)[number] = ',') =>
  readSeparated(text, separator).records.map(({ fields }) => fields);

const field = fc.string({
  unit: fc.constantFrom('a', 'é', '"', '\n', '\r\n', ',', ';', '\t', ' ', '😀', '–'),
  maxLength: 12,
});
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

test('whatever is written is read as it was, with any separator', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...SEPARATORS), (records, separator) => {
      const shown = records.filter((fields) => fields.length > 1 || fields[0]?.trim() !== '');
      expect(fieldsOf(writeSeparated(records, separator), separator)).toEqual(shown);
    }),
  );
});

test('a byte order mark, any line break and a missing last one change nothing', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const text = `\uFEFFa,b${lineBreak}1,2${lineBreak}${lineBreak}3,4`;
    expect(fieldsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  }
});

test('each record knows the line it begins in, also after one with line breaks in it', () => {
  const { records } = readSeparated('a,"b\nb"\r\nc,d', ',');
  expect(records.map(({ line }) => line)).toEqual([1, 3]);
});

test('[T64] a quotation mark out of place stops the reading, and says where', () => {
  expect(readSeparated('a,b\n"c,d', ',').stopped).toEqual({ line: 2, why: 'quote-open' });
  const astray = readSeparated('a,b\nc,"d"e\nf,g', ',');
  expect(astray.stopped).toEqual({ line: 2, why: 'quote-astray' });
  expect(astray.records).toHaveLength(1);
});

test('no text takes it off the road', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...SEPARATORS),
      (text, separator) => {
        const { records, stopped } = readSeparated(text, separator);
        expect(records.length <= text.length + 1).toBe(true);
        expect(stopped === null || stopped.line >= 1).toBe(true);
      },
    ),
  );
});

test('the separator is the one that makes the most of the heading', () => {
  expect(separatorOf('Title;Author;Date\nA, B;C;2026')).toBe(';');
  expect(separatorOf('Title\tAuthor\nA, B\tC')).toBe('\t');
  expect(separatorOf('Title,Author\nA;B,C')).toBe(',');
});
