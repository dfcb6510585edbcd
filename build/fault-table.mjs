import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} FaultLine one line of the table of faults, as test/faults/fault-line.ts has it
 * @property {string} name
 * @property {number} tried
 * @property {number} bad
 * @property {string} bar
 * @property {boolean} isKept
 * @property {string} [note]
 */

/**
 * The lines that tests have handed in, in their order; none when there is no such file.
 * @param {string} file a line of JSON each
 * @returns {Promise<FaultLine[]>}
 */
export async function readFaultLines(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/**
 * One aligned table: what was done, how often, how often it went wrong, and whether the bar was kept.
 * @param {readonly FaultLine[]} lines
 * @returns {string}
 */
export function faultTable(lines) {
  const rows = [
    ['fault', 'tried', 'bad', 'bar', '', 'seen besides'],
    ...lines.map(({ name, tried, bad, bar, isKept, note }) => [
      name,
      String(tried),
      String(bad),
      bar,
      isKept ? 'kept' : 'MISSED',
      note ?? '',
    ]),
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const isCount = at === 1 || at === 2;
          const width = widths[at] ?? 0;
          return isCount ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
