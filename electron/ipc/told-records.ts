import type { UnreadRecord } from '../../shared/ipc/check-contract.ts';

/** Records that cannot be read are told by name up to here; their number tells of all. */
export const MOST_TOLD = 50;

/** The first of the records that cannot be read, as the window is given them: without their ids. */
export function toldOf(records: readonly UnreadRecord[]): UnreadRecord[] {
  return records.slice(0, MOST_TOLD).map(({ what, title, at, isPart, between }) => ({
    ...{ what, title, at, isPart, between },
  }));
}
