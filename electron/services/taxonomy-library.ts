import type { Reply } from '../../shared/ipc/contract.ts';
import type { TaxonomyState } from '../../shared/ipc/skills-view.ts';
import { type FindableEntry, findEntries } from '../../shared/transfer/finding-entries.ts';
import { readTaxonomyFile } from '../transfer/taxonomy-file.ts';

/** Entries that are shown for one text; a longer text finds better. */
const MOST_FOUND = 100;

/** A published list of skills that the owner downloaded: read once, and kept as long as the program runs. */
export type TaxonomyLibrary = {
  /** Begins to read a file, in place of what was read or is being read. */
  readonly read: (file: string) => void;
  readonly state: () => TaxonomyState;
  /** Gives up reading; what was read before is gone too. */
  readonly stop: () => void;
  readonly find: (text: string) => Reply<'taxonomy.find'>;
};

export function createTaxonomyLibrary(): TaxonomyLibrary {
  let state: TaxonomyState = { state: 'none' };
  let entries: readonly FindableEntry[] = [];
  let reading = new AbortController();

  const stop = () => {
    reading.abort();
    state = { state: 'none' };
    entries = [];
  };
  const read = (file: string) => {
    stop();
    const mine = new AbortController();
    reading = mine;
    state = { state: 'reading', read: 0, total: 0 };
    const progress = (done: number, total: number) => {
      if (!mine.signal.aborted) state = { state: 'reading', read: done, total };
    };
    void readTaxonomyFile(file, { progress, signal: mine.signal }).then(
      (result) => {
        if (mine.signal.aborted) return;
        if (result.ok) {
          entries = result.entries;
          state = { state: 'ready', count: entries.length, skipped: result.skipped };
        } else state = { state: 'failed', problem: result.problem };
      },
      // Only stopping ends here, and that has been said already.
      () => undefined,
    );
  };
  return {
    read,
    stop,
    state: () => state,
    find: (text) => {
      const found = findEntries(entries, text, MOST_FOUND);
      return { entries: found.entries, more: found.more };
    },
  };
}
