import type { Day, Instant } from '../../shared/domain/day.ts';
import type { VisibleKind } from '../../shared/domain/visible.ts';
import { query, type ReadableDb } from './db.ts';

/** Somebody who was given a record. */
export type Recipient = {
  readonly shareId: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly at: Instant;
  readonly expiresOn: Day | null;
  readonly withdrawnAt: Instant | null;
};

type Given = { readonly kind: VisibleKind; readonly key: string };

/** What shares call a kind of record, where they call it otherwise. */
const shareKinds: Readonly<Partial<Record<VisibleKind, string>>> = {
  feedback: 'feedback-response',
};

/** Who was ever given any of these records, the latest first. */
export function listRecipients(db: ReadableDb, records: readonly Given[]): Recipient[] {
  const pairs = records.map(({ kind, key }) => [shareKinds[kind] ?? kind, key]);
  return query<[string], Recipient>(
    db,
    `SELECT s.id AS shareId, s.recipient, s.purpose, s.created_at AS at, s.expires_on AS expiresOn,
      s.withdrawn_at AS withdrawnAt
    FROM shares s WHERE s.id IN (
      SELECT r.share_id FROM json_each(?) p
      CROSS JOIN share_records r ON r.kind = p.value ->> 0 AND r.record_id = p.value ->> 1)
    ORDER BY s.created_at DESC, s.id DESC`,
  ).all(JSON.stringify(pairs));
}
