import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { csvReader } from '../../shared/transfer/csv.ts';
import { type EscoColumns, escoColumns, escoEntry } from '../../shared/transfer/esco.ts';
import { type FindableEntry, findable } from '../../shared/transfer/finding-entries.ts';

/** Bytes at a time: a few milliseconds of work, so that the window never waits. */
const PIECE = 128 * 1024;
/** Bytes. The official file has some 20 million. */
const LARGEST = 200_000_000;
/** Entries. ESCO has some 14,000 skills. */
const MOST_ENTRIES = 200_000;

export type FileProblem = 'not-this-file' | 'no-skills' | 'unreadable' | 'too-large';

export type ReadTaxonomy =
  | { readonly ok: true; readonly entries: readonly FindableEntry[]; readonly skipped: number }
  | { readonly ok: false; readonly problem: FileProblem };

type Progress = (read: number, total: number) => void;

function no(problem: FileProblem): ReadTaxonomy {
  return { ok: false, problem };
}

/** Takes rows as they come; the first one says what the others mean. */
function collector() {
  const entries: FindableEntry[] = [];
  let columns: EscoColumns | null = null;
  let isFirst = true;
  let skipped = 0;
  /** False when it is another file. */
  const take = (rows: readonly string[][]): boolean => {
    for (const row of rows) {
      if (isFirst) {
        columns = escoColumns(row);
        isFirst = false;
        continue;
      }
      if (columns === null) return false;
      const entry = escoEntry(columns, row);
      if (entry === null) skipped += 1;
      else entries.push(findable(entry));
    }
    return isFirst || columns !== null;
  };
  return { entries, take, skipped: () => skipped };
}

async function readRows(
  file: string,
  total: number,
  parts: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<ReadTaxonomy> {
  const reader = csvReader();
  const found = collector();
  let read = 0;
  const decoder = new TextDecoder('utf-8');
  for await (const piece of createReadStream(file, {
    highWaterMark: PIECE,
    signal: parts.signal,
  })) {
    // Without an encoding the stream gives bytes.
    const bytes = piece as Buffer;
    read += bytes.length;
    if (!found.take(reader.push(decoder.decode(bytes, { stream: true }))))
      return no('not-this-file');
    if (found.entries.length > MOST_ENTRIES) return no('too-large');
    parts.progress(read, total);
    await nextTurn();
  }
  if (!found.take(reader.push(decoder.decode()).concat(reader.end()))) return no('not-this-file');
  if (found.entries.length === 0) return no(found.skipped() === 0 ? 'not-this-file' : 'no-skills');
  return { ok: true, entries: found.entries, skipped: found.skipped() };
}

/**
 * Reads a published list of skills piece by piece, with time for everything else in between.
 * @throws AbortError when it was stopped.
 */
export async function readTaxonomyFile(
  file: string,
  parts: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<ReadTaxonomy> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) return no('too-large');
    return await readRows(file, size, parts);
  } catch (error) {
    parts.signal.throwIfAborted();
    // A field without an end is no list; the rest is the file system's word.
    return no(error instanceof RangeError ? 'not-this-file' : 'unreadable');
  }
}
