import type { CycleFacts, SkippableStage } from '../../shared/domain/cycle.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CycleId } from '../../shared/domain/id.ts';

export type CycleFactsRow = {
  readonly id: CycleId;
  readonly aimed: 0 | 1;
  readonly learning_done: number;
  readonly practice_sessions: number;
  readonly projects_started: number;
  readonly last_outcome_at: Instant | null;
  readonly last_rating_at: Instant | null;
  readonly skipped: string;
  readonly closed: 0 | 1;
};

const linked = (kind: string, table: string): string => `
  FROM cycle_links l JOIN ${table} a ON a.id = l.record_id
  WHERE l.cycle_id = c.id AND l.kind = '${kind}' AND a.trashed_at IS NULL`;

/** A rating of this skill counts when it is opened, has a level, and no later one stands in its place. */
const countingRating = `r.skill_id IN (
      SELECT g.skill_id UNION ALL SELECT m.skill_id FROM skill_merges m WHERE m.into_id = g.skill_id)
    AND (r.space = 'portfolio' OR EXISTS (SELECT 1 FROM rating_crossings x WHERE x.rating_id = r.id))
    AND r.level IS NOT NULL
    AND (r.sealed = 0 OR EXISTS (SELECT 1 FROM rating_openings p WHERE p.rating_id = r.id))
    AND NOT EXISTS (SELECT 1 FROM ratings n WHERE n.supersedes = r.id)`;

/** Of `cycles c` and `goals g`: what the stage of a turn follows from, counted from its records. */
export const CYCLE_FACTS = `SELECT c.id,
    c.aim <> '' OR c.number = 1 AS aimed,
    (SELECT count(*) ${linked('learning', 'learning_activities')} AND a.state = 'done')
      AS learning_done,
    (SELECT count(*) ${linked('practice', 'practice_sessions')}) AS practice_sessions,
    (SELECT count(*) ${linked('project', 'projects')}) AS projects_started,
    (SELECT max(o.created_at) FROM outcomes o
      WHERE o.project_id IN (SELECT a.id ${linked('project', 'projects')})) AS last_outcome_at,
    (SELECT max(r.created_at) FROM ratings r
      WHERE ${countingRating} AND NOT EXISTS (
        SELECT 1 FROM outcome_ratings t JOIN outcomes o ON o.id = t.outcome_id
        WHERE t.rating_id = r.id
          AND o.project_id IN (SELECT a.id ${linked('project', 'projects')}))) AS last_rating_at,
    (SELECT json_group_array(k.stage) FROM cycle_skips k WHERE k.cycle_id = c.id) AS skipped,
    c.closed_at IS NOT NULL AS closed
  FROM cycles c JOIN goals g ON g.id = c.goal_id`;

export function rowToFacts(row: CycleFactsRow): CycleFacts {
  return {
    // The first turn is aimed by its goal.
    aimed: row.aimed === 1,
    learningDone: row.learning_done,
    practiceSessions: row.practice_sessions,
    projectsStarted: row.projects_started,
    lastOutcomeAt: row.last_outcome_at,
    lastRatingAt: row.last_rating_at,
    skipped: JSON.parse(row.skipped) as SkippableStage[],
    closed: row.closed === 1,
  };
}
