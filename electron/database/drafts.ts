import { UnsavedDraft } from '../../shared/domain/draft.ts';
import type { RecordId } from '../../shared/domain/id.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { insertInto, RECORD_COLUMNS, type RecordRow, recordOf, recordRow } from './record-rows.ts';

type DraftRow = RecordRow & {
  readonly id: RecordId;
  readonly form: string;
  readonly record_id: RecordId | null;
  readonly fields: string;
  readonly place: string;
};

const COLUMNS = [
  'id',
  'form',
  'record_id',
  'fields',
  'place',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof DraftRow)[];

function rowToDraft(row: DraftRow): UnsavedDraft {
  return UnsavedDraft.parse({
    id: row.id,
    form: row.form,
    recordId: row.record_id,
    fields: JSON.parse(row.fields),
    place: row.place,
    ...recordOf(row),
  });
}

/** Keeps what was being written, in place of an earlier draft of the same form. */
export function saveDraft(tx: WritableDb, draft: UnsavedDraft): void {
  dropDraft(tx, draft.form, draft.recordId);
  statement<[DraftRow]>(tx, insertInto('drafts', COLUMNS)).run({
    id: draft.id,
    form: draft.form,
    record_id: draft.recordId,
    fields: JSON.stringify(draft.fields),
    place: draft.place,
    ...recordRow(draft),
  });
}

/** What was being written in a form for this record, or for a new one. */
export function findDraft(
  db: ReadableDb,
  form: string,
  recordId: RecordId | null,
): UnsavedDraft | null {
  const row = query<[string, string], DraftRow>(
    db,
    `SELECT ${COLUMNS.join(', ')} FROM drafts WHERE form = ? AND ifnull(record_id, '') = ?`,
  ).get(form, recordId ?? '');
  return row === undefined ? null : rowToDraft(row);
}

export function dropDraft(tx: WritableDb, form: string, recordId: RecordId | null): void {
  statement<[string, string]>(
    tx,
    "DELETE FROM drafts WHERE form = ? AND ifnull(record_id, '') = ?",
  ).run(form, recordId ?? '');
}

/** The one that was written last first. */
export function listDrafts(db: ReadableDb): UnsavedDraft[] {
  return query<[], DraftRow>(
    db,
    `SELECT ${COLUMNS.join(', ')} FROM drafts ORDER BY updated_at DESC, id DESC`,
  )
    .all()
    .map(rowToDraft);
}
