import { createHash } from 'node:crypto';
import type { Instant } from '../../shared/domain/day.ts';
import {
  brokenAt,
  type Disclosure,
  type DisclosureDraft,
  type DisclosureKind,
  disclosureText,
  NO_DISCLOSURE,
} from '../../shared/domain/disclosure.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { insertInto } from './record-rows.ts';

type DisclosureRow = {
  readonly seq: number;
  readonly at: string;
  readonly kind: DisclosureKind;
  readonly subject: string;
  readonly previous_hash: string;
  readonly hash: string;
};

const COLUMNS = [
  'seq',
  'at',
  'kind',
  'subject',
  'previous_hash',
  'hash',
] as const satisfies readonly (keyof DisclosureRow)[];
const SELECT = `SELECT ${COLUMNS.join(', ')} FROM disclosure_ledger`;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function rowToDisclosure(row: DisclosureRow): Disclosure {
  return {
    seq: row.seq,
    at: row.at,
    kind: row.kind,
    subject: row.subject,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** Adds an entry at the end of the ledger, for good. */
export function appendDisclosure(tx: WritableDb, draft: DisclosureDraft): Disclosure {
  const last = query<[], DisclosureRow>(tx, `${SELECT} ORDER BY seq DESC LIMIT 1`).get();
  const entry = {
    seq: (last?.seq ?? 0) + 1,
    ...draft,
    previousHash: last?.hash ?? NO_DISCLOSURE,
  };
  const hash = sha256(disclosureText(entry));
  statement<[DisclosureRow]>(tx, insertInto('disclosure_ledger', COLUMNS)).run({
    seq: entry.seq,
    at: entry.at,
    kind: entry.kind,
    subject: entry.subject,
    previous_hash: entry.previousHash,
    hash,
  });
  return { ...entry, hash };
}

/** From the first on. */
export function listDisclosures(db: ReadableDb): Disclosure[] {
  return query<[], DisclosureRow>(db, `${SELECT} ORDER BY seq`).all().map(rowToDisclosure);
}

/** When everything was last exported or printed since a record came into the portfolio; null when it was not. */
export function lastWrittenOut(db: ReadableDb, recordId: string): Instant | null {
  const row = query<[string], { at: Instant | null }>(
    db,
    `SELECT max(at) AS at FROM disclosure_ledger WHERE kind IN ('export', 'print')
    AND seq > ifnull((SELECT max(seq) FROM disclosure_ledger
      WHERE kind = 'promotion' AND subject = ?), 0)`,
  ).get(recordId);
  return row?.at ?? null;
}

/** The place of the first entry that was tampered with, or null when the ledger is whole. */
export function brokenDisclosure(db: ReadableDb): number | null {
  return brokenAt(listDisclosures(db), sha256);
}
