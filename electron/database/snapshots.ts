import type { Day } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** What was last worked out of a skill's estimate, so that lists need not do it again. Never the truth. */
export type Snapshot = {
  readonly skillId: SkillId;
  /** Null where there is no one number. */
  readonly position: Position | null;
  readonly fix: Fix;
  readonly ratings: number;
  readonly newestDay: Day | null;
};

/** The columns of a snapshot in a join, all null where a skill has none. */
export type PositionRow = {
  readonly mean: number | null;
  readonly variance: number | null;
  readonly day: Day | null;
  readonly fix: Fix | null;
  readonly ratings: number | null;
  readonly newest_day: Day | null;
};

/** Of `skill_snapshots n`. */
export const POSITION_COLUMNS = 'n.mean, n.variance, n.day, n.fix, n.ratings, n.newest_day';

export function positionOf(row: PositionRow): Position | null {
  const { mean, variance, day } = row;
  return mean === null || variance === null || day === null ? null : { mean, variance, day };
}

/** Replaces the snapshot of a skill. */
export function saveSnapshot(tx: WritableDb, snapshot: Snapshot): void {
  statement<[PositionRow & { readonly skill_id: SkillId }]>(
    tx,
    `INSERT INTO skill_snapshots (skill_id, mean, variance, day, fix, ratings, newest_day)
    VALUES (@skill_id, @mean, @variance, @day, @fix, @ratings, @newest_day)
    ON CONFLICT (skill_id) DO UPDATE SET mean = excluded.mean, variance = excluded.variance,
      day = excluded.day, fix = excluded.fix, ratings = excluded.ratings,
      newest_day = excluded.newest_day`,
  ).run({
    skill_id: snapshot.skillId,
    mean: snapshot.position?.mean ?? null,
    variance: snapshot.position?.variance ?? null,
    day: snapshot.position?.day ?? null,
    fix: snapshot.fix,
    ratings: snapshot.ratings,
    newest_day: snapshot.newestDay,
  });
}

/** The snapshot of a skill, or null when none was ever taken. */
export function findSnapshot(db: ReadableDb, skillId: SkillId): Snapshot | null {
  const row = query<[SkillId], PositionRow & { readonly fix: Fix; readonly ratings: number }>(
    db,
    `SELECT ${POSITION_COLUMNS} FROM skill_snapshots n WHERE n.skill_id = ?`,
  ).get(skillId);
  if (row === undefined) return null;
  return {
    skillId,
    position: positionOf(row),
    fix: row.fix,
    ratings: row.ratings,
    newestDay: row.newest_day,
  };
}
