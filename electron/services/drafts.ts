import { RecordId } from '../../shared/domain/id.ts';
import type { Checked, Reply } from '../../shared/ipc/contract.ts';
import { writingBeside } from '../database/db.ts';
import { dropDraft, findDraft, listDrafts as readDrafts, saveDraft } from '../database/drafts.ts';
import type { ServiceContext } from './context.ts';
import { newRecord } from './saving.ts';

/** Everything that was being written and was neither saved nor thrown away, the latest first. */
export function listDrafts(context: ServiceContext): Reply<'drafts.list'> {
  return readDrafts(context.db).map(({ form, recordId, place, updatedAt }) => ({
    form,
    recordId,
    place,
    updatedAt,
  }));
}

/** What was being written there, or null. */
export function getDraft(
  context: ServiceContext,
  { form, recordId }: Checked<'drafts.find'>,
): Reply<'drafts.find'> {
  const draft = findDraft(context.db, form, recordId);
  return { draft: draft && { fields: draft.fields, updatedAt: draft.updatedAt } };
}

/**
 * Keeps what is being written, in place of what was kept there before. No step of the history, and nothing that the
 * screens show. Refusals: vault-read-only.
 */
export function keepDraft(
  context: ServiceContext,
  text: Checked<'drafts.keep'>,
): Reply<'drafts.keep'> {
  const draft = { id: RecordId.parse(context.newId()), ...text, ...newRecord(context, 'learning') };
  writingBeside(context.db, (tx) => saveDraft(tx, draft));
  return { done: true };
}

/** Forgets it: it was saved, or thrown away. Refusals: vault-read-only. */
export function forgetDraft(
  context: ServiceContext,
  { form, recordId }: Checked<'drafts.drop'>,
): Reply<'drafts.drop'> {
  if (findDraft(context.db, form, recordId) !== null) {
    writingBeside(context.db, (tx) => dropDraft(tx, form, recordId));
  }
  return { done: true };
}
