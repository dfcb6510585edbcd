import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { addDays, endOfNextQuarter } from '../../../shared/domain/day.ts';
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

async function teamManagement(): Promise<string> {
  const id = await aSkill('Team management');
  await aRating(id, { level: 4, standBehind: true });
  return id;
}

async function aGoal(skillId: string): Promise<string> {
  const why = 'I want to lead the regional team';
  const by = addDays(today(), 100);
  return (await ask('goals.create', { skillId, fromLevel: 4, toLevel: 6, why, by })).id;
}

const dialog = () => screen.findByRole('dialog');
const level = (group: HTMLElement, number: number) =>
  within(group).getByRole('radio', { name: String(number) });

describe('a new goal', () => {
  test('starts from where the person stands, and ends with the next quarter unless they say so', async () => {
    const skillId = await teamManagement();
    const { user } = drawPortfolio(`/skills/${skillId}`);
    await screen.findByRole('heading', { level: 1, name: 'Team management' });
    await user.keyboard('t');
    const form = await dialog();
    await user.click(level(within(form).getByRole('radiogroup', { name: 'To' }), 6));
    await user.type(within(form).getByRole('textbox', { name: 'Because' }), 'I want to lead');
    await user.click(within(form).getByRole('button', { name: 'Set goal' }));
    await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Team management' });
    const [goal] = await ask('goals.list', { today: today() });
    expect(goal?.by).toBe(endOfNextQuarter(today()));
  });

  test('whose target is not above the start says which levels are', async () => {
    const skillId = await teamManagement();
    const { user } = drawPortfolio(`/skills/${skillId}`);
    await screen.findByRole('heading', { level: 1, name: 'Team management' });
    await user.keyboard('t');
    const form = await dialog();
    await user.click(level(within(form).getByRole('radiogroup', { name: 'To' }), 3));
    await user.type(within(form).getByRole('textbox', { name: 'Because' }), 'I want to lead');
    await user.click(within(form).getByRole('button', { name: 'Set goal' }));
    await within(form).findByText('Choose a level above 4, the one you start from.');
    expect(await ask('goals.list', { today: today() })).toHaveLength(0);
  });

  test('below the level stood behind is refused by the vault, at the field', async () => {
    const skillId = await teamManagement();
    const { user } = drawPortfolio(`/skills/${skillId}`);
    await screen.findByRole('heading', { level: 1, name: 'Team management' });
    await user.keyboard('t');
    const form = await dialog();
    await user.click(level(within(form).getByRole('radiogroup', { name: 'From' }), 2));
    await user.click(level(within(form).getByRole('radiogroup', { name: 'To' }), 3));
    await user.type(within(form).getByRole('textbox', { name: 'Because' }), 'I want to lead');
    await user.click(within(form).getByRole('button', { name: 'Set goal' }));
    await within(form).findByText(/The target is not above the level you start from/);
  });
});

describe('a whole turn', () => {
  test('runs from learning to a decision, closes, and opens the next', {
    timeout: 90_000,
  }, async () => {
    const skillId = await teamManagement();
    const goalId = await aGoal(skillId);
    const { user } = drawPortfolio(`/goals/${goalId}`);
    await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Team management' });

    const aim = await screen.findByRole('heading', { name: /Say what this turn|Learn something/ });
    if (aim.textContent?.startsWith('Say')) {
      await user.click(screen.getByRole('button', { name: 'Say it' }));
      await user.type(await screen.findByRole('textbox', { name: /This turn/ }), 'Listen first.');
      await user.click(screen.getByRole('button', { name: 'Keep it' }));
    }

    await user.click(await screen.findByRole('button', { name: 'Plan learning' }));
    await user.type(await screen.findByRole('textbox', { name: 'What' }), 'Leading by asking');
    await user.click(within(await dialog()).getByRole('button', { name: 'Plan it' }));
    await user.click(await screen.findByRole('button', { name: 'Start “Leading by asking”' }));
    await user.click(await screen.findByRole('button', { name: 'Finish “Leading by asking”' }));
    const takeaway = await screen.findByRole('textbox', { name: 'What I took from it' });
    await user.type(takeaway, 'Ask before advising.');
    await user.click(within(await dialog()).getByRole('button', { name: 'Finish it' }));

    await user.click(await screen.findByRole('button', { name: 'Pass over this step' }));
    await user.type(await screen.findByRole('textbox', { name: /Why not/ }), 'Nobody had time.');
    await user.click(within(await dialog()).getByRole('button', { name: 'Pass over' }));

    await user.click(await screen.findByRole('button', { name: 'Start a project' }));
    await user.type(await screen.findByRole('textbox', { name: /What is it called/ }), 'Spring');
    await user.click(within(await dialog()).getByRole('button', { name: 'Start project' }));

    await user.click(await screen.findByRole('button', { name: 'Record the outcome' }));
    await user.type(await screen.findByRole('textbox', { name: 'The result' }), 'On time.');
    await user.click(screen.getByRole('radio', { name: 'As hoped' }));
    const seen = screen.getByRole('radiogroup', { name: /Team management: which level/ });
    await user.click(level(seen, 5));
    await user.click(within(await dialog()).getByRole('button', { name: 'Keep the outcome' }));
    await screen.findByText('This adds a rating for 1 skill.');
    await user.click(screen.getByRole('button', { name: 'Done' }));

    await user.click(await screen.findByRole('button', { name: 'Add a rating' }));
    await user.click(await screen.findByRole('radio', { name: /Skilled/ }));
    await user.click(within(await dialog()).getByRole('button', { name: 'Add rating' }));

    await user.click(await screen.findByRole('button', { name: 'Decide' }));
    await user.click(await screen.findByRole('radio', { name: /Another level/ }));
    await user.click(await screen.findByRole('radio', { name: /Skilled/ }));
    await user.type(screen.getByRole('textbox', { name: /Why/ }), 'The team says so too.');
    await user.click(screen.getByRole('button', { name: 'Keep this decision' }));

    await screen.findByRole('heading', { name: 'Turn 1 is complete.' });
    const closing = within(await dialog());
    closing.getByText(/You moved from 4 to 5; your goal is 6\. Turn 2 is open\./);
    closing.getByText(/Ask before advising\./);
    await user.click(closing.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('heading', { name: 'Turn 2' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Turns so far' })).toBeDefined();
  });
});

describe('an end', () => {
  test('is no failure, and can be taken back', async () => {
    const goalId = await aGoal(await teamManagement());
    const { user } = drawPortfolio(`/goals/${goalId}`);
    await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Team management' });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Stop here/ }));
    await user.type(await screen.findByRole('textbox', { name: /What changed/ }), 'New role.');
    await user.click(within(await dialog()).getByRole('button', { name: 'Stop here' }));
    await screen.findByText(/Everything you did for it is kept/);
    expect(document.body.textContent).not.toMatch(/fail|gave up|abandon/i);
    await user.click(screen.getByRole('button', { name: 'Take it up again' }));
    expect(await screen.findByRole('button', { name: /Edit/ })).toBeDefined();
  });

  test('“reached” is not offered before an outcome and a rating after it', async () => {
    const skillId = await teamManagement();
    const goalId = await aGoal(skillId);
    await ask('decisions.make', { skillId, kind: 'set', level: 6, day: today() });
    drawPortfolio(`/goals/${goalId}`);
    await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Team management' });
    expect(screen.queryByRole('button', { name: 'Mark as reached' })).toBeNull();
  });

  test('a goal in the trash comes back from the message', async () => {
    const goalId = await aGoal(await teamManagement());
    const { user } = drawPortfolio(`/goals/${goalId}`);
    await screen.findByRole('heading', { level: 1, name: 'From 4 to 6 in Team management' });
    await user.keyboard('{Delete}');
    await screen.findByText('Goal moved to trash');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await ask('goals.list', { today: today() })).toHaveLength(1));
  });
});
