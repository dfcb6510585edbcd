import { expect } from 'vitest';
import { getBoard } from '../../../electron/services/board.ts';
import { getGoalPage, listGoals } from '../../../electron/services/goals.ts';
import { getHome } from '../../../electron/services/home.ts';
import { listSkills } from '../../../electron/services/skills.ts';
import { GoalId } from '../../../shared/domain/id.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { testContext } from '../../support/service-context.ts';
import {
  hasHappened,
  isAhead,
  type Model,
  type ModelGoal,
  mayReach,
  openTurnOf,
  STAGES,
  stageOf,
  targetOf,
} from './cycle-model.ts';

type Context = ReturnType<typeof testContext>;
export const today = '2026-03-02';
/** Goals that the first screen shows at the most. */
const ON_HOME = 5;

function expectSteps(
  model: Model,
  goal: ModelGoal,
  turn: ModelGoal['turns'][number],
  steps: readonly { stage: string; status: string }[],
): void {
  const current = steps.filter((step) => step.status === 'current');
  expect(current).toHaveLength(turn.isClosed ? 0 : 1);
  for (const stage of STAGES) {
    const status = steps.find((step) => step.stage === stage)?.status;
    expect(status === 'done', `${stage} is ${status}`).toBe(hasHappened(model, goal, turn, stage));
  }
}

function expectGoal(context: Context, model: Model, goal: ModelGoal): void {
  const page = getGoalPage(context, { id: GoalId.parse(goal.id), today });
  expect(page.goal.state).toBe(goal.state);
  expect(page.goal.pause !== null).toBe(goal.rests);
  expect(page.goal.endedAt === null).toBe(goal.state === 'active');
  expect(page.goal.why).toBe(goal.why);
  expect(page.goal.toLevel).toBe(goal.target);
  expect(page.goal.milestones.map(({ id, title, doneAt }) => [id, title, doneAt !== null])).toEqual(
    goal.milestones.map(({ id, title, isDone }) => [id, title, isDone]),
  );
  expect(page.row.mayReach).toBe(mayReach(model, goal));
  const turns = [...page.cycles].reverse();
  expect(turns.map(({ cycle }) => [cycle.id, cycle.number, cycle.aim, cycle.taught])).toEqual(
    goal.turns.map(({ id, number, aim, taught }) => [id, number, aim, taught]),
  );
  goal.turns.forEach((turn, place) => {
    const shown = turns[place];
    if (!shown) return;
    expect(shown.stage, `turn ${turn.number}`).toBe(stageOf(model, goal, turn));
    expect(shown.cycle.closedAt !== null).toBe(turn.isClosed);
    expect(Object.fromEntries(shown.cycle.skips.map((skip) => [skip.stage, skip.reason]))).toEqual(
      turn.skipped,
    );
    expectSteps(model, goal, turn, shown.steps);
  });
  const open = openTurnOf(goal);
  expect(page.row.cycle?.id ?? null).toBe(goal.state === 'active' ? (open?.id ?? null) : null);
  expect(turns.filter(({ cycle }) => cycle.closedAt === null).length).toBeLessThanOrEqual(1);
  if (goal.state === 'active' && isAhead(model, goal)) expect(open).not.toBeNull();
}

/** That what the services say of goals, turns, the board, home and skills is what the model says. */
export function expectSame(context: Context, model: Model): void {
  const present = model.goals.filter((goal) => !goal.isTrashed);
  for (const goal of present) expectGoal(context, model, goal);
  const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id).toSorted();
  expect(ids(listGoals(context, { today }))).toEqual(ids(present));

  const active = present.filter((goal) => goal.state === 'active');
  const board = getBoard(context, { today });
  expect(ids(board.cards.map(({ goal }) => goal))).toEqual(
    ids(active.filter((goal) => !goal.rests)),
  );
  expect(ids(board.resting)).toEqual(ids(active.filter((goal) => goal.rests)));
  for (const card of board.cards) {
    const goal = active.find(({ id }) => id === card.goal.id);
    const open = goal && openTurnOf(goal);
    expect(card.column).toBe(goal && open ? stageOf(model, goal, open) : 'closed');
  }
  const next = ids(getHome(context, { today }).next);
  const onBoard = ids(board.cards.map(({ goal }) => goal));
  expect(next).toHaveLength(Math.min(ON_HOME, onBoard.length));
  expect(onBoard).toEqual(expect.arrayContaining(next));
  for (const skill of listSkills(context, { today, archived: false })) {
    expect(skill.standing).toBe(model.standing[skill.id] ?? null);
    expect(skill.target, 'target').toBe(targetOf(model, skill.id));
  }
}

/** That every page keeps to its contract, however the records came about. */
export function expectWellFormed(context: Context, model: Model): void {
  contract['board.get'].output.parse(getBoard(context, { today }));
  contract['goals.list'].output.parse(listGoals(context, { today }));
  contract['home.get'].output.parse(getHome(context, { today }));
  for (const goal of model.goals.filter(({ isTrashed }) => !isTrashed)) {
    const page = getGoalPage(context, { id: GoalId.parse(goal.id), today });
    contract['goals.get'].output.parse(page);
  }
}
