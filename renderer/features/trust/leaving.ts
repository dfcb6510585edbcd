import type { LedgerEntry } from '../../../shared/ipc/border-view.ts';
import { messages } from './messages.ts';

/** What each kind of entry that left this computer is called; the others stayed on it. */
export const leavingKinds = {
  share: messages.kindShare,
  export: messages.kindExport,
  print: messages.kindPrint,
  'feedback-request': messages.kindRequest,
} as const;
type LeavingKind = keyof typeof leavingKinds;

export type LeavingEntry = LedgerEntry & { readonly kind: LeavingKind };

const isLeaving = (entry: LedgerEntry): entry is LeavingEntry =>
  Object.hasOwn(leavingKinds, entry.kind);

/** Those entries of the ledger that tell of something that left this computer. */
export function leavingEntries(entries: readonly LedgerEntry[]): LeavingEntry[] {
  return entries.filter(isLeaving);
}
