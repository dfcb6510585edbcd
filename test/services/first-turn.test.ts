import { expect, test } from 'vitest';
import { skipStage } from '../../electron/services/cycles.ts';
import { makeDecision } from '../../electron/services/decisions.ts';
import { reachGoal } from '../../electron/services/goal-states.ts';
import { getGoalPage, listGoals } from '../../electron/services/goals.ts';
import { getHome } from '../../electron/services/home.ts';
import { getProjectPage } from '../../electron/services/projects.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import type { GoalId } from '../../shared/domain/id.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  observeFive,
  rateMyself,
  startProject,
  teamManagement,
} from '../support/wishes.ts';

const today = '2026-04-21';

function stageOf(context: ReturnType<typeof testContext>, id: GoalId): string | undefined {
  return getGoalPage(context, { id, today }).row.cycle?.stage;
}

test('one whole turn closes with a decision and opens the next, carrying on towards the target', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const goalId = aimForSix(context, skillId);
  expect(stageOf(context, goalId)).toBe('learn');
  learnSomething(context, skillId);
  expect(stageOf(context, goalId)).toBe('practise');
  const cycleId = getGoalPage(context, { id: goalId, today }).row.cycle?.id;
  const skip = { id: String(cycleId), stage: 'practise', reason: 'Straight to work' } as const;
  skipStage(context, checked('cycles.skip', skip));
  expect(stageOf(context, goalId)).toBe('apply');
  const projectId = startProject(context, skillId);
  expect(stageOf(context, goalId)).toBe('outcome');
  context.setClock('2026-04-21T08:00:00.000Z');
  observeFive(context, projectId, skillId);
  expect(stageOf(context, goalId)).toBe('re-rate');
  rateMyself(context, skillId, 5, '2026-04-21');
  expect(stageOf(context, goalId)).toBe('closed');

  const decision = {
    skillId,
    kind: 'adjusted',
    level: 5,
    reason: 'Two views agree',
    day: today,
  } as const;
  const result = makeDecision(context, checked('decisions.make', decision));

  expect(result.closedCycle).toBe(cycleId);
  expect(result.decision.estimate.ratings).toBe(3);
  const page = contract['goals.get'].output.parse(getGoalPage(context, { id: goalId, today }));
  expect(page.cycles.map((turn) => [turn.cycle.number, turn.stage])).toEqual([
    [2, 'aim'],
    [1, 'closed'],
  ]);
  expect(page.cycles[1]?.decision?.level).toBe(5);
  expect(page.row.standing).toBe(5);
});

test('every page of the path keeps to the contract', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  aimForSix(context, skillId);
  learnSomething(context, skillId);
  const projectId = startProject(context, skillId);
  context.setClock('2026-04-21T08:00:00.000Z');
  observeFive(context, projectId, skillId);
  const parse = {
    home: contract['home.get'].output.parse(getHome(context, { today })),
    skills: contract['skills.list'].output.parse(listSkills(context, { today, archived: false })),
    skill: contract['skills.get'].output.parse(getSkillPage(context, { id: skillId, today })),
    goals: contract['goals.list'].output.parse(listGoals(context, { today })),
    project: contract['projects.get'].output.parse(
      getProjectPage(context, { id: projectId, today }),
    ),
  };
  expect(parse.home.checklist.map(({ done }) => done)).toEqual([true, true, true, true, true]);
  expect(parse.skill.ratings.map((rating) => rating.source)).toEqual(['observed', 'self']);
  expect(parse.project.lessons.map((lesson) => lesson.text)).toEqual([
    'I spoke too much in the first week.',
  ]);
  expect(parse.skills[0]?.strip?.level).toBeCloseTo(parse.skill.estimate.level ?? 0, 6);
});

test('the goal is reached only with an application, an outcome and a newer rating', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const goalId = aimForSix(context, skillId);
  learnSomething(context, skillId);
  const reach = { id: goalId, note: '' };
  makeDecision(context, { skillId, kind: 'adjusted', level: 6, reason: '', day: today });
  expect(() => reachGoal(context, reach)).toThrow(new Refusal('not-ready'));
  const projectId = startProject(context, skillId);
  context.setClock('2026-04-21T08:00:00.000Z');
  observeFive(context, projectId, skillId);
  rateMyself(context, skillId, 6, '2026-04-21');
  expect(reachGoal(context, reach).state).toBe('reached');
});
