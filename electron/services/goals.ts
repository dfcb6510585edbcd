import type { Cycle } from '../../shared/domain/cycle.ts';
import { positionOf } from '../../shared/domain/cycle.ts';
import type { Day } from '../../shared/domain/day.ts';
import { checkGoal, type Goal } from '../../shared/domain/goal.ts';
import { GoalId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { CycleView, GoalPage, GoalRow } from '../../shared/ipc/views.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { Refusal } from '../../shared/result.ts';
import { cycleFacts, listCyclesOfGoal } from '../database/cycles.ts';
import type { ReadableDb } from '../database/db.ts';
import { findDecision } from '../database/decisions.ts';
import { getGoal, insertGoal, updateGoal as storeGoal } from '../database/goals.ts';
import { listLearningOfCycle } from '../database/learning.ts';
import { listLessonsOfProject } from '../database/lessons.ts';
import { listPracticeOfCycle } from '../database/practice.ts';
import { listProjectsOfCycle } from '../database/projects.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { getSkill } from '../database/skills.ts';
import { backgroundOf } from './backgrounds.ts';
import type { ServiceContext } from './context.ts';
import { earliestToday } from './days.ts';
import { goalRow, goalRows } from './goal-rows.ts';
import { proposalFor, standingOf } from './proposals.ts';
import { newRecord, save } from './saving.ts';
import { ensureOpenTurn, openTurn } from './turns.ts';

const nouns = ['goals', 'cycles'] as const;

export function listGoals(context: ServiceContext, input: Checked<'goals.list'>): GoalRow[] {
  return goalRows(context.db, input.today);
}

function toCycleView(db: ReadableDb, cycle: Cycle): CycleView {
  const { stage, steps } = positionOf(cycleFacts(db, cycle.id));
  const projects = listProjectsOfCycle(db, cycle.id);
  return {
    cycle,
    stage,
    steps: [...steps],
    learning: listLearningOfCycle(db, cycle.id),
    practice: listPracticeOfCycle(db, cycle.id),
    projects,
    lessons: projects
      .flatMap(({ project }) => listLessonsOfProject(db, project.id))
      .map(({ id, learned, day }) => ({ id, text: learned, day })),
    decision: cycle.decisionId ? findDecision(db, cycle.decisionId) : null,
  };
}

/** Everything that the page of one goal shows. Refusals: not-found. */
export function getGoalPage(context: ServiceContext, input: Checked<'goals.get'>): GoalPage {
  const { db } = context;
  const goal = getGoal(db, input.id);
  const ratings = listRatingsOfSkill(db, goal.skillId);
  return {
    goal,
    row: goalRow(db, goal.id, input.today),
    cycles: listCyclesOfGoal(db, goal.id).map((cycle) => toCycleView(db, cycle)),
    estimate: estimateSkill(ratings, {
      today: input.today,
      background: backgroundOf(db, goal.skillId),
    }),
    proposal: proposalFor(db, goal.skillId, ratings, input.today),
  };
}

/** What is planned is not planned for yesterday. Refusals: date-before-start. */
export function refusePastDay(context: ServiceContext, by: Day): void {
  if (by < earliestToday(context)) throw new Refusal('date-before-start');
}

function checkTarget(db: ReadableDb, goal: Pick<Goal, 'skillId' | 'fromLevel' | 'toLevel'>): void {
  checkGoal(goal);
  const standing = standingOf(db, goal.skillId);
  if (standing !== null) checkGoal({ fromLevel: standing, toLevel: goal.toLevel });
}

/** Sets a goal and opens its first turn. Refusals: not-found, target-not-above-level, date-before-start. */
export function createGoal(context: ServiceContext, draft: Checked<'goals.create'>): Goal {
  getSkill(context.db, draft.skillId);
  checkTarget(context.db, draft);
  refusePastDay(context, draft.by);
  const goal: Goal = {
    id: GoalId.parse(context.newId()),
    ...draft,
    state: 'active',
    pause: null,
    endedAt: null,
    endReason: '',
    milestones: [],
    ...newRecord(context, 'learning'),
  };
  save(context, { command: 'goals.create', nouns, undoable: true }, (tx) => {
    insertGoal(tx, goal);
    openTurn(context, tx, goal, 1);
  });
  return goal;
}

/** Stores a goal as it is now; one that is active and whose target is ahead gets a turn if it has none open. */
export function changeGoal(context: ServiceContext, command: string, goal: Goal): Goal {
  const changed = { ...goal, updatedAt: context.now().toISOString() };
  save(context, { command, nouns, undoable: true }, (tx) => {
    storeGoal(tx, changed);
    ensureOpenTurn(context, tx, changed);
  });
  return changed;
}

/** Refusals: not-found, already-done for a goal that has ended. */
export function getActiveGoal(db: ReadableDb, id: GoalId): Goal {
  const goal = getGoal(db, id);
  if (goal.state !== 'active') throw new Refusal('already-done');
  return goal;
}

/** Refusals: not-found, already-done for a goal that has ended, target-not-above-level, date-before-start. */
export function updateGoal(context: ServiceContext, input: Checked<'goals.update'>): Goal {
  const before = getActiveGoal(context.db, input.id);
  const goal: Goal = { ...before, ...input.change };
  if (input.change.toLevel !== undefined || input.change.fromLevel !== undefined) {
    checkTarget(context.db, goal);
  }
  if (input.change.by !== undefined && input.change.by !== before.by) {
    refusePastDay(context, goal.by);
  }
  return changeGoal(context, 'goals.update', goal);
}
