import type { Day } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb, type WritableDb } from './db.ts';
import { updateOne } from './record-rows.ts';

/** What was last worked out of a skill's estimate, so that lists need not do it again. Never the truth. */
export type Snapshot = {
  readonly skillId: SkillId;
  /** Null where there is no one number. */
  readonly position: Position | null;
  readonly fix: Fix;
  readonly ratings: number;
  readonly newestDay: Day | null;
  /** How the ratings were read, as `readingOf` says it. */
  readonly reading: string;
};

/** The columns of a snapshot in the row of its skill. */
export type SnapshotRow = {
  readonly mean: number | null;
  readonly variance: number | null;
  readonly position_day: Day | null;
  readonly fix: Fix;
  readonly ratings: number;
  readonly newest_day: Day | null;
  readonly reading: string;
};

/** Of `skills s`. */
export const SNAPSHOT_COLUMNS =
  's.mean, s.variance, s.position_day, s.fix, s.ratings, s.newest_day, s.reading';

const FIND = `SELECT ${SNAPSHOT_COLUMNS} FROM skills s WHERE s.id = ?`;

const SAVE = `UPDATE skills SET mean = @mean, variance = @variance, position_day = @position_day,
    fix = @fix, ratings = @ratings, newest_day = @newest_day, reading = @reading WHERE id = @id`;

export function positionOf(row: SnapshotRow): Position | null {
  const { mean, variance, position_day: day } = row;
  return mean === null || variance === null || day === null ? null : { mean, variance, day };
}

/** Replaces the snapshot of a skill. Refusals: not-found. */
export function saveSnapshot(tx: WritableDb, snapshot: Snapshot): void {
  updateOne(tx, SAVE, {
    id: snapshot.skillId,
    mean: snapshot.position?.mean ?? null,
    variance: snapshot.position?.variance ?? null,
    position_day: snapshot.position?.day ?? null,
    fix: snapshot.fix,
    ratings: snapshot.ratings,
    newest_day: snapshot.newestDay,
    reading: snapshot.reading,
  });
}

/** The snapshot of a skill, or null when there is no such skill. */
export function findSnapshot(db: ReadableDb, skillId: SkillId): Snapshot | null {
  const row = query<[SkillId], SnapshotRow>(db, FIND).get(skillId);
  if (row === undefined) return null;
  return {
    skillId,
    position: positionOf(row),
    fix: row.fix,
    ratings: row.ratings,
    newestDay: row.newest_day,
    reading: row.reading,
  };
}

/** The skills whose snapshot was worked out by another reading of their ratings. */
export function skillsReadOtherwise(db: ReadableDb, reading: string): SkillId[] {
  return query<[string], { id: SkillId }>(
    db,
    'SELECT id FROM skills WHERE ratings > 0 AND reading <> ?',
  )
    .all(reading)
    .map(({ id }) => id);
}
