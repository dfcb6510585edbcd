import type { Cycle } from '../../shared/domain/cycle.ts';
import { positionOf } from '../../shared/domain/cycle.ts';
import { type Day, dayOf } from '../../shared/domain/day.ts';
import { checkGoal, type Goal } from '../../shared/domain/goal.ts';
import { GoalId } from '../../shared/domain/id.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import type { CycleView, GoalPage, GoalRow } from '../../shared/ipc/views.ts';
import { estimateSkill } from '../../shared/rating/estimate-skill.ts';
import { Refusal } from '../../shared/result.ts';
import { cycleFacts, listCyclesOfGoal, openCycleOfGoal } from '../database/cycles.ts';
import type { ReadableDb, WritableDb } from '../database/db.ts';
import { findDecision } from '../database/decisions.ts';
import { getGoal, insertGoal, updateGoal as storeGoal } from '../database/goals.ts';
import { listLearningOfCycle } from '../database/learning.ts';
import { listPracticeOfCycle } from '../database/practice.ts';
import { listProjectsOfCycle } from '../database/projects.ts';
import { listRatingsOfSkill } from '../database/ratings.ts';
import { getSkill } from '../database/skills.ts';
import { backgroundOf } from './backgrounds.ts';
import type { ServiceContext } from './context.ts';
import { earliestToday } from './days.ts';
import { openTurn } from './decisions.ts';
import { goalRow, goalRows } from './goal-rows.ts';
import { proposalFor, standingOf } from './proposals.ts';
import { newRecord, save } from './saving.ts';

const nouns = ['goals', 'cycles'] as const;

export function listGoals(context: ServiceContext, input: Checked<'goals.list'>): GoalRow[] {
  return goalRows(context.db, input.today);
}

function toCycleView(db: ReadableDb, cycle: Cycle): CycleView {
  const { stage, steps } = positionOf(cycleFacts(db, cycle.id));
  return {
    cycle,
    stage,
    steps: [...steps],
    learning: listLearningOfCycle(db, cycle.id),
    practice: listPracticeOfCycle(db, cycle.id),
    projects: listProjectsOfCycle(db, cycle.id),
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

function refusePastDay(context: ServiceContext, by: Day): void {
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

/** An active goal whose target is still ahead always has an open turn. */
function ensureOpenTurn(context: ServiceContext, tx: WritableDb, goal: Goal): void {
  const standing = standingOf(tx, goal.skillId);
  if (standing !== null && standing >= goal.toLevel) return;
  if (openCycleOfGoal(tx, goal.id)) return;
  openTurn(context, tx, goal, (listCyclesOfGoal(tx, goal.id)[0]?.number ?? 0) + 1);
}

function change(context: ServiceContext, command: string, goal: Goal): Goal {
  const changed = { ...goal, updatedAt: context.now().toISOString() };
  save(context, { command, nouns, undoable: true }, (tx) => {
    storeGoal(tx, changed);
    if (changed.state === 'active') ensureOpenTurn(context, tx, changed);
  });
  return changed;
}

/** Refusals: not-found, already-done for a goal that has ended, target-not-above-level, date-before-start. */
export function updateGoal(context: ServiceContext, input: Checked<'goals.update'>): Goal {
  const before = getGoal(context.db, input.id);
  if (before.state !== 'active') throw new Refusal('already-done');
  const goal: Goal = { ...before, ...input.change };
  if (input.change.toLevel !== undefined || input.change.fromLevel !== undefined) {
    checkTarget(context.db, goal);
  }
  if (input.change.by !== undefined && input.change.by !== before.by) {
    refusePastDay(context, goal.by);
  }
  return change(context, 'goals.update', goal);
}

/**
 * The owner says that the goal is reached. Refusals: not-found, already-done, and not-ready when there is no
 * application in a project, no outcome, or no rating newer than it.
 */
export function reachGoal(context: ServiceContext, input: Checked<'goals.reach'>): Goal {
  const goal = getGoal(context.db, input.id);
  if (goal.state !== 'active') throw new Refusal('already-done');
  const at = context.now().toISOString();
  if (!goalRow(context.db, goal.id, dayOf(at)).mayReach) throw new Refusal('not-ready');
  return change(context, 'goals.reach', {
    ...goal,
    state: 'reached',
    endedAt: at,
    endReason: input.note,
  });
}

/** Stopping is always possible. Refusals: not-found, already-done. */
export function stopGoal(context: ServiceContext, input: Checked<'goals.stop'>): Goal {
  const goal = getGoal(context.db, input.id);
  if (goal.state !== 'active') throw new Refusal('already-done');
  const endedAt = context.now().toISOString();
  return change(context, 'goals.stop', {
    ...goal,
    state: 'stopped',
    endedAt,
    endReason: input.reason,
  });
}

/** Takes an ended goal up again where it was. Refusals: not-found, already-done for one that is active. */
export function resumeGoal(context: ServiceContext, input: Checked<'goals.resume'>): Goal {
  const goal = getGoal(context.db, input.id);
  if (goal.state === 'active') throw new Refusal('already-done');
  return change(context, 'goals.resume', {
    ...goal,
    state: 'active',
    endedAt: null,
    endReason: '',
  });
}
