import {
  Cycle,
  type CycleFacts,
  type SkippableStage,
  type StageSkip,
} from '../../shared/domain/cycle.ts';
import type { Day, Instant } from '../../shared/domain/day.ts';
import { dayOf } from '../../shared/domain/day.ts';
import type {
  CycleId,
  DecisionId,
  GoalId,
  LearningId,
  ProjectId,
  RecordId,
  SkillId,
} from '../../shared/domain/id.ts';
import { CYCLE_FACTS, type CycleFactsRow, rowToFacts } from './cycle-facts.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  columnsAs,
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
  updateOne,
  updateRow,
} from './record-rows.ts';

type CycleRow = RecordRow & {
  readonly id: CycleId;
  readonly goal_id: GoalId;
  readonly number: number;
  readonly aim: string;
  readonly taught: string;
  readonly decision_id: DecisionId | null;
  readonly closed_at: Instant | null;
};

const COLUMNS = [
  'id',
  'goal_id',
  'number',
  'aim',
  'taught',
  'decision_id',
  'closed_at',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof CycleRow)[];
const SELECT = `SELECT ${columnsAs('c', COLUMNS)} FROM cycles c`;

function rowToCycle(row: CycleRow, skips: readonly StageSkip[]): Cycle {
  return {
    id: row.id,
    goalId: row.goal_id,
    number: row.number,
    aim: row.aim,
    taught: row.taught,
    skips: [...skips],
    decisionId: row.decision_id,
    closedAt: row.closed_at,
    ...recordOf(row),
  };
}

function cycleToRow(cycle: Cycle): CycleRow {
  return {
    id: cycle.id,
    goal_id: cycle.goalId,
    number: cycle.number,
    aim: cycle.aim,
    taught: cycle.taught,
    decision_id: cycle.decisionId,
    closed_at: cycle.closedAt,
    ...recordRow(cycle),
  };
}

function skipsOf(db: ReadableDb, id: CycleId): StageSkip[] {
  return query<[CycleId], StageSkip>(
    db,
    'SELECT stage, reason, at FROM cycle_skips WHERE cycle_id = ? ORDER BY at, stage',
  ).all(id);
}

/** With its skips. */
export function insertCycle(tx: WritableDb, cycle: Cycle): void {
  statement<[CycleRow]>(tx, insertInto('cycles', COLUMNS)).run(cycleToRow(cycle));
  for (const skip of cycle.skips) addSkip(tx, cycle.id, skip);
}

/** All but its skips, which come and go one by one. Refusals: not-found. */
export function updateCycle(tx: WritableDb, cycle: Cycle): void {
  updateRow(tx, { name: 'cycles', columns: COLUMNS }, cycleToRow(cycle), { trash: false });
}

/** Ends a turn that is open. Refusals: not-found. */
export function closeCycle(
  tx: WritableDb,
  id: CycleId,
  decisionId: DecisionId | null,
  at: Instant,
): void {
  updateOne(
    tx,
    `UPDATE cycles SET decision_id = @decisionId, closed_at = @at, updated_at = @at
    WHERE id = @id AND closed_at IS NULL`,
    { id, decisionId, at },
  );
}

export function findCycle(db: ReadableDb, id: CycleId): Cycle | null {
  const row = query<[CycleId], CycleRow>(db, `${SELECT} WHERE c.id = ?`).get(id);
  return row === undefined ? null : Cycle.parse(rowToCycle(row, skipsOf(db, id)));
}

/** Refusals: not-found. */
export function getCycle(db: ReadableDb, id: CycleId): Cycle {
  return mustExist(findCycle(db, id));
}

/** The turn under way; null when the goal has ended. */
export function openCycleOfGoal(db: ReadableDb, goalId: GoalId): Cycle | null {
  const row = query<[GoalId], CycleRow>(
    db,
    `${SELECT} WHERE c.goal_id = ? AND c.closed_at IS NULL`,
  ).get(goalId);
  return row === undefined ? null : rowToCycle(row, skipsOf(db, row.id));
}

/** Newest turn first. */
export function listCyclesOfGoal(db: ReadableDb, goalId: GoalId): Cycle[] {
  return query<[GoalId], CycleRow>(db, `${SELECT} WHERE c.goal_id = ? ORDER BY c.number DESC`)
    .all(goalId)
    .map((row) => rowToCycle(row, skipsOf(db, row.id)));
}

/** The open turns of active goals for any of these skills. */
export function listOpenCyclesOfSkills(db: ReadableDb, skillIds: readonly SkillId[]): Cycle[] {
  return query<[string], CycleRow>(
    db,
    `${SELECT} JOIN goals g ON g.id = c.goal_id
    WHERE g.skill_id IN (SELECT value FROM json_each(?)) AND g.trashed_at IS NULL
      AND g.state = 'active' AND c.closed_at IS NULL
    ORDER BY g.by_day, c.id`,
  )
    .all(JSON.stringify(skillIds))
    .map((row) => rowToCycle(row, skipsOf(db, row.id)));
}

/** The days on which turns towards a goal for this skill were closed, oldest first. */
export function closedCycleDays(db: ReadableDb, skillId: SkillId): Day[] {
  return query<[SkillId], { closed_at: Instant }>(
    db,
    `SELECT c.closed_at FROM goals g JOIN cycles c ON c.goal_id = g.id
    WHERE g.skill_id = ? AND g.trashed_at IS NULL AND c.closed_at IS NOT NULL ORDER BY c.closed_at`,
  )
    .all(skillId)
    .map((row) => dayOf(row.closed_at));
}

/** Passes over a stage, with a reason; a later reason replaces an earlier one. */
export function addSkip(tx: WritableDb, id: CycleId, skip: StageSkip): void {
  statement<[object]>(
    tx,
    `INSERT INTO cycle_skips (cycle_id, stage, reason, at) VALUES (@id, @stage, @reason, @at)
    ON CONFLICT (cycle_id, stage) DO UPDATE SET reason = excluded.reason, at = excluded.at`,
  ).run({ id, ...skip });
}

export function removeSkip(tx: WritableDb, id: CycleId, stage: SkippableStage): void {
  statement<[CycleId, SkippableStage]>(
    tx,
    'DELETE FROM cycle_skips WHERE cycle_id = ? AND stage = ?',
  ).run(id, stage);
}

export type LinkKind = 'learning' | 'practice' | 'project';

/** Says that a record belongs to a turn. Saying it twice is saying it once. */
export function link(tx: WritableDb, id: CycleId, kind: LinkKind, recordId: string): void {
  statement<[CycleId, LinkKind, string]>(
    tx,
    `INSERT INTO cycle_links (cycle_id, kind, record_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(id, kind, recordId);
}

export function unlink(tx: WritableDb, id: CycleId, kind: LinkKind, recordId: string): void {
  statement<[CycleId, LinkKind, string]>(
    tx,
    'DELETE FROM cycle_links WHERE cycle_id = ? AND kind = ? AND record_id = ?',
  ).run(id, kind, recordId);
}

const inUse: Readonly<Record<LinkKind, string>> = {
  learning: 'SELECT 1 FROM learning_activities a WHERE a.id = l.record_id AND a.trashed_at IS NULL',
  practice: 'SELECT 1 FROM practice_sessions a WHERE a.id = l.record_id AND a.trashed_at IS NULL',
  project: 'SELECT 1 FROM projects a WHERE a.id = l.record_id AND a.trashed_at IS NULL',
};

function linkedIds<T extends string>(db: ReadableDb, id: CycleId, kind: LinkKind): T[] {
  return query<[CycleId, LinkKind], { id: T }>(
    db,
    `SELECT l.record_id AS id FROM cycle_links l
    WHERE l.cycle_id = ? AND l.kind = ? AND EXISTS (${inUse[kind]}) ORDER BY l.record_id`,
  )
    .all(id, kind)
    .map((row) => row.id);
}

/** What belongs to a turn and is not in the trash, oldest first. */
export function linkedRecords(
  db: ReadableDb,
  id: CycleId,
): {
  readonly learning: LearningId[];
  readonly practice: RecordId[];
  readonly projects: ProjectId[];
} {
  return {
    learning: linkedIds(db, id, 'learning'),
    practice: linkedIds(db, id, 'practice'),
    projects: linkedIds(db, id, 'project'),
  };
}

/** The turns that a record belongs to, oldest first. */
export function listCyclesLinkedTo(db: ReadableDb, kind: LinkKind, recordId: string): CycleId[] {
  return query<[LinkKind, string], { id: CycleId }>(
    db,
    'SELECT cycle_id AS id FROM cycle_links WHERE kind = ? AND record_id = ? ORDER BY cycle_id',
  )
    .all(kind, recordId)
    .map((row) => row.id);
}

/** What the stage of a turn follows from. Refusals: not-found. */
export function cycleFacts(db: ReadableDb, id: CycleId): CycleFacts {
  const row = query<[CycleId], CycleFactsRow>(db, `${CYCLE_FACTS} WHERE c.id = ?`).get(id);
  return mustExist(row === undefined ? null : rowToFacts(row));
}

/** The same for every open turn, in one question. */
export function cycleFactsForOpenCycles(db: ReadableDb): Map<CycleId, CycleFacts> {
  const rows = query<[], CycleFactsRow>(
    db,
    `${CYCLE_FACTS} WHERE c.closed_at IS NULL AND g.trashed_at IS NULL`,
  ).all();
  return new Map(rows.map((row) => [row.id, rowToFacts(row)]));
}
