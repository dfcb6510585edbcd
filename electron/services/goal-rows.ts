import { type CycleFacts, mayOfferReached, positionOf } from '../../shared/domain/cycle.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CycleId, GoalId, ProjectId, SkillId } from '../../shared/domain/id.ts';
import type { GoalRow } from '../../shared/ipc/views.ts';
import { cycleFacts, cycleFactsForOpenCycles, listCyclesOfGoal } from '../database/cycles.ts';
import type { ReadableDb } from '../database/db.ts';
import {
  type GoalListRow,
  getGoalRow,
  listGoalRows,
  listGoalRowsOfProject,
  listGoalRowsOfSkill,
} from '../database/goal-lists.ts';
import { stripOf } from './skill-rows.ts';

function openTurnView(row: GoalListRow, facts: CycleFacts | null): GoalRow['cycle'] {
  if (!row.cycle || !facts || row.state !== 'active') return null;
  const { stage, steps } = positionOf(facts);
  return { ...row.cycle, stage, steps: [...steps] };
}

/** Whether the facts of the newest turn, open or closed, allow "reached" to be offered. */
function mayReach(db: ReadableDb, row: GoalListRow, open: CycleFacts | null): boolean {
  if (row.state !== 'active' || row.standing === null || row.standing < row.toLevel) return false;
  const newest = open ? null : listCyclesOfGoal(db, row.id)[0];
  const facts = open ?? (newest ? cycleFacts(db, newest.id) : null);
  return facts !== null && mayOfferReached(facts, row.standing, row.toLevel);
}

function toGoalRow(
  db: ReadableDb,
  row: GoalListRow,
  today: Day,
  factsOf: (id: CycleId) => CycleFacts | null,
): GoalRow {
  const { position, fix: _fix, ...rest } = row;
  const facts = row.cycle ? factsOf(row.cycle.id) : null;
  return {
    ...rest,
    strip: stripOf(position, today),
    cycle: openTurnView(row, facts),
    mayReach: mayReach(db, row, facts),
  };
}

function toGoalRows(db: ReadableDb, rows: readonly GoalListRow[], today: Day): GoalRow[] {
  return rows.map((row) => toGoalRow(db, row, today, (id) => cycleFacts(db, id)));
}

/** All goals: active ones first, the soonest first. The facts of all open turns come from one query. */
export function goalRows(db: ReadableDb, today: Day): GoalRow[] {
  const facts = cycleFactsForOpenCycles(db);
  return listGoalRows(db).map((row) => toGoalRow(db, row, today, (id) => facts.get(id) ?? null));
}

/** One goal. Refusals: not-found. */
export function goalRow(db: ReadableDb, id: GoalId, today: Day): GoalRow {
  return toGoalRow(db, getGoalRow(db, id), today, (cycleId) => cycleFacts(db, cycleId));
}

/** The goals of one skill. */
export function goalRowsOfSkill(db: ReadableDb, skillId: SkillId, today: Day): GoalRow[] {
  return toGoalRows(db, listGoalRowsOfSkill(db, skillId), today);
}

/** The goals of the skills that a project uses. */
export function goalRowsOfProject(db: ReadableDb, projectId: ProjectId, today: Day): GoalRow[] {
  return toGoalRows(db, listGoalRowsOfProject(db, projectId), today);
}
