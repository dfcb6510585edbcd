import { expect, test } from 'vitest';
import { getBoard } from '../../electron/services/board.ts';
import {
  pauseGoal,
  resumeGoal,
  stopGoal,
  unpauseGoal,
} from '../../electron/services/goal-states.ts';
import { getGoalPage, updateGoal } from '../../electron/services/goals.ts';
import { undo } from '../../electron/services/history.ts';
import { getHome } from '../../electron/services/home.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import type { RefusalCode } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  rateMyself,
  teamManagement,
} from '../support/wishes.ts';

const today = '2026-03-02';

function refusal(code: RefusalCode): { code: RefusalCode } {
  return expect.objectContaining({ code });
}

function story() {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, today);
  return { context, skillId, id: aimForSix(context, skillId) };
}

test('a goal that rests leaves the next steps, the board and the target of its skill, and comes back whole', () => {
  const { context, skillId, id } = story();
  const before = getGoalPage(context, { id, today }).row;
  const target = () => listSkills(context, { today, archived: false })[0]?.target;
  expect([getHome(context, { today }).next.length, target()]).toEqual([1, 6]);

  const wish = { id, until: '2026-05-01', reason: 'A new child' };
  const { pause } = pauseGoal(context, checked('goals.pause', wish));
  expect(pause).toMatchObject({ until: '2026-05-01', reason: 'A new child' });
  expect([getHome(context, { today }).next.length, target()]).toEqual([0, null]);
  const board = getBoard(context, { today });
  expect([board.cards.length, board.resting.map((goal) => goal.pause)]).toEqual([0, [pause]]);
  expect(getSkillPage(context, { id: skillId, today }).goals[0]?.state).toBe('active');

  unpauseGoal(context, { id });
  expect(getGoalPage(context, { id, today }).row).toEqual(before);
  expect([getBoard(context, { today }).cards.length, target()]).toEqual([1, 6]);
});

test('what is done for the skill while its goal rests counts for it', () => {
  const { context, skillId, id } = story();
  pauseGoal(context, checked('goals.pause', { id }));
  learnSomething(context, skillId);
  expect(getGoalPage(context, { id, today }).row.cycle?.stage).toBe('practise');
});

test('a rest does not end by itself when its day comes', () => {
  const { context, id } = story();
  pauseGoal(context, checked('goals.pause', { id, until: '2026-03-10' }));
  context.setClock('2026-04-01T09:00:00.000Z');
  expect(getHome(context, { today: '2026-04-01' }).next).toEqual([]);
});

test('a second word on a rest replaces the first, and keeps when it began', () => {
  const { context, id } = story();
  const first = pauseGoal(context, checked('goals.pause', { id, until: '2026-05-01' }));
  const second = pauseGoal(context, checked('goals.pause', { id, reason: 'Longer than thought' }));
  expect(second.pause).toEqual({
    at: first.pause?.at,
    until: null,
    reason: 'Longer than thought',
  });
  undo(context);
  expect(getGoalPage(context, { id, today }).goal.pause).toEqual(first.pause);
});

test('only what is active rests, only what rests is taken up, and no rest ends in the past', () => {
  const { context, id } = story();
  expect(() => unpauseGoal(context, { id })).toThrow(refusal('already-done'));
  const past = checked('goals.pause', { id, until: '2026-02-01' });
  expect(() => pauseGoal(context, past)).toThrow(refusal('date-before-start'));
  pauseGoal(context, checked('goals.pause', { id }));
  updateGoal(context, { id, change: { why: 'another reason' } });
  expect(stopGoal(context, { id, reason: '' }).pause).toBeNull();
  expect(() => pauseGoal(context, checked('goals.pause', { id }))).toThrow(refusal('already-done'));
  expect(resumeGoal(context, { id })).toMatchObject({ state: 'active', pause: null });
});
