import type { Instant } from '../../shared/domain/day.ts';
import { query, type ReadableDb, type WritableDb } from './db.ts';
import { updateOne } from './record-rows.ts';

export type TrashKind =
  | 'skill'
  | 'goal'
  | 'learning'
  | 'project'
  | 'practice'
  | 'person'
  | 'reflection'
  | 'lesson'
  | 'evidence'
  | 'credential'
  | 'capture';

export type Trashed = {
  readonly kind: TrashKind;
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
};

/** The table of each kind, and SQL for what a row `t` of it is called in the trash. */
const kinds: Readonly<Record<TrashKind, { readonly table: string; readonly title: string }>> = {
  skill: { table: 'skills', title: 't.name' },
  goal: { table: 'goals', title: '(SELECT s.name FROM skills s WHERE s.id = t.skill_id)' },
  learning: { table: 'learning_activities', title: 't.title' },
  project: { table: 'projects', title: 't.title' },
  practice: { table: 'practice_sessions', title: 't.task' },
  person: { table: 'people', title: 't.name' },
  reflection: { table: 'reflections', title: 'substr(t.text, 1, 80)' },
  lesson: { table: 'lessons', title: 'substr(t.learned, 1, 80)' },
  evidence: { table: 'evidence', title: 't.title' },
  credential: { table: 'credentials', title: 't.title' },
  capture: { table: 'inbox_captures', title: 'substr(t.text, 1, 80)' },
};

const LIST = Object.entries(kinds)
  .map(
    ([kind, { table, title }]) =>
      `SELECT '${kind}' AS kind, t.id, ${title} AS title, t.trashed_at AS at
      FROM ${table} t WHERE t.trashed_at IS NOT NULL`,
  )
  .join(' UNION ALL ');

/** Refusals: not-found, also for what is there already. */
export function putInTrash(tx: WritableDb, kind: TrashKind, id: string, at: Instant): void {
  updateOne(
    tx,
    `UPDATE ${kinds[kind].table} SET trashed_at = @at, updated_at = @at
    WHERE id = @id AND trashed_at IS NULL`,
    { id, at },
  );
}

/** Refusals: not-found, also for what is not in the trash. */
export function restoreFromTrash(tx: WritableDb, kind: TrashKind, id: string, at: Instant): void {
  updateOne(
    tx,
    `UPDATE ${kinds[kind].table} SET trashed_at = NULL, updated_at = @at
    WHERE id = @id AND trashed_at IS NOT NULL`,
    { id, at },
  );
}

/** What was put there last comes first. */
export function listTrash(db: ReadableDb): Trashed[] {
  return query<[], Trashed>(db, `${LIST} ORDER BY at DESC, id DESC`).all();
}
