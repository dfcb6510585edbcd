import type { Day, Instant } from '../../shared/domain/day.ts';
import type { GoalPause, GoalState } from '../../shared/domain/goal.ts';
import type { CycleId, GoalId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb } from './db.ts';
import { type PauseRow, pauseOf } from './goals.ts';
import { mustExist } from './record-rows.ts';
import { positionOf, SNAPSHOT_COLUMNS, type SnapshotRow } from './snapshots.ts';

/** What a list shows of a goal. */
export type GoalListRow = {
  readonly id: GoalId;
  readonly space: Space;
  readonly skill: { readonly id: SkillId; readonly name: string };
  readonly fromLevel: Level;
  readonly toLevel: Level;
  readonly standing: Level | null;
  readonly fix: Fix;
  readonly position: Position | null;
  readonly why: string;
  readonly by: Day;
  readonly state: GoalState;
  readonly pause: GoalPause | null;
  readonly endedAt: Instant | null;
  /** The open turn. */
  readonly cycle: { readonly id: CycleId; readonly number: number } | null;
};

type ListRow = SnapshotRow &
  PauseRow & {
    readonly id: GoalId;
    readonly space: Space;
    readonly skill_id: SkillId;
    readonly skill_name: string;
    readonly from_level: Level;
    readonly to_level: Level;
    readonly standing: Level | null;
    readonly why: string;
    readonly by_day: Day;
    readonly state: GoalState;
    readonly ended_at: Instant | null;
    readonly cycle_id: CycleId | null;
    readonly cycle_number: number | null;
  };

// Goals of a skill in the trash are hidden with it.
const LIST = `SELECT g.id, g.space, g.skill_id, s.name AS skill_name, g.from_level, g.to_level,
    s.standing, ${SNAPSHOT_COLUMNS}, g.why, g.by_day, g.state,
    g.paused_at, g.paused_until, g.pause_reason, g.ended_at, c.id AS cycle_id, c.number AS cycle_number
  FROM goals g
    JOIN skills s ON s.id = g.skill_id AND s.trashed_at IS NULL
    LEFT JOIN cycles c ON c.goal_id = g.id AND c.closed_at IS NULL
  WHERE g.trashed_at IS NULL`;
/** 'active' comes before 'reached' and 'stopped'. */
const ORDER = 'ORDER BY g.state, g.by_day, g.id';

function toListRow(row: ListRow): GoalListRow {
  return {
    id: row.id,
    space: row.space,
    skill: { id: row.skill_id, name: row.skill_name },
    fromLevel: row.from_level,
    toLevel: row.to_level,
    standing: row.standing,
    fix: row.fix,
    position: positionOf(row),
    why: row.why,
    by: row.by_day,
    state: row.state,
    pause: pauseOf(row),
    endedAt: row.ended_at,
    cycle:
      row.cycle_id === null || row.cycle_number === null
        ? null
        : { id: row.cycle_id, number: row.cycle_number },
  };
}

/** Active ones first, soonest due first. */
export function listGoalRows(db: ReadableDb): GoalListRow[] {
  return query<[], ListRow>(db, `${LIST} ${ORDER}`).all().map(toListRow);
}

export function listGoalRowsOfSkill(db: ReadableDb, skillId: SkillId): GoalListRow[] {
  return query<[SkillId], ListRow>(db, `${LIST} AND g.skill_id = ? ${ORDER}`)
    .all(skillId)
    .map(toListRow);
}

/** Goals of which some turn uses the project. */
export function listGoalRowsOfProject(db: ReadableDb, projectId: ProjectId): GoalListRow[] {
  return query<[ProjectId], ListRow>(
    db,
    `${LIST} AND g.id IN (
      SELECT t.goal_id FROM cycle_links l JOIN cycles t ON t.id = l.cycle_id
      WHERE l.kind = 'project' AND l.record_id = ?) ${ORDER}`,
  )
    .all(projectId)
    .map(toListRow);
}

/** Refusals: not-found. */
export function getGoalRow(db: ReadableDb, id: GoalId): GoalListRow {
  const row = query<[GoalId], ListRow>(db, `${LIST} AND g.id = ?`).get(id);
  return mustExist(row === undefined ? null : toListRow(row));
}
