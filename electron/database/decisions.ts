import type { Day } from '../../shared/domain/day.ts';
import { Decision, type DecisionKind } from '../../shared/domain/decision.ts';
import type { CycleId, DecisionId, SkillId } from '../../shared/domain/id.ts';
import type { Level } from '../../shared/domain/level.ts';
import { query, type ReadableDb, statement, type WritableDb } from './db.ts';
import {
  insertInto,
  mustExist,
  RECORD_COLUMNS,
  type RecordRow,
  recordOf,
  recordRow,
} from './record-rows.ts';
import { membersOf } from './skill-merges.ts';

export type DecisionRow = RecordRow & {
  readonly id: DecisionId;
  readonly skill_id: SkillId;
  readonly kind: DecisionKind;
  readonly level: Level;
  readonly reason: string;
  readonly day: Day;
  readonly cycle_id: CycleId | null;
  readonly then_level: number | null;
  readonly then_low80: number | null;
  readonly then_high80: number | null;
  readonly then_fix: string;
  readonly then_ratings: number;
  readonly then_proposed: Level | null;
};

export const DECISION_COLUMNS = [
  'id',
  'skill_id',
  'kind',
  'level',
  'reason',
  'day',
  'cycle_id',
  'then_level',
  'then_low80',
  'then_high80',
  'then_fix',
  'then_ratings',
  'then_proposed',
  ...RECORD_COLUMNS,
] as const satisfies readonly (keyof DecisionRow)[];

const SELECT = `SELECT ${DECISION_COLUMNS.join(', ')} FROM decisions`;

export function rowToDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    skillId: row.skill_id,
    kind: row.kind,
    level: row.level,
    reason: row.reason,
    day: row.day,
    cycleId: row.cycle_id,
    estimate: {
      level: row.then_level,
      low80: row.then_low80,
      high80: row.then_high80,
      fix: row.then_fix,
      ratings: row.then_ratings,
      proposed: row.then_proposed,
    },
    ...recordOf(row),
  };
}

function decisionToRow(decision: Decision): DecisionRow {
  return {
    id: decision.id,
    skill_id: decision.skillId,
    kind: decision.kind,
    level: decision.level,
    reason: decision.reason,
    day: decision.day,
    cycle_id: decision.cycleId,
    then_level: decision.estimate.level,
    then_low80: decision.estimate.low80,
    then_high80: decision.estimate.high80,
    then_fix: decision.estimate.fix,
    then_ratings: decision.estimate.ratings,
    then_proposed: decision.estimate.proposed,
    ...recordRow(decision),
  };
}

/** Writes a decision for good; the newest one of a skill is its standing level. */
export function insertDecision(tx: WritableDb, decision: Decision): void {
  statement<[DecisionRow]>(tx, insertInto('decisions', DECISION_COLUMNS)).run(
    decisionToRow(decision),
  );
}

export function findDecision(db: ReadableDb, id: DecisionId): Decision | null {
  const row = query<[DecisionId], DecisionRow>(db, `${SELECT} WHERE id = ?`).get(id);
  return row === undefined ? null : Decision.parse(rowToDecision(row));
}

/** Refusals: not-found. */
export function getDecision(db: ReadableDb, id: DecisionId): Decision {
  return mustExist(findDecision(db, id));
}

function newestFirst(one: Decision, other: Decision): number {
  return other.createdAt.localeCompare(one.createdAt) || other.id.localeCompare(one.id);
}

/** The one that was recorded last, whatever day it bears; also one of a skill that was merged into it. */
export function latestDecision(db: ReadableDb, skillId: SkillId): Decision | null {
  const found = membersOf(db, skillId).flatMap((member) => {
    const row = query<[SkillId], DecisionRow>(
      db,
      `${SELECT} WHERE skill_id = ? ORDER BY created_at DESC, id DESC LIMIT 1`,
    ).get(member);
    return row === undefined ? [] : [Decision.parse(rowToDecision(row))];
  });
  const [latest] = found.sort(newestFirst);
  return latest === undefined ? null : { ...latest, skillId };
}

/** With those of the skills that were merged into it. Newest first. */
export function listDecisions(db: ReadableDb, skillId: SkillId): Decision[] {
  const decisions = membersOf(db, skillId).flatMap((member) =>
    query<[SkillId], DecisionRow>(
      db,
      `${SELECT} WHERE skill_id = ? ORDER BY created_at DESC, id DESC`,
    )
      .all(member)
      .map((row) => ({ ...rowToDecision(row), skillId })),
  );
  return decisions.sort(newestFirst);
}
