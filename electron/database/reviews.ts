import type { Day } from '../../shared/domain/day.ts';
import type { DecisionKind } from '../../shared/domain/decision.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { SourceKind } from '../../shared/domain/rating.ts';
import type { Happened } from '../../shared/ipc/reviews-view.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';

/** Of each kind of fact; a look back is two minutes. */
const MOST = 50;

/** Keeps that the owner looked back on this day; once is enough. */
export function putReviewDay(tx: WritableDb, day: Day): void {
  statement<[Day]>(tx, 'INSERT INTO reviews (day) VALUES (?) ON CONFLICT (day) DO NOTHING').run(
    day,
  );
}

/** The days on which the owner looked back, newest first. */
export function listReviewDays(db: ReadableDb, most: number): Day[] {
  return query<[number], { day: Day }>(db, 'SELECT day FROM reviews ORDER BY day DESC LIMIT ?')
    .all(most)
    .map(({ day }) => day);
}

type SkillColumns = { readonly skillId: SkillId; readonly name: string };
const named = ({ skillId, name }: SkillColumns) => ({ id: skillId, name });

const LEARNING = `SELECT id, title FROM learning_activities
  WHERE finished_on >= ? AND trashed_at IS NULL ORDER BY finished_on, id LIMIT ${MOST}`;
const PRACTICE = `SELECT p.skill_id AS skillId, s.name, sum(
    (SELECT count(*) FROM attempts a WHERE a.session_id = p.id)) AS tries
  FROM practice_sessions p JOIN skills s ON s.id = p.skill_id AND s.trashed_at IS NULL
  WHERE p.day >= ? AND p.trashed_at IS NULL GROUP BY p.skill_id ORDER BY min(p.day), s.id
  LIMIT ${MOST}`;
const OUTCOMES = `SELECT o.project_id AS projectId, p.title
  FROM outcomes o JOIN projects p ON p.id = o.project_id AND p.trashed_at IS NULL
  WHERE o.day >= ? GROUP BY o.project_id ORDER BY max(o.day), p.id LIMIT ${MOST}`;
// By way of their skills: only those whose newest rating is new can hold one.
const RATINGS = `SELECT r.skill_id AS skillId, s.name, count(*) AS count,
    json_group_array(DISTINCT r.source) AS sources
  FROM skills s INDEXED BY skills_by_age JOIN ratings r ON r.skill_id = s.id AND r.day >= ?
    LEFT JOIN rating_openings w ON w.rating_id = r.id
  WHERE s.newest_day >= ? AND s.trashed_at IS NULL AND s.archived = 0
    AND (r.sealed = 0 OR w.at IS NOT NULL)
  GROUP BY s.id ORDER BY max(r.day) DESC, s.id LIMIT ${MOST}`;
const DECISIONS = `SELECT d.skill_id AS skillId, s.name, d.kind, d.level
  FROM decisions d JOIN skills s ON s.id = d.skill_id AND s.trashed_at IS NULL
  WHERE d.day >= ? ORDER BY d.day, d.id LIMIT ${MOST}`;

/** What happened on a day or later; of each kind at most 50. Nothing of a sealed rating is told. */
export function listHappened(db: ReadableDb, since: Day): Happened {
  return {
    learning: query<[Day], Happened['learning'][number]>(db, LEARNING).all(since),
    practice: query<[Day], SkillColumns & { tries: number }>(db, PRACTICE)
      .all(since)
      .map((row) => ({ skill: named(row), tries: row.tries })),
    outcomes: query<[Day], Happened['outcomes'][number]>(db, OUTCOMES).all(since),
    ratings: query<[Day, Day], SkillColumns & { count: number; sources: string }>(db, RATINGS)
      .all(since, since)
      .map((row) => ({
        skill: named(row),
        count: row.count,
        // Written by the query just now.
        sources: JSON.parse(row.sources) as SourceKind[],
      })),
    decisions: query<[Day], SkillColumns & { kind: DecisionKind; level: Level }>(db, DECISIONS)
      .all(since)
      .map((row) => ({ skill: named(row), kind: row.kind, level: row.level })),
  };
}
