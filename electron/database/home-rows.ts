import { type Day, LAST_DAY } from '../../shared/domain/day.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb } from './db.ts';
import { positionOf, SNAPSHOT_COLUMNS, type SnapshotRow } from './snapshots.ts';

type Named = { readonly id: SkillId; readonly name: string };

/** Skills with views that stay closed until the owner has given their own. */
export function listSealedBySkill(db: ReadableDb): { skill: Named; count: number }[] {
  return query<[], Named & { count: number }>(
    db,
    `SELECT s.id, s.name, count(*) AS count
    FROM ratings r JOIN skills s ON s.id = r.skill_id AND s.trashed_at IS NULL
    WHERE r.sealed = 1 AND NOT EXISTS (SELECT 1 FROM rating_openings w WHERE w.rating_id = r.id)
    GROUP BY r.skill_id ORDER BY max(r.created_at) DESC, s.id`,
  )
    .all()
    .map(({ id, name, count }) => ({ skill: { id, name }, count }));
}

/** What is kept of a skill for which another level may be proposed. */
export type Candidate = {
  readonly skill: Named;
  readonly standing: Level | null;
  readonly fix: Fix;
  readonly position: Position | null;
};

type CandidateRow = SnapshotRow & Named & { readonly standing: Level | null };

/** Of a page of candidates. */
const PAGE = 40;
const CANDIDATES = `SELECT s.id, s.name, s.standing, ${SNAPSHOT_COLUMNS}
  FROM skills s INDEXED BY skills_by_age
  WHERE s.trashed_at IS NULL AND s.archived = 0 AND (s.newest_day, s.id) < (?, ?)
    AND s.mean IS NOT NULL AND s.fix IN ('rough', 'fix')
    AND (s.standing IS NULL OR abs(s.mean - s.standing) > 0.5)
    AND NOT EXISTS (
      SELECT 1 FROM decisions d WHERE d.skill_id = s.id AND d.created_at >= (
        SELECT max(r.created_at) FROM ratings r WHERE r.skill_id = s.id))
  ORDER BY s.newest_day DESC, s.id DESC LIMIT ${PAGE}`;

/**
 * Skills seen by two kinds of source whose kept position lies nearer to another level than to the standing one, and
 * that were rated after the last decision: whoever has decided is not asked the same again. Newest rating first, and
 * fetched a few at a time: who has seen enough stops.
 */
export function* eachCandidate(db: ReadableDb): Generator<Candidate> {
  let last: readonly [string, string] = [`${LAST_DAY}~`, ''];
  for (;;) {
    const rows = query<[string, string], CandidateRow>(db, CANDIDATES).all(...last);
    for (const row of rows) {
      yield {
        skill: { id: row.id, name: row.name },
        standing: row.standing,
        fix: row.fix,
        position: positionOf(row),
      };
    }
    const end = rows.at(-1);
    if (rows.length < PAGE || end?.newest_day == null) return;
    last = [end.newest_day, end.id];
  }
}

/** Skills the owner stands behind whose newest rating is older than a day, the oldest first. */
export function listStaleSkillIds(db: ReadableDb, before: Day, most: number): SkillId[] {
  return query<[Day, number], { id: SkillId }>(
    db,
    `SELECT s.id FROM skills s INDEXED BY skills_by_age
    WHERE s.newest_day < ? AND s.standing IS NOT NULL AND s.trashed_at IS NULL AND s.archived = 0
    ORDER BY s.newest_day, s.id LIMIT ?`,
  )
    .all(before, most)
    .map(({ id }) => id);
}

/** Whether any turn was ever closed. */
export function hasClosedTurn(db: ReadableDb): boolean {
  const sql = 'SELECT 1 AS found FROM cycles WHERE decision_id IS NOT NULL LIMIT 1';
  return query<[], { found: 1 }>(db, sql).get() !== undefined;
}

/** The dates of the goals under way. */
export function listGoalDays(db: ReadableDb): Day[] {
  return query<[], { by: Day }>(
    db,
    `SELECT g.by_day AS by FROM goals g JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
    WHERE g.state = 'active' AND g.trashed_at IS NULL ORDER BY g.by_day`,
  )
    .all()
    .map(({ by }) => by);
}
