import type { Day } from '../../shared/domain/day.ts';
import { isSafePractice } from '../../shared/domain/practice.ts';
import type { BoardCard, BoardPage, BoardTurn } from '../../shared/ipc/board-view.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { GoalRow } from '../../shared/ipc/views.ts';
import { getCycle } from '../database/cycles.ts';
import type { ReadableDb } from '../database/db.ts';
import { getGoal } from '../database/goals.ts';
import { listLearningOfCycle } from '../database/learning.ts';
import { listPracticeOfCycle } from '../database/practice.ts';
import { listProjectsOfCycle } from '../database/projects.ts';
import type { ServiceContext } from './context.ts';
import { goalRows } from './goal-rows.ts';

function practiceOf(db: ReadableDb, id: BoardTurn['cycle']['id']): BoardTurn['practice'] {
  const sessions = listPracticeOfCycle(db, id);
  return {
    sessions: sessions.length,
    isSafe: sessions.length === 0 ? null : sessions.every(isSafePractice),
  };
}

function turnOf(db: ReadableDb, row: GoalRow): BoardTurn | null {
  if (row.cycle === null) return null;
  const { id, number, stage, steps } = row.cycle;
  return {
    cycle: { id, number, aim: getCycle(db, id).aim },
    stage,
    steps,
    learning: listLearningOfCycle(db, id).map(({ id: learningId, title, state }) => ({
      id: learningId,
      title,
      state,
    })),
    projects: listProjectsOfCycle(db, id).map(({ project, outcome }) => ({
      project: { id: project.id, title: project.title },
      outcome: outcome && { day: outcome.day },
    })),
    practice: practiceOf(db, id),
  };
}

function cardOf(db: ReadableDb, goal: GoalRow): BoardCard {
  const next = getGoal(db, goal.id).milestones.find(({ doneAt }) => doneAt === null);
  const turn = turnOf(db, goal);
  return {
    goal,
    turn,
    column: turn?.stage ?? 'closed',
    milestone: next ? { title: next.title, level: next.level, by: next.by } : null,
  };
}

/** The rows of active goals, by whether they rest. */
export function activeGoalRows(
  db: ReadableDb,
  today: Day,
): { readonly moving: GoalRow[]; readonly resting: GoalRow[] } {
  const active = goalRows(db, today).filter((goal) => goal.state === 'active');
  return {
    moving: active.filter((goal) => goal.pause === null),
    resting: active.filter((goal) => goal.pause !== null),
  };
}

/** Every active goal at the stage of its open turn, and those that rest. */
export function getBoard(context: ServiceContext, input: Checked<'board.get'>): BoardPage {
  const { db } = context;
  const { moving, resting } = activeGoalRows(db, input.today);
  return { cards: moving.map((goal) => cardOf(db, goal)), resting };
}
