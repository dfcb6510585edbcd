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

async function story(): Promise<{ skillId: string; goalId: string }> {
  const skillId = await aSkill('Listening');
  await aRating(skillId, { level: 4, standBehind: true });
  const draft = { skillId, fromLevel: 4, toLevel: 6, why: 'because', by: addDays(today(), 90) };
  return { skillId, goalId: (await ask('goals.create', draft)).id };
}

async function shown(goalId: string) {
  const drawn = drawPortfolio(`/goals/${goalId}`);
  await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Listening' });
  return drawn;
}

const dialog = async () => within(await screen.findByRole('dialog'));

describe('milestones', () => {
  test('are added, done and put in order', async () => {
    const { goalId } = await story();
    const { user } = await shown(goalId);
    for (const title of ['One meeting', 'Two meetings']) {
      await user.click(screen.getByRole('button', { name: 'Add milestone' }));
      const form = await dialog();
      await user.type(form.getByRole('textbox', { name: 'What you would notice' }), title);
      await user.click(form.getByRole('button', { name: 'Add milestone' }));
      await screen.findByRole('checkbox', { name: title });
    }
    await user.click(screen.getByRole('button', { name: 'More for “Two meetings”' }));
    await user.click(await screen.findByRole('menuitem', { name: /Move up/ }));
    await waitFor(() =>
      expect(screen.getAllByRole('checkbox')[0]?.closest('label')?.textContent).toContain('Two'),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Two meetings' }));
    await screen.findByText('1 of 2 done');
  });

  test('after the day of the goal get a hint, and are kept', async () => {
    const { goalId } = await story();
    const milestone = { title: 'Late', by: addDays(today(), 200) };
    await ask('milestones.add', { goalId, milestone });
    await shown(goalId);
    await screen.findByText(/after the day you set for the goal/);
  });

  test('that are removed come back from the message', async () => {
    const { goalId } = await story();
    await ask('milestones.add', { goalId, milestone: { title: 'One meeting' } });
    const { user } = await shown(goalId);
    await user.click(screen.getByRole('button', { name: 'More for “One meeting”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await screen.findByText('Milestone removed');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('checkbox', { name: 'One meeting' });
  });
});

describe('a rest', () => {
  test('is said plainly, with the day and the reason, and ends with one press', async () => {
    const { goalId } = await story();
    const { user } = await shown(goalId);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Let it rest/ }));
    const form = await dialog();
    await user.type(form.getByRole('textbox', { name: /A word on why/ }), 'A new child.');
    await user.click(form.getByRole('button', { name: 'Let it rest' }));
    await screen.findByText('This goal rests');
    await screen.findByText(/A new child\./);
    await user.click(screen.getByRole('button', { name: 'Take it up again' }));
    await waitFor(() => expect(screen.queryByText('This goal rests')).toBeNull());
  });
});

describe('a turn', () => {
  test('is drawn as part of a spiral, told in a sentence, and shown as a list on request', async () => {
    const { goalId } = await story();
    const { user } = await shown(goalId);
    await screen.findByRole('img', { name: 'Turn 1 is at “Learn”. Behind it: Aim.' });
    await user.click(screen.getByRole('button', { name: 'Show as a list' }));
    const steps = await screen.findByRole('list', { name: 'Steps of this turn' });
    expect(within(steps).getAllByRole('listitem')).toHaveLength(7);
  });

  test('that is over says what it changed, and its owner what it taught', async () => {
    const { skillId, goalId } = await story();
    const page = await ask('goals.get', { id: goalId, today: today() });
    const cycleId = page.row.cycle?.id ?? '';
    for (const stage of ['learn', 'practise'] as const) {
      await ask('cycles.skip', { id: cycleId, stage, reason: 'Known already' });
    }
    const project = { title: 'Round table', skillIds: [skillId], startedOn: today() };
    const { id: projectId } = await ask('projects.create', { project });
    const said = {
      day: today(),
      result: 'They talked',
      verdict: 'above',
    } as const;
    await ask('outcomes.record', {
      projectId,
      ...said,
      observations: [],
      lesson: 'Wait ten seconds.',
    });
    await aRating(skillId, { level: 5 });
    await ask('decisions.make', { skillId, kind: 'adjusted', level: 5, day: today() });

    const { user } = await shown(goalId);
    await screen.findByText('from 4 to 5');
    await screen.findByText('Wait ten seconds.');
    await user.click(screen.getByRole('button', { name: 'Write down what it taught' }));
    const form = await dialog();
    await user.type(form.getByRole('textbox'), 'Silence asks, too.');
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    await screen.findByText('Silence asks, too.');
  });
});

describe('a second goal for the same skill', () => {
  test('is possible, and the one that is there is pointed to', async () => {
    const { skillId } = await story();
    const { user, visited } = drawPortfolio(`/skills/${skillId}`);
    await screen.findByRole('heading', { level: 1, name: 'Listening' });
    await user.keyboard('t');
    const form = await dialog();
    await form.findByText('You already have a goal here');
    await user.click(form.getByRole('button', { name: 'Go on with that one' }));
    await waitFor(() => expect(visited.at(-1)).toMatch(/^\/goals\//));
  });
});
