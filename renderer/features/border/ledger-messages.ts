import { defineMessages } from 'react-intl';
import type { DisclosureKind } from '../../../shared/domain/disclosure.ts';

const plain = defineMessages({
  title: { id: 'ledger.title', defaultMessage: 'Ledger' },
  lead: {
    id: 'ledger.lead',
    defaultMessage:
      'Everything that crossed into your portfolio or left this computer, in the order in which it happened. Nothing in it is ever changed or removed.',
  },
  back: { id: 'ledger.back', defaultMessage: 'Back' },
  loading: { id: 'ledger.loading', defaultMessage: 'The ledger is being read' },
  emptyTitle: { id: 'ledger.empty.title', defaultMessage: 'Nothing has left this computer' },
  emptyLine: {
    id: 'ledger.empty.line',
    defaultMessage:
      'And nothing has crossed from your learning space. When it does, it stands here.',
  },
  whole: { id: 'ledger.whole', defaultMessage: 'Checked just now: nothing was changed' },
  broken: { id: 'ledger.broken', defaultMessage: 'This ledger was changed from outside' },
  columnWhen: { id: 'ledger.column.when', defaultMessage: 'When' },
  columnWhat: { id: 'ledger.column.what', defaultMessage: 'What happened' },
  columnWhich: { id: 'ledger.column.which', defaultMessage: 'What it was about' },
  columnWhom: { id: 'ledger.column.whom', defaultMessage: 'To whom' },
  columnNumber: { id: 'ledger.column.number', defaultMessage: 'No.' },
  gone: { id: 'ledger.gone', defaultMessage: 'A record that is no longer here' },
  whole_: { id: 'ledger.everything', defaultMessage: 'The whole portfolio' },
  somebody: { id: 'ledger.somebody', defaultMessage: 'Somebody, without a name' },
  nobody: { id: 'ledger.nobody', defaultMessage: 'Nobody' },
});

/** Messages with gaps, and what fills each. */
const filled = defineMessages<{
  wholeLine: { count: number };
  brokenLine: { seq: number };
  older: { count: number };
}>({
  wholeLine: {
    id: 'ledger.whole.line',
    defaultMessage:
      '{count, plural, one {The one entry carries its right fingerprint.} other {All # entries fit together: each carries the fingerprint of the one before, and every fingerprint was worked out again.}}',
  },
  brokenLine: {
    id: 'ledger.broken.line',
    defaultMessage:
      'Entry {seq} does not fit the one before it, so it or something before it is not as Cloche wrote it. What stands before entry {seq} is whole; do not rely on it and what follows. Your other records are not touched by this.',
  },
  older: {
    id: 'ledger.older',
    defaultMessage: '{count, plural, one {Show # older entry} other {Show # older entries}}',
  },
});

export const messages = { ...plain, ...filled };

/** What each kind of entry says happened. */
export const entryKinds = defineMessages<Readonly<Record<DisclosureKind, object>>>({
  share: { id: 'ledger.kind.share', defaultMessage: 'Shared' },
  'share-withdrawn': { id: 'ledger.kind.share-withdrawn', defaultMessage: 'Share withdrawn' },
  export: { id: 'ledger.kind.export', defaultMessage: 'Exported' },
  print: { id: 'ledger.kind.print', defaultMessage: 'Printed' },
  'feedback-request': { id: 'ledger.kind.feedback-request', defaultMessage: 'Asked for feedback' },
  promotion: { id: 'ledger.kind.promotion', defaultMessage: 'Carried into the portfolio' },
  'promotion-taken-back': {
    id: 'ledger.kind.taken-back',
    defaultMessage: 'Taken back into the learning space',
  },
  import: { id: 'ledger.kind.import', defaultMessage: 'Imported' },
  'key-event': { id: 'ledger.kind.key-event', defaultMessage: 'Key changed' },
  erasure: { id: 'ledger.kind.erasure', defaultMessage: 'A person was erased' },
});
