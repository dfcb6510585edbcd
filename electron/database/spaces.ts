import type { Instant } from '../../shared/domain/day.ts';
import type { PromotableKind, PromotionTarget } from '../../shared/domain/promotion.ts';
import type { Space } from '../../shared/domain/record.ts';
import { Refusal } from '../../shared/result.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import { mustExist, updateOne } from './record-rows.ts';

/** Where a record lives, and what it is called. */
export type Housed = { readonly space: Space; readonly title: string };

type MovableKind = Exclude<PromotableKind, 'rating'>;

/** The table of each kind, and SQL for what a row `t` of it is called. */
const kinds: Readonly<Record<MovableKind, { readonly table: string; readonly title: string }>> = {
  skill: { table: 'skills', title: 't.name' },
  goal: { table: 'goals', title: '(SELECT s.name FROM skills s WHERE s.id = t.skill_id)' },
  learning: { table: 'learning_activities', title: 't.title' },
  project: { table: 'projects', title: 't.title' },
  evidence: { table: 'evidence', title: 't.title' },
  credential: { table: 'credentials', title: 't.title' },
};

const RATING = `SELECT (SELECT s.name FROM skills s WHERE s.id = t.skill_id) AS title,
    iif(x.at IS NULL, t.space, 'portfolio') AS space
  FROM ratings t LEFT JOIN rating_crossings x ON x.rating_id = t.id WHERE t.id = ?`;

/** Where a record lives that is not in the trash. Refusals: not-found. */
export function housedIn(db: ReadableDb, { kind, id }: PromotionTarget): Housed {
  if (kind === 'rating') return mustExist(query<[string], Housed>(db, RATING).get(id) ?? null);
  const { table, title } = kinds[kind];
  const sql = `SELECT ${title} AS title, t.space FROM ${table} t
    WHERE t.id = ? AND t.trashed_at IS NULL`;
  return mustExist(query<[string], Housed>(db, sql).get(id) ?? null);
}

/** A rating is never changed: its crossing is written beside it. One that was given in the portfolio stays there. */
function moveRating(tx: WritableDb, id: string, space: Space, at: Instant): void {
  if (space === 'portfolio') {
    statement<[string, Instant]>(
      tx,
      'INSERT INTO rating_crossings (rating_id, at) VALUES (?, ?)',
    ).run(id, at);
    return;
  }
  const taken = statement<[string]>(tx, 'DELETE FROM rating_crossings WHERE rating_id = ?').run(id);
  if (taken.changes === 0) throw new Refusal('append-only');
}

/** Moves one record into a space; a goal takes its turns with it. Refusals: not-found, append-only for a rating. */
export function moveInto(
  tx: WritableDb,
  { kind, id }: PromotionTarget,
  space: Space,
  at: Instant,
): void {
  if (kind === 'rating') {
    moveRating(tx, id, space, at);
    return;
  }
  updateOne(
    tx,
    `UPDATE ${kinds[kind].table} SET space = @space, updated_at = @at
    WHERE id = @id AND trashed_at IS NULL`,
    { id, space, at },
  );
  if (kind !== 'goal') return;
  statement<[object]>(
    tx,
    'UPDATE cycles SET space = @space, updated_at = @at WHERE goal_id = @id',
  ).run({ id, space, at });
}

/** The skill that a goal or a rating counts for; null for any other kind. */
export function skillBehind(db: ReadableDb, { kind, id }: PromotionTarget): string | null {
  if (kind !== 'goal' && kind !== 'rating') return null;
  const table = kind === 'goal' ? 'goals' : 'ratings';
  const row = query<[string], { id: string }>(
    db,
    `SELECT ifnull((SELECT m.into_id FROM skill_merges m WHERE m.skill_id = t.skill_id), t.skill_id)
      AS id FROM ${table} t WHERE t.id = ?`,
  ).get(id);
  return row?.id ?? null;
}

/** The goals for a skill that live in the portfolio. */
export function goalsInPortfolio(db: ReadableDb, skillId: string): string[] {
  return query<[string], { id: string }>(
    db,
    `SELECT id FROM goals WHERE skill_id = ? AND space = 'portfolio' AND trashed_at IS NULL
    ORDER BY by_day, id`,
  )
    .all(skillId)
    .map(({ id }) => id);
}
