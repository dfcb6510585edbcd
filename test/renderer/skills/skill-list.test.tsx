import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { aRating, aSkill, drawPortfolio, giveSizes, openPortfolio } from './own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const names = async () => (await ask('skills.list', { today: today() })).map(({ name }) => name);
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent ?? '');

describe('the line at the top', () => {
  test('adds one skill after the other', async () => {
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    const line = screen.getByRole('textbox', { name: 'Add a skill by its name' });
    await user.type(line, 'Rowing{Enter}');
    await screen.findByText('“Rowing” added');
    await waitFor(() => expect((line as HTMLInputElement).value).toBe(''));
    await user.type(line, 'Knots{Enter}');
    await screen.findByText('“Knots” added');
    expect(await names()).toEqual(['Budgeting', 'Knots', 'Rowing']);
  });

  test('notices what is there by another name and offers to open it', async () => {
    await ask('skills.create', { name: 'Search engine optimisation', aliases: ['SEO'] });
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    const line = screen.getByRole('textbox', { name: 'Add a skill by its name' });
    await user.type(line, 'seo{Enter}');
    await screen.findByText('You already have this as “Search engine optimisation”.');
    expect(await names()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await heading('Search engine optimisation');
  });

  test('says what is wrong with a name of 100,000 characters, and keeps it', async () => {
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: 'Add a skill by its name' });
    fireEvent.change(line, { target: { value: 'x'.repeat(100_000) } });
    line.focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/longer than fits here/);
    expect(line.value).toHaveLength(100_000);
  });
});

describe('filters', () => {
  test('narrow the list, stand as chips, and are cleared at once', async () => {
    const rated = await aSkill('Budgeting');
    await aRating(rated, { level: 4 });
    await aSkill('Copywriting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    const panel = await screen.findByRole('dialog', { name: 'Show only' });
    await user.click(within(panel).getByRole('button', { name: /Newest rating/ }));
    await user.click(await screen.findByRole('option', { name: 'No rating yet' }));
    await user.keyboard('{Escape}');
    await screen.findByText('Newest rating: No rating yet');
    await waitFor(() => expect(options()).toEqual([expect.stringContaining('Copywriting')]));
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(options()).toHaveLength(2));
  });

  test('find a skill by another name, whatever the accents', async () => {
    await ask('skills.create', { name: 'Job applications', aliases: ['Résumé'] });
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.type(screen.getByRole('searchbox', { name: 'Filter skills' }), 'resume');
    await waitFor(() => expect(options()).toEqual([expect.stringContaining('Job applications')]));
  });

  test('groups are remembered', async () => {
    await ask('skills.create', { name: 'Budgeting', category: 'Figures' });
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.click(screen.getByRole('button', { name: 'Sort and show' }));
    await user.click(await screen.findByRole('button', { name: /Group by/ }));
    await user.click(await screen.findByRole('option', { name: 'Area' }));
    await waitFor(async () =>
      expect(await ask('skills.listView', {})).toEqual({ sort: 'name', group: 'category' }),
    );
  });
});

describe('a pasted list', () => {
  test('is shown line by line, and added as one step once it is accepted', async () => {
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.click(screen.getByRole('button', { name: 'More to do with skills' }));
    await user.click(await screen.findByRole('menuitem', { name: /Add several/ }));
    const text = await screen.findByRole('textbox', { name: /Your list/ });
    fireEvent.change(text, { target: { value: 'budgeting\nRowing;Sport;4\nKnots;;' } });
    await screen.findByText('2 are new, 1 is there already.');
    expect(await names()).toEqual(['Budgeting']);
    await user.click(screen.getByRole('button', { name: 'Add 2 skills' }));
    await screen.findByText('2 skills added');
    expect(await names()).toEqual(['Budgeting', 'Knots', 'Rowing']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names()).toEqual(['Budgeting']));
  });
});

describe('one of two', () => {
  test('is merged after a look, from the list of likely duplicates', async () => {
    const kept = await aSkill('Copywriting');
    await aRating(kept, { level: 4 });
    const gone = await aSkill('Copy-writing');
    await ask('goals.create', {
      skillId: gone,
      fromLevel: 2,
      toLevel: 5,
      why: 'x',
      by: '2100-01-01',
    });
    const { user } = drawPortfolio(`/skills/${kept}`);
    await heading('Copywriting');
    await user.click(screen.getByRole('button', { name: 'More to do with skills' }));
    await user.click(await screen.findByRole('menuitem', { name: /Find duplicates/ }));
    await screen.findByText('The same but for capitals, accents or hyphens');
    await user.click(screen.getByRole('button', { name: /^Merge / }));
    await screen.findByText('1 goal');
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await screen.findByText('No two skills look alike.');
    expect(await names()).toEqual(['Copywriting']);
    expect((await ask('skills.get', { id: kept, today: today() })).goals).toHaveLength(1);
  });

  test('goes to the trash only after a word on what uses it', async () => {
    const id = await aSkill('Copywriting');
    await aRating(id, { level: 4 });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Copywriting');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Move to the trash/ }));
    await screen.findByText('Copywriting is used by 1 rating.');
    await user.click(screen.getByRole('button', { name: 'Move to the trash' }));
    const said = await screen.findByText('Copywriting is in the trash');
    expect(await names()).toEqual([]);
    const toast = said.closest<HTMLElement>('[role="alertdialog"]') ?? document.body;
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await names()).toEqual(['Copywriting']));
  });
});

test('interest is said with one press, beside the level', async () => {
  const id = await aSkill('Copywriting');
  const { user } = drawPortfolio(`/skills/${id}`);
  await heading('Copywriting');
  await user.click(await screen.findByRole('radio', { name: 'Love it' }));
  await waitFor(async () => expect((await ask('skills.extras', { id })).interest).toBe('love'));
});

describe('the evidence map', () => {
  test('is walked through with the arrow keys, and a cell opens to its records', async () => {
    const id = await aSkill('Copywriting');
    await aRating(id, { level: 4, source: 'peer' });
    const { user } = drawPortfolio('/skills/map');
    const grid = await screen.findByRole('grid', { name: 'Evidence map' });
    await waitFor(() => expect(screen.getByRole('gridcell', { name: 'Peer: 1' })).toBeDefined());
    expect(
      screen.getByRole('gridcell', { name: 'Observed work: nothing yet, would say most' }),
    ).toBeDefined();
    grid.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const active = grid.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-label')).toBe('Peer: 1');
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Copywriting: Peer' });
    await within(dialog).findByText(/level 4/);
    await user.keyboard('{Escape}');
    grid.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await screen.findByText(/Nobody of this kind has said anything yet/);
  });
});
