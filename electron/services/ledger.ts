import type { Disclosure } from '../../shared/domain/disclosure.ts';
import type { LedgerEntry, LedgerPage } from '../../shared/ipc/border-view.ts';
import type { ReadableDb } from '../database/db.ts';
import { brokenDisclosure, listDisclosures } from '../database/disclosures.ts';
import { findRecipient, findTitled } from '../database/record-titles.ts';
import type { ServiceContext } from './context.ts';

function subjectOf(db: ReadableDb, id: string): LedgerEntry['subject'] {
  const titled = id === '' ? null : findTitled(db, id);
  if (titled === null || titled.kind === 'person' || titled.kind === 'outcome') return null;
  return { kind: titled.kind, id, title: titled.title };
}

function toEntry(db: ReadableDb, { seq, at, kind, subject, hash }: Disclosure): LedgerEntry {
  return {
    seq,
    at,
    kind,
    hash,
    subject: subjectOf(db, subject),
    recipient: subject === '' ? null : findRecipient(db, subject),
  };
}

/** Everything that was ever written in the ledger, the newest first, and whether it still fits together. */
export function listLedger({ db }: ServiceContext): LedgerPage {
  return {
    entries: listDisclosures(db)
      .map((entry) => toEntry(db, entry))
      .toReversed(),
    brokenAt: brokenDisclosure(db),
  };
}
