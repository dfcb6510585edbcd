import type { Day, Instant } from '../../shared/domain/day.ts';
import { Goal, type GoalState, type Milestone } from '../../shared/domain/goal.ts';
import type { CycleId, GoalId, MilestoneId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import type { Space } from '../../shared/domain/record.ts';
import type { Fix, Position } from '../../shared/rating/estimate.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateRow,
} from './record-rows.ts';
import { positionOf, SNAPSHOT_COLUMNS, type SnapshotRow } from './snapshots.ts';

export type GoalTableRow = RecordRow & {
  readonly id: GoalId;
  readonly skill_id: SkillId;
  readonly from_level: Level;
  readonly to_level: Level;
  readonly why: string;
  readonly how_i_will_know: string;
  readonly by_day: Day;
  readonly state: GoalState;
  readonly ended_at: Instant | null;
  readonly end_reason: string;
};

export type MilestoneRow = {
  readonly id: MilestoneId;
  readonly goal_id: GoalId;
  readonly position: number;
  readonly title: string;
  readonly level: Level | null;
  readonly by_day: Day | null;
  readonly done_at: Instant | null;
};

export const GOAL_COLUMNS = [
  'id',
  'skill_id',
  'from_level',
  'to_level',
  'why',
  'how_i_will_know',
  'by_day',
  'state',
  'ended_at',
  'end_reason',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof GoalTableRow)[];

export const MILESTONE_COLUMNS = [
  'id',
  'goal_id',
  'position',
  'title',
  'level',
  'by_day',
  'done_at',
] as const satisfies readonly (keyof MilestoneRow)[];

export function rowToMilestone(row: MilestoneRow): Milestone {
  return { id: row.id, title: row.title, level: row.level, by: row.by_day, doneAt: row.done_at };
}

export function rowToGoal(row: GoalTableRow, milestones: readonly Milestone[]): Goal {
  return {
    id: row.id,
    skillId: row.skill_id,
    fromLevel: row.from_level,
    toLevel: row.to_level,
    why: row.why,
    howIWillKnow: row.how_i_will_know,
    by: row.by_day,
    state: row.state,
    endedAt: row.ended_at,
    endReason: row.end_reason,
    milestones: [...milestones],
    ...recordOf(row),
  };
}

function goalToRow(goal: Goal): GoalTableRow {
  return {
    id: goal.id,
    skill_id: goal.skillId,
    from_level: goal.fromLevel,
    to_level: goal.toLevel,
    why: goal.why,
    how_i_will_know: goal.howIWillKnow,
    by_day: goal.by,
    state: goal.state,
    ended_at: goal.endedAt,
    end_reason: goal.endReason,
    ...recordRow(goal),
  };
}

function milestonesOf(db: ReadableDb, id: GoalId): Milestone[] {
  return query<[GoalId], MilestoneRow>(
    db,
    `SELECT ${MILESTONE_COLUMNS.join(', ')} FROM milestones WHERE goal_id = ? ORDER BY position`,
  )
    .all(id)
    .map(rowToMilestone);
}

function replaceMilestones(tx: WritableDb, goal: Goal): void {
  const present = milestonesOf(tx, goal.id);
  if (JSON.stringify(present) === JSON.stringify(goal.milestones)) return;
  statement<[GoalId]>(tx, 'DELETE FROM milestones WHERE goal_id = ?').run(goal.id);
  const insert = statement<[MilestoneRow]>(tx, insertInto('milestones', MILESTONE_COLUMNS));
  goal.milestones.forEach((milestone, position) => {
    insert.run({
      id: milestone.id,
      goal_id: goal.id,
      position,
      title: milestone.title,
      level: milestone.level,
      by_day: milestone.by,
      done_at: milestone.doneAt,
    });
  });
}

export function insertGoal(tx: WritableDb, goal: Goal): void {
  statement<[GoalTableRow]>(tx, insertInto('goals', GOAL_COLUMNS)).run(goalToRow(goal));
  replaceMilestones(tx, goal);
}

/** With its milestones. Refusals: not-found. */
export function updateGoal(tx: WritableDb, goal: Goal): void {
  updateRow(tx, { name: 'goals', columns: GOAL_COLUMNS }, goalToRow(goal));
  replaceMilestones(tx, goal);
}

/** A goal, or null when there is none or it is in the trash. */
export function findGoal(db: ReadableDb, id: GoalId): Goal | null {
  const row = query<[GoalId], GoalTableRow>(
    db,
    `SELECT ${GOAL_COLUMNS.join(', ')} FROM goals WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Goal.parse(rowToGoal(row, milestonesOf(db, id)));
}

/** Refusals: not-found. */
export function getGoal(db: ReadableDb, id: GoalId): Goal {
  return mustExist(findGoal(db, id));
}

/** Active ones first, soonest due first. */
export function listGoalsOfSkill(db: ReadableDb, skillId: SkillId): Goal[] {
  return query<[SkillId], GoalTableRow>(
    db,
    `SELECT ${GOAL_COLUMNS.join(', ')} FROM goals
    WHERE skill_id = ? AND trashed_at IS NULL ORDER BY state, by_day, id`,
  )
    .all(skillId)
    .map((row) => rowToGoal(row, milestonesOf(db, row.id)));
}

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
  readonly endedAt: Instant | null;
  /** The open turn. */
  readonly cycle: { readonly id: CycleId; readonly number: number } | null;
};

type ListRow = SnapshotRow & {
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
    g.ended_at, c.id AS cycle_id, c.number AS cycle_number
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
