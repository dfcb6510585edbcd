import type { Day, Instant } from '../../shared/domain/day.ts';
import type { PersonId, RecordId } from '../../shared/domain/id.ts';
import { type RatingsLeftOut, Share } from '../../shared/domain/share.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateOne,
} from './record-rows.ts';

type ShareRow = RecordRow & {
  readonly id: RecordId;
  readonly person_id: PersonId | null;
  readonly recipient: string;
  readonly purpose: string;
  readonly expires_on: Day | null;
  readonly file_hash: string;
  readonly withdrawn_at: Instant | null;
};

const COLUMNS = [
  'id',
  'person_id',
  'recipient',
  'purpose',
  'expires_on',
  'file_hash',
  'withdrawn_at',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ShareRow)[];

const SELECT = `SELECT ${COLUMNS.join(', ')} FROM shares`;

function complete(db: ReadableDb, row: ShareRow): Share {
  const records = query<[RecordId], Share['records'][number]>(
    db,
    'SELECT kind, record_id AS recordId FROM share_records WHERE share_id = ? ORDER BY position',
  ).all(row.id);
  const completeness = query<[RecordId], RatingsLeftOut>(
    db,
    `SELECT source, exist, left_out AS leftOut FROM share_completeness
    WHERE share_id = ? ORDER BY position`,
  ).all(row.id);
  return Share.parse({
    id: row.id,
    personId: row.person_id,
    recipient: row.recipient,
    purpose: row.purpose,
    expiresOn: row.expires_on,
    fileHash: row.file_hash,
    records,
    completeness,
    withdrawnAt: row.withdrawn_at,
    ...recordOf(row),
  });
}

/** Writes for good what was given to whom. */
export function insertShare(tx: WritableDb, share: Share): void {
  statement<[ShareRow]>(tx, insertInto('shares', COLUMNS)).run({
    id: share.id,
    person_id: share.personId,
    recipient: share.recipient,
    purpose: share.purpose,
    expires_on: share.expiresOn,
    file_hash: share.fileHash,
    withdrawn_at: share.withdrawnAt,
    ...recordRow(share),
  });
  const record = statement<[object]>(
    tx,
    insertInto('share_records', ['share_id', 'kind', 'record_id', 'position']),
  );
  share.records.forEach(({ kind, recordId }, position) => {
    record.run({ share_id: share.id, kind, record_id: recordId, position });
  });
  const line = statement<[object]>(
    tx,
    insertInto('share_completeness', ['share_id', 'position', 'source', 'exist', 'left_out']),
  );
  share.completeness.forEach(({ source, exist, leftOut }, position) => {
    line.run({ share_id: share.id, position, source, exist, left_out: leftOut });
  });
}

/** Once. Refusals: not-found, also for one that was withdrawn before. */
export function withdrawShare(tx: WritableDb, id: RecordId, at: Instant): void {
  updateOne(
    tx,
    `UPDATE shares SET withdrawn_at = @at, updated_at = @at
    WHERE id = @id AND withdrawn_at IS NULL`,
    { id, at },
  );
}

export function findShare(db: ReadableDb, id: RecordId): Share | null {
  const row = query<[RecordId], ShareRow>(db, `${SELECT} WHERE id = ?`).get(id);
  return row === undefined ? null : complete(db, row);
}

/** Refusals: not-found. */
export function getShare(db: ReadableDb, id: RecordId): Share {
  return mustExist(findShare(db, id));
}

/** Newest first. */
export function listShares(db: ReadableDb): Share[] {
  return query<[], ShareRow>(db, `${SELECT} ORDER BY created_at DESC, id DESC`)
    .all()
    .map((row) => complete(db, row));
}

/** Whether a record was ever given to anyone: then it can no longer be taken back. */
export function wasShared(db: ReadableDb, kind: string, recordId: string): boolean {
  return (
    query<[string, string], { found: 1 }>(
      db,
      'SELECT 1 AS found FROM share_records WHERE kind = ? AND record_id = ? LIMIT 1',
    ).get(kind, recordId) !== undefined
  );
}
