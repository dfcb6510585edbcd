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
  | 'credential';

export type Trashed = {
  readonly kind: TrashKind;
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
};

type Kept = {
  readonly table: string;
  /** SQL for what a row `t` is called in the trash. */
  readonly title: string;
  /** SQL for what else must be so of a row `t`. */
  readonly only?: string;
};

/** A merged skill is part of another one, and no part of the trash. */
const notMerged = 'NOT EXISTS (SELECT 1 FROM skill_merges m WHERE m.skill_id = t.id)';

const kinds: Readonly<Record<TrashKind, Kept>> = {
  skill: { table: 'skills', title: 't.name', only: notMerged },
  goal: { table: 'goals', title: '(SELECT s.name FROM skills s WHERE s.id = t.skill_id)' },
  learning: { table: 'learning_activities', title: 't.title' },
  project: { table: 'projects', title: 't.title' },
  practice: { table: 'practice_sessions', title: 't.task' },
  person: { table: 'people', title: 't.name' },
  reflection: { table: 'reflections', title: 'substr(t.text, 1, 80)' },
  lesson: { table: 'lessons', title: 'substr(t.learned, 1, 80)' },
  evidence: { table: 'evidence', title: 't.title' },
  credential: { table: 'credentials', title: 't.title' },
};

const LIST = Object.entries(kinds)
  .map(
    ([kind, { table, title, only = '1' }]) =>
      `SELECT '${kind}' AS kind, t.id, ${title} AS title, t.trashed_at AS at
      FROM ${table} t WHERE t.trashed_at IS NOT NULL AND ${only}`,
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
  const { table, only = '1' } = kinds[kind];
  updateOne(
    tx,
    `UPDATE ${table} AS t SET trashed_at = NULL, updated_at = @at
    WHERE t.id = @id AND t.trashed_at IS NOT NULL AND ${only}`,
    { id, at },
  );
}

/** Whether a record lies in the trash. */
export function isInTrash(db: ReadableDb, kind: TrashKind, id: string): boolean {
  const { table, only = '1' } = kinds[kind];
  const sql = `SELECT 1 FROM ${table} t WHERE t.id = ? AND t.trashed_at IS NOT NULL AND ${only}`;
  return query<[string], unknown>(db, sql).get(id) !== undefined;
}

/** What was put there last comes first. */
export function listTrash(db: ReadableDb): Trashed[] {
  return query<[], Trashed>(db, `${LIST} ORDER BY at DESC, id DESC`).all();
}
