import type { Day, Instant } from '../../shared/domain/day.ts';
import { Goal, type GoalPause, type GoalState, type Milestone } from '../../shared/domain/goal.ts';
import type { GoalId, MilestoneId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
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

/** Of goals from version 3 on, and never part of what may leave the vault. */
export type PauseRow = {
  readonly paused_at: Instant | null;
  readonly paused_until: Day | null;
  readonly pause_reason: string;
};
type StoredRow = GoalTableRow & PauseRow;

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

const STORED_COLUMNS = [
  ...GOAL_COLUMNS,
  'paused_at',
  'paused_until',
  'pause_reason',
] as const satisfies readonly (keyof StoredRow)[];

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

export function pauseOf(row: Partial<PauseRow>): GoalPause | null {
  const { paused_at: at, paused_until: until = null, pause_reason: reason = '' } = row;
  return at === null || at === undefined ? null : { at, until, reason };
}

/** Without its pause where the row does not say. */
export function rowToGoal(
  row: GoalTableRow & Partial<PauseRow>,
  milestones: readonly Milestone[],
): Goal {
  return {
    id: row.id,
    skillId: row.skill_id,
    fromLevel: row.from_level,
    toLevel: row.to_level,
    why: row.why,
    howIWillKnow: row.how_i_will_know,
    by: row.by_day,
    state: row.state,
    pause: pauseOf(row),
    endedAt: row.ended_at,
    endReason: row.end_reason,
    milestones: [...milestones],
    ...recordOf(row),
  };
}

function goalToRow(goal: Goal): StoredRow {
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
    paused_at: goal.pause?.at ?? null,
    paused_until: goal.pause?.until ?? null,
    pause_reason: goal.pause?.reason ?? '',
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
  statement<[StoredRow]>(tx, insertInto('goals', STORED_COLUMNS)).run(goalToRow(goal));
  replaceMilestones(tx, goal);
}

/** With its milestones. Refusals: not-found. */
export function updateGoal(tx: WritableDb, goal: Goal): void {
  updateRow(tx, { name: 'goals', columns: STORED_COLUMNS }, goalToRow(goal));
  replaceMilestones(tx, goal);
}

/** A goal, or null when there is none or it is in the trash. */
export function findGoal(db: ReadableDb, id: GoalId): Goal | null {
  const row = query<[GoalId], StoredRow>(
    db,
    `SELECT ${STORED_COLUMNS.join(', ')} FROM goals WHERE id = ? AND trashed_at IS NULL`,
  ).get(id);
  return row === undefined ? null : Goal.parse(rowToGoal(row, milestonesOf(db, id)));
}

/** Refusals: not-found. */
export function getGoal(db: ReadableDb, id: GoalId): Goal {
  return mustExist(findGoal(db, id));
}

/** Active ones first, soonest due first. */
export function listGoalsOfSkill(db: ReadableDb, skillId: SkillId): Goal[] {
  return query<[SkillId], StoredRow>(
    db,
    `SELECT ${STORED_COLUMNS.join(', ')} FROM goals
    WHERE skill_id = ? AND trashed_at IS NULL ORDER BY state, by_day, id`,
  )
    .all(skillId)
    .map((row) => rowToGoal(row, milestonesOf(db, row.id)));
}
