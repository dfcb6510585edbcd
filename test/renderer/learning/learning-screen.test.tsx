import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { aSkill, drawPortfolio, giveSizes, openPortfolio } from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

async function aBook(): Promise<string> {
  const skillIds = [await aSkill('Negotiation')];
  const learning = { title: 'Bargaining', kind: 'book', skillIds } as const;
  return (await ask('learning.create', { learning })).id;
}

const dialog = () => screen.findByRole('dialog');

describe('the learning space', () => {
  test('says that it is another room', async () => {
    drawPortfolio('/learning');
    await screen.findByText('Nothing planned yet');
    expect(screen.getByText(/Only you see this/)).toBeDefined();
  });

  test('plans something for a skill, and says what is missing', async () => {
    await aSkill('Negotiation');
    const { user } = drawPortfolio('/learning');
    await screen.findByText('Nothing planned yet');
    await user.click(screen.getAllByRole('button', { name: 'Plan learning' })[0] as HTMLElement);
    const form = within(await dialog());
    await user.type(form.getByRole('textbox', { name: 'What' }), 'Bargaining');
    await user.type(form.getByRole('textbox', { name: 'Web address' }), 'ftp://somewhere');
    await user.type(form.getByRole('textbox', { name: 'Hours' }), 'many');
    await user.click(form.getByRole('button', { name: 'Plan it' }));
    await form.findByText('Please choose at least one skill.');
    form.getByText(/Only web addresses fit here/);
    form.getByText(/Please give hours as a number/);
    await user.click(form.getByRole('combobox', { name: 'For which skills' }));
    await user.keyboard('Neg{ArrowDown}{Enter}');
    await user.clear(form.getByRole('textbox', { name: 'Web address' }));
    await user.clear(form.getByRole('textbox', { name: 'Hours' }));
    await user.type(form.getByRole('textbox', { name: 'Hours' }), '1,5');
    await user.click(form.getByRole('button', { name: 'Plan it' }));
    await screen.findByRole('heading', { level: 1, name: 'Bargaining' });
    expect((await ask('learning.list', {}))[0]?.effortHours).toBe(1.5);
  });

  test('starts, finishes with what was taken from it, and carries across exactly what was shown', async () => {
    const id = await aBook();
    const { user } = drawPortfolio(`/learning/${id}`);
    await screen.findByRole('heading', { level: 1, name: 'Bargaining' });
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    await user.type(await screen.findByRole('textbox', { name: /What I took/ }), 'Wait a day.');
    await user.click(within(await dialog()).getByRole('button', { name: 'Finish it' }));
    await user.click(await screen.findByRole('button', { name: 'Carry across…' }));
    await screen.findByText('Exactly this becomes visible');
    const preview = within(await dialog());
    preview.getByText('Wait a day.');
    preview.getAllByText(/Negotiation/);
    await user.click(preview.getByRole('button', { name: 'Carry it across' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Carry across…' })).toBeNull());
    expect((await ask('learning.get', { id })).space).toBe('portfolio');
  });
});

describe('practice', () => {
  test('with somebody who decides on pay carries no safe mark, and says why', async () => {
    await aSkill('Negotiation');
    await ask('people.create', { name: 'Mara', relation: 'peer' });
    const { user } = drawPortfolio('/learning');
    await screen.findByText('Nothing planned yet');
    await user.click(screen.getByRole('button', { name: 'Record practice' }));
    const form = within(await dialog());
    await user.click(form.getByRole('combobox', { name: 'Which skill' }));
    await user.keyboard('Neg{ArrowDown}{Enter}');
    form.getByText('Safe practice');
    await user.type(form.getByRole('textbox', { name: 'What did you practise?' }), 'An offer');
    await user.click(form.getByRole('combobox', { name: 'Who was with you?' }));
    await user.keyboard('Mara{ArrowDown}{Enter}');
    await user.type(form.getByRole('textbox', { name: 'What I tried' }), 'Silence');
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    await form.findByText('Please choose one.');
    await user.click(form.getByRole('radio', { name: 'Yes' }));
    form.getByText(/does not carry the safe-practice mark/);
    expect(form.queryByText('Safe practice')).toBeNull();
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Practice kept in your learning space')).toBeDefined();
    expect(await screen.findByRole('heading', { level: 1, name: 'An offer' })).toBeDefined();
  });

  test('holds as many attempts as there were', async () => {
    const skillId = await aSkill('Negotiation');
    const why = 'I give away too much';
    const goal = { skillId, fromLevel: 3, toLevel: 5, why, by: today() };
    const goalId = (await ask('goals.create', goal)).id;
    await ask('learning.create', { learning: { title: 'A', kind: 'book', skillIds: [skillId] } });
    const { user } = drawPortfolio('/learning');
    await screen.findByRole('heading', { level: 1, name: 'A' });
    await user.click(screen.getByRole('button', { name: 'Record practice' }));
    const form = within(await dialog());
    await user.click(form.getByRole('combobox', { name: 'Which skill' }));
    await user.keyboard('Neg{ArrowDown}{Enter}');
    await user.type(form.getByRole('textbox', { name: 'What did you practise?' }), 'An offer');
    await user.type(form.getByRole('textbox', { name: 'What I tried' }), 'Silence');
    await user.click(form.getByRole('button', { name: 'Add an attempt' }));
    const second = form.getAllByRole('textbox', { name: 'What I tried' })[1] as HTMLElement;
    await user.type(second, 'A question');
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const page = await ask('goals.get', { id: goalId, today: today() });
    expect(page.cycles[0]?.practice[0]?.attempts.map(({ tried }) => tried)).toEqual([
      'Silence',
      'A question',
    ]);
  });
});
