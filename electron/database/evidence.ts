import type { Day } from '../../shared/domain/day.ts';
import { Evidence, type EvidenceContent, type EvidenceLink } from '../../shared/domain/evidence.ts';
import type { PersonId, RecordId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { fileBytes, keepFile } from './files.ts';
import {
  asBit,
  columnsAs,
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';

export type EvidenceRow = RecordRow & {
  readonly id: RecordId;
  readonly kind: EvidenceContent['kind'];
  readonly title: string;
  readonly description: string;
  readonly sealed: 0 | 1;
  readonly sealed_until: Day | null;
  readonly voucher_id: PersonId | null;
  readonly file_name: string | null;
  readonly media_type: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly link: string | null;
  readonly quote: string | null;
};

export const EVIDENCE_COLUMNS = [
  'id',
  'kind',
  'title',
  'description',
  'sealed',
  'sealed_until',
  'voucher_id',
  'file_name',
  'media_type',
  'size',
  'sha256',
  'link',
  'quote',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof EvidenceRow)[];

const SELECT = `SELECT ${columnsAs('e', EVIDENCE_COLUMNS)}`;

/** The schema sees to it that the columns of a kind are filled and the others are not. */
export function contentOf(row: EvidenceRow): EvidenceContent {
  switch (row.kind) {
    case 'file':
      return {
        kind: 'file',
        fileName: row.file_name ?? '',
        mediaType: row.media_type ?? '',
        size: row.size ?? 0,
        sha256: row.sha256 ?? '',
      };
    case 'link':
      return { kind: 'link', link: row.link ?? '' };
    case 'quote':
      return { kind: 'quote', quote: row.quote ?? '' };
  }
}

function rowToEvidence(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    content: contentOf(row),
    sealed: row.sealed === 1,
    sealedUntil: row.sealed_until,
    voucherId: row.voucher_id,
    ...recordOf(row),
  };
}

function evidenceToRow(evidence: Evidence): EvidenceRow {
  const { content } = evidence;
  const file = content.kind === 'file' ? content : null;
  return {
    id: evidence.id,
    kind: content.kind,
    title: evidence.title,
    description: evidence.description,
    sealed: asBit(evidence.sealed),
    sealed_until: evidence.sealedUntil,
    voucher_id: evidence.voucherId,
    file_name: file?.fileName ?? null,
    media_type: file?.mediaType ?? null,
    size: file?.size ?? null,
    sha256: file?.sha256 ?? null,
    link: content.kind === 'link' ? content.link : null,
    quote: content.kind === 'quote' ? content.quote : null,
    ...recordRow(evidence),
  };
}

/** @param bytes Of a file, in pieces or whole; null keeps its fingerprint alone. */
export function insertEvidence(
  tx: WritableDb,
  evidence: Evidence,
  bytes: Uint8Array | readonly Uint8Array[] | null,
): void {
  statement<[EvidenceRow]>(tx, insertInto('evidence', EVIDENCE_COLUMNS)).run(
    evidenceToRow(evidence),
  );
  if (bytes !== null && evidence.content.kind === 'file') {
    keepFile(tx, evidence.content.sha256, bytes);
  }
}

/** Refusals: not-found. */
export function updateEvidence(tx: WritableDb, evidence: Evidence): void {
  updateRow(tx, { name: 'evidence', columns: EVIDENCE_COLUMNS }, evidenceToRow(evidence));
}

/** A piece of evidence, or null when there is none or it is in the trash. */
export function findEvidence(db: ReadableDb, id: RecordId): Evidence | null {
  const row = query<[RecordId], EvidenceRow>(
    db,
    `${SELECT} FROM evidence e WHERE e.id = ? AND e.trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Evidence.parse(rowToEvidence(row));
}

/** Refusals: not-found. */
export function getEvidence(db: ReadableDb, id: RecordId): Evidence {
  return mustExist(findEvidence(db, id));
}

/** Newest first. */
export function listEvidence(db: ReadableDb): Evidence[] {
  return query<[], EvidenceRow>(
    db,
    `${SELECT} FROM evidence e WHERE e.trashed_at IS NULL ORDER BY e.created_at DESC, e.id DESC`,
  )
    .all()
    .map(rowToEvidence);
}

/** The bytes of its file; null when it has none or they were not kept. */
export function evidenceBytes(db: ReadableDb, id: RecordId): Uint8Array | null {
  const row = query<[RecordId], { sha256: string | null }>(
    db,
    'SELECT sha256 FROM evidence WHERE id = ?',
  ).get(id);
  return row?.sha256 ? fileBytes(db, row.sha256) : null;
}

/** Says what a piece of evidence supports. Saying it twice is saying it once. */
export function linkEvidence(tx: WritableDb, id: RecordId, supported: EvidenceLink): void {
  statement<[RecordId, string, string]>(
    tx,
    `INSERT INTO evidence_links (evidence_id, kind, record_id) VALUES (?, ?, ?)
    ON CONFLICT DO NOTHING`,
  ).run(id, supported.kind, supported.recordId);
}

export function unlinkEvidence(tx: WritableDb, id: RecordId, supported: EvidenceLink): void {
  statement<[RecordId, string, string]>(
    tx,
    'DELETE FROM evidence_links WHERE evidence_id = ? AND kind = ? AND record_id = ?',
  ).run(id, supported.kind, supported.recordId);
}

/** What a piece of evidence supports. */
export function listSupported(db: ReadableDb, id: RecordId): EvidenceLink[] {
  return query<[RecordId], EvidenceLink>(
    db,
    `SELECT kind, record_id AS recordId FROM evidence_links
    WHERE evidence_id = ? ORDER BY kind, record_id`,
  ).all(id);
}

/** What supports a record, newest first. */
export function listEvidenceOf(
  db: ReadableDb,
  kind: EvidenceLink['kind'],
  recordId: string,
): Evidence[] {
  return query<[string, string], EvidenceRow>(
    db,
    `${SELECT} FROM evidence_links l JOIN evidence e ON e.id = l.evidence_id
    WHERE l.kind = ? AND l.record_id = ? AND e.trashed_at IS NULL
    ORDER BY e.created_at DESC, e.id DESC`,
  )
    .all(kind, recordId)
    .map(rowToEvidence);
}
