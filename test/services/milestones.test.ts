import { expect, test } from 'vitest';
import { stopGoal } from '../../electron/services/goal-states.ts';
import { getGoalPage } from '../../electron/services/goals.ts';
import { undo } from '../../electron/services/history.ts';
import {
  addMilestone,
  markMilestone,
  placeMilestone,
  removeMilestone,
  updateMilestone,
} from '../../electron/services/milestones.ts';
import { find } from '../../electron/services/search.ts';
import { putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { testContext } from '../support/service-context.ts';
import { aimForSix, checked, teamManagement } from '../support/wishes.ts';

const today = '2026-03-02';

function story() {
  const context = testContext();
  const goalId = aimForSix(context, teamManagement(context));
  const add = (title: string) =>
    addMilestone(context, checked('milestones.add', { goalId, milestone: { title } })).id;
  const titles = () =>
    getGoalPage(context, { id: goalId, today }).goal.milestones.map(({ title }) => title);
  return { context, goalId, add, titles };
}

test('milestones are added, changed, moved, marked and removed, and each can be taken back', () => {
  const { context, goalId, add, titles } = story();
  const [first, second] = [add('One meeting'), add('Two meetings')];
  const wish = { goalId, id: second };

  placeMilestone(context, { ...wish, to: 0 });
  expect(titles()).toEqual(['Two meetings', 'One meeting']);
  undo(context);
  expect(titles()).toEqual(['One meeting', 'Two meetings']);

  const change = { level: 5, by: '2026-09-01' };
  expect(updateMilestone(context, { ...wish, change })).toMatchObject({
    title: 'Two meetings',
    ...change,
  });
  expect(markMilestone(context, { ...wish, isDone: true }).doneAt).not.toBeNull();
  expect(markMilestone(context, { ...wish, isDone: false }).doneAt).toBeNull();

  removeMilestone(context, { goalId, id: first });
  expect(titles()).toEqual(['Two meetings']);
  undo(context);
  expect(titles()).toEqual(['One meeting', 'Two meetings']);
});

test('milestones are found by their words, as long as their goal is there', () => {
  const { context, goalId, add } = story();
  add('Chair the quarterly jamboree');
  const found = () => find(context, { text: 'jamboree' }).map(({ openId }) => openId);
  expect(found()).toEqual([goalId]);
  const bin = checked('trash.put', { kind: 'goal', id: goalId });
  putInTrash(context, bin);
  expect(found()).toEqual([]);
  restoreFromTrash(context, bin);
  expect(found()).toEqual([goalId]);
});

test('a milestone that does not exist is refused, and one of an ended goal may still be kept in order', () => {
  const { context, goalId, add, titles } = story();
  const id = add('One meeting');
  removeMilestone(context, { goalId, id });
  expect(() => markMilestone(context, { goalId, id, isDone: true })).toThrow('not-found');
  stopGoal(context, { id: goalId, reason: '' });
  add('Looking back');
  expect(titles()).toEqual(['Looking back']);
});
