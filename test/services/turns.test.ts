import { expect, test } from 'vitest';
import { skipStage } from '../../electron/services/cycles.ts';
import { makeDecision } from '../../electron/services/decisions.ts';
import { reachGoal, resumeGoal } from '../../electron/services/goal-states.ts';
import { createGoal, getGoalPage } from '../../electron/services/goals.ts';
import { find } from '../../electron/services/search.ts';
import { putInTrash } from '../../electron/services/trash.ts';
import { keepTaught, openAnotherTurn } from '../../electron/services/turns.ts';
import type { CycleId, GoalId, SkillId } from '../../shared/domain/id.ts';
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

const today = '2026-03-02';
type Context = ReturnType<typeof testContext>;

function story() {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, today);
  return { context, skillId, id: aimForSix(context, skillId) };
}

function turnOf(context: Context, id: GoalId): CycleId {
  const turn = getGoalPage(context, { id, today }).row.cycle;
  if (!turn) throw new Error('no turn is open');
  return turn.id;
}

/** Everything of a turn up to the decision. */
function goRound(context: Context, skillId: SkillId, ids: readonly GoalId[]): void {
  learnSomething(context, skillId);
  for (const id of ids) {
    const wish = { id: turnOf(context, id), stage: 'practise', reason: 'at work' } as const;
    skipStage(context, checked('cycles.skip', wish));
  }
  const projectId = startProject(context, skillId);
  context.setClock('2026-04-21T08:00:00.000Z');
  observeFive(context, projectId, skillId);
  rateMyself(context, skillId, 5, '2026-04-21');
}

function decide(context: Context, skillId: SkillId, level: number) {
  const draft = { skillId, kind: 'adjusted', level, day: today } as const;
  return makeDecision(context, checked('decisions.make', draft));
}

test('“reached” is refused for each of the seven combinations that lack the application, the outcome or the rating after it', () => {
  const combinations = [0, 1, 2, 3, 4, 5, 6, 7];
  const answers = combinations.map((bits) => {
    const { context, skillId, id } = story();
    const [applied, outcome, rated] = [bits & 1, bits & 2, bits & 4].map(Boolean);
    // A rating that is there before the outcome is no answer to it.
    if (!outcome && rated) rateMyself(context, skillId, 6, today);
    if (applied || outcome) {
      const projectId = startProject(context, skillId);
      context.setClock('2026-04-21T08:00:00.000Z');
      if (outcome) observeFive(context, projectId, skillId);
      if (outcome && rated) rateMyself(context, skillId, 6, '2026-04-21');
      // An outcome without its application: the project went to the trash.
      if (!applied) putInTrash(context, checked('trash.put', { kind: 'project', id: projectId }));
    }
    decide(context, skillId, 6);
    try {
      return reachGoal(context, { id, note: '' }).state;
    } catch (error) {
      return String(error).replace('Refusal: ', '');
    }
  });
  expect(answers).toEqual([...Array.from({ length: 7 }, () => 'not-ready'), 'reached']);
});

test('a turn that is still open when the goal is reached ends with it, and another begins if the owner goes on', () => {
  const { context, skillId, id } = story();
  goRound(context, skillId, []);
  decide(context, skillId, 6);
  reachGoal(context, { id, note: '' });
  const turns = () =>
    getGoalPage(context, { id, today }).cycles.map(({ cycle }) => cycle.closedAt !== null);
  expect(turns()).toEqual([true]);
  resumeGoal(context, { id });
  // The level is met, so no turn opens by itself.
  expect(turns()).toEqual([true]);
  openAnotherTurn(context, { goalId: id });
  expect(turns()).toEqual([false, true]);
  expect(() => openAnotherTurn(context, { goalId: id })).toThrow('already-done');
});

test('one decision closes every turn that waited for it', () => {
  const { context, skillId, id } = story();
  const seven = { skillId, fromLevel: 4, toLevel: 7, why: 'x', by: '2026-12-31' };
  const far = createGoal(context, checked('goals.create', seven)).id;
  goRound(context, skillId, [id, far]);
  const nearTurn = turnOf(context, id);
  const { decision, closedCycle } = decide(context, skillId, 6);
  expect([closedCycle, decision.cycleId]).toEqual([nearTurn, nearTurn]);
  const decisions = [id, far].map(
    (goal) => getGoalPage(context, { id: goal, today }).cycles.at(-1)?.decision?.id,
  );
  expect(decisions).toEqual([decision.id, decision.id]);
  expect(getGoalPage(context, { id: far, today }).row.cycle?.number).toBe(2);
  expect(getGoalPage(context, { id, today }).row.cycle).toBeNull();
});

test('a level that is taken back opens a turn for the target that is ahead again', () => {
  const { context, skillId, id } = story();
  goRound(context, skillId, [id]);
  decide(context, skillId, 6);
  expect(getGoalPage(context, { id, today }).row.cycle).toBeNull();
  decide(context, skillId, 5);
  expect(getGoalPage(context, { id, today }).row.cycle?.number).toBe(2);
});

test('what a turn taught can be said after it closed, is found by its words, and tells its lessons', () => {
  const { context, skillId, id } = story();
  goRound(context, skillId, [id]);
  const turn = turnOf(context, id);
  decide(context, skillId, 5);
  keepTaught(context, { id: turn, taught: 'Silence is a question, too.' });
  const closed = getGoalPage(context, { id, today }).cycles[1];
  expect(closed?.cycle.taught).toBe('Silence is a question, too.');
  expect(closed?.lessons.map(({ text }) => text)).toEqual(['I spoke too much in the first week.']);
  expect(find(context, { text: 'silence' }).map(({ openId }) => openId)).toEqual([id]);
});
