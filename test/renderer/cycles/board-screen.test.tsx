import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { addDays } from '../../../shared/domain/day.ts';
import {
  aRating,
  aSkill,
  drawPortfolio,
  giveSizes,
  openPortfolio,
} from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

async function aGoal(name: string): Promise<{ skillId: string; goalId: string }> {
  const skillId = await aSkill(name);
  await aRating(skillId, { level: 4, standBehind: true });
  const draft = { skillId, fromLevel: 4, toLevel: 6, why: 'because', by: addDays(today(), 90) };
  return { skillId, goalId: (await ask('goals.create', draft)).id };
}

async function aCourse(skillId: string, title: string): Promise<string> {
  const learning = { title, kind: 'course' as const, skillIds: [skillId] };
  return (await ask('learning.create', { learning })).id;
}

const columnOf = (name: string) => screen.findByRole('grid', { name: new RegExp(`^${name},`) });
const dialog = () => screen.findByRole('dialog');

/** Opens the menu of a card and chooses where it shall go. */
async function move(user: ReturnType<typeof drawPortfolio>['user'], skill: string, to: RegExp) {
  await user.click(await screen.findByRole('button', { name: `Move ${skill} to…` }));
  await user.click(await screen.findByRole('menuitem', { name: to }));
}

describe('the board', () => {
  test('shows every active goal at the stage that its records give, and none that has ended', async () => {
    const { skillId } = await aGoal('Listening');
    const { goalId } = await aGoal('Presenting');
    await ask('goals.stop', { id: goalId });
    const course = await aCourse(skillId, 'Ears open');
    await ask('learning.finish', { id: course, day: today() });
    drawPortfolio('/board');
    within(await columnOf('Practise')).getByRole('row', { name: 'Listening' });
    expect(screen.queryByText('Presenting')).toBeNull();
  });

  test('asks which of several begun things was finished', async () => {
    const { skillId } = await aGoal('Listening');
    for (const title of ['Ears open', 'The silent hour']) {
      await ask('learning.start', { id: await aCourse(skillId, title), day: today() });
    }
    const { user } = drawPortfolio('/board');
    await move(user, 'Listening', /^Practise/);
    const choice = await screen.findByRole('dialog', { name: 'What happened?' });
    await user.click(within(choice).getByRole('button', { name: 'Finish “The silent hour”' }));
    await user.click(await screen.findByRole('button', { name: 'Finish it' }));
    within(await columnOf('Practise')).getByRole('row', { name: 'Listening' });
  });

  test('moves past several stages with a reason for each that is passed over, and asks for what cannot be', async () => {
    const { goalId } = await aGoal('Listening');
    const { user } = drawPortfolio('/board');
    await move(user, 'Listening', /^Rate again/);
    const form = within(await screen.findByRole('dialog', { name: 'Listening to Rate again' }));
    form.getByText(/cannot be passed over/);
    await user.click(form.getByRole('button', { name: 'Go on' }));
    // A reason is asked for before anything is kept.
    expect((await ask('goals.get', { id: goalId, today: today() })).row.cycle?.stage).toBe('learn');
    const reasons = form.getAllByRole('textbox', { name: 'Why not this time' });
    for (const reason of reasons) await user.type(reason, 'No time');
    await user.click(form.getByRole('button', { name: 'Go on' }));
    // All three before the outcome are passed over; the outcome needs a project.
    await screen.findByRole('dialog', { name: /project/i });
    const { cycles } = await ask('goals.get', { id: goalId, today: today() });
    expect(cycles[0]?.cycle.skips.map(({ stage }) => stage)).toEqual([
      'learn',
      'practise',
      'apply',
    ]);
    expect(cycles[0]?.stage).toBe('outcome');
  });

  test('never undoes what happened by moving back, but offers to undo a note made just now', async () => {
    const { skillId } = await aGoal('Listening');
    const course = await aCourse(skillId, 'Ears open');
    await ask('learning.finish', { id: course, day: today() });
    const { user } = drawPortfolio('/board');
    await columnOf('Practise');
    await move(user, 'Listening', /^Learn/);
    const kindly = within(await screen.findByRole('dialog', { name: 'What happened stays' }));
    await user.click(kindly.getByRole('button', { name: /Undo the last note: learning finished/ }));
    within(await columnOf('Learn')).getByRole('row', { name: 'Listening' });
  });

  test('says where a card has come to', async () => {
    const { goalId } = await aGoal('Listening');
    drawPortfolio('/board');
    within(await columnOf('Learn')).getByRole('row', { name: 'Listening' });
    const { row } = await ask('goals.get', { id: goalId, today: today() });
    const skip = { id: row.cycle?.id ?? '', stage: 'learn', reason: 'Known already' } as const;
    await ask('cycles.skip', skip);
    await screen.findByText('Listening is now at Practise.');
  });

  test('lets goals rest out of the way, and takes them up again from there', async () => {
    const { goalId } = await aGoal('Listening');
    await aGoal('Presenting');
    await ask('goals.pause', { id: goalId, until: addDays(today(), 30) });
    const { user } = drawPortfolio('/board');
    within(await columnOf('Learn')).getByRole('row', { name: 'Presenting' });
    expect(screen.queryByRole('row', { name: 'Listening' })).toBeNull();
    await user.click(await screen.findByText('1 goal rests'));
    await user.click(screen.getByRole('button', { name: 'Take it up again' }));
    await screen.findByRole('row', { name: 'Listening' });
  });

  test('is a list as well, with the same menu', async () => {
    await aGoal('Listening');
    const { user } = drawPortfolio('/board');
    await columnOf('Learn');
    await user.keyboard('v');
    await screen.findByRole('heading', { level: 3, name: 'Listening' });
    expect(screen.queryByRole('grid')).toBeNull();
    await move(user, 'Listening', /^Practise/);
    await dialog();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('v');
    await columnOf('Learn');
  });

  test('without any goal says how one begins', async () => {
    drawPortfolio('/board');
    await screen.findByRole('heading', { name: 'Nothing is under way' });
    expect(screen.getByRole('button', { name: 'Set a goal' })).toBeDefined();
  });
});
