import { Client, ClientReview, ClientShare } from '../../shared/domain/client.ts';
import type { Day, Instant } from '../../shared/domain/day.ts';
import type { RecordId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { keepFile } from './files.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

type ClientRow = RecordRow & {
  readonly id: RecordId;
  readonly name: string;
  readonly note: string;
};
const CLIENT_COLUMNS = [
  'id',
  'name',
  'note',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ClientRow)[];

function rowToClient(row: ClientRow): Client {
  return Client.parse({ id: row.id, name: row.name, note: row.note, ...recordOf(row) });
}

function clientToRow(client: Client): ClientRow {
  return { id: client.id, name: client.name, note: client.note, ...recordRow(client) };
}

export function insertClient(tx: WritableDb, client: Client): void {
  statement<[ClientRow]>(tx, insertInto('clients', CLIENT_COLUMNS)).run(clientToRow(client));
}

/** Refusals: not-found. */
export function updateClient(tx: WritableDb, client: Client): void {
  updateRow(tx, { name: 'clients', columns: CLIENT_COLUMNS }, clientToRow(client), {
    trash: false,
  });
}

/** Refusals: not-found. */
export function getClient(db: ReadableDb, id: RecordId): Client {
  const row = query<[RecordId], ClientRow>(
    db,
    `SELECT ${CLIENT_COLUMNS.join(', ')} FROM clients WHERE id = ?`,
  ).get(id);
  return mustExist(row === undefined ? null : rowToClient(row));
}

/** By name. */
export function listClients(db: ReadableDb): Client[] {
  return query<[], ClientRow>(
    db,
    `SELECT ${CLIENT_COLUMNS.join(', ')} FROM clients ORDER BY name COLLATE NOCASE, id`,
  )
    .all()
    .map(rowToClient);
}

type ClientShareRow = RecordRow & {
  readonly id: RecordId;
  readonly client_id: RecordId;
  readonly purpose: string;
  readonly received_on: Day;
  readonly expires_on: Day | null;
  readonly file_hash: string;
};
const SHARE_COLUMNS = [
  'id',
  'client_id',
  'purpose',
  'received_on',
  'expires_on',
  'file_hash',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ClientShareRow)[];

/** Keeps a share that was received, with its file. The same file of the same client cannot come twice. */
export function insertClientShare(tx: WritableDb, share: ClientShare, bytes: Uint8Array): void {
  statement<[ClientShareRow]>(tx, insertInto('client_shares', SHARE_COLUMNS)).run({
    id: share.id,
    client_id: share.clientId,
    purpose: share.purpose,
    received_on: share.receivedOn,
    expires_on: share.expiresOn,
    file_hash: share.fileHash,
    ...recordRow(share),
  });
  keepFile(tx, share.fileHash, bytes);
}

/** Of one client, the one received last first. */
export function listClientShares(db: ReadableDb, clientId: RecordId): ClientShare[] {
  return query<[RecordId], ClientShareRow>(
    db,
    `SELECT ${SHARE_COLUMNS.join(', ')} FROM client_shares
    WHERE client_id = ? ORDER BY received_on DESC, id DESC`,
  )
    .all(clientId)
    .map((row) =>
      ClientShare.parse({
        id: row.id,
        clientId: row.client_id,
        purpose: row.purpose,
        receivedOn: row.received_on,
        expiresOn: row.expires_on,
        fileHash: row.file_hash,
        ...recordOf(row),
      }),
    );
}

type ClientReviewRow = RecordRow & {
  readonly id: RecordId;
  readonly client_share_id: RecordId;
  readonly text: string;
  readonly day: Day;
  readonly sent_at: Instant | null;
};
const REVIEW_COLUMNS = [
  'id',
  'client_share_id',
  'text',
  'day',
  'sent_at',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof ClientReviewRow)[];

function reviewToRow(review: ClientReview): ClientReviewRow {
  return {
    id: review.id,
    client_share_id: review.clientShareId,
    text: review.text,
    day: review.day,
    sent_at: review.sentAt,
    ...recordRow(review),
  };
}

export function insertClientReview(tx: WritableDb, review: ClientReview): void {
  statement<[ClientReviewRow]>(tx, insertInto('client_reviews', REVIEW_COLUMNS)).run(
    reviewToRow(review),
  );
}

/** Refusals: not-found. */
export function updateClientReview(tx: WritableDb, review: ClientReview): void {
  updateRow(tx, { name: 'client_reviews', columns: REVIEW_COLUMNS }, reviewToRow(review), {
    trash: false,
  });
}

/** Of one received share, newest day first. */
export function listClientReviews(db: ReadableDb, clientShareId: RecordId): ClientReview[] {
  return query<[RecordId], ClientReviewRow>(
    db,
    `SELECT ${REVIEW_COLUMNS.join(', ')} FROM client_reviews
    WHERE client_share_id = ? ORDER BY day DESC, id DESC`,
  )
    .all(clientShareId)
    .map((row) =>
      ClientReview.parse({
        id: row.id,
        clientShareId: row.client_share_id,
        text: row.text,
        day: row.day,
        sentAt: row.sent_at,
        ...recordOf(row),
      }),
    );
}
