import { cleanup, screen, waitFor, within } from '@testing-library/react';
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

describe('the list', () => {
  test('says what to do when there is no skill, and adds the first one', async () => {
    const { user } = drawPortfolio('/skills');
    await screen.findByText('No skills yet');
    await user.click(screen.getAllByRole('button', { name: 'New skill' })[1] as HTMLElement);
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Team management');
    await user.click(screen.getByRole('button', { name: 'Add skill' }));
    expect(await heading('Team management')).toBeDefined();
  });

  test('opens the first skill by itself, and the brackets walk through the list', async () => {
    await aSkill('Budgeting');
    await aSkill('Copywriting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.keyboard(']');
    await heading('Copywriting');
    await waitFor(() => expect(document.hasFocus()).toBe(true));
    await user.keyboard('[[');
    expect(await heading('Budgeting')).toBeDefined();
  });

  test('offers to add what was looked for in vain', async () => {
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.keyboard('/');
    await user.keyboard('Neg');
    await user.click(await screen.findByRole('button', { name: 'Add “Neg”' }));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name.value).toBe('Neg');
  });
});

describe('a name', () => {
  test('that is taken is said at the field, and nothing typed is lost', async () => {
    await aSkill('Budgeting');
    const { user } = drawPortfolio('/skills');
    await heading('Budgeting');
    await user.click(screen.getByRole('button', { name: 'New skill' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'budgeting');
    await user.type(screen.getByRole('textbox', { name: 'What it means for you' }), 'Figures');
    await user.click(screen.getByRole('button', { name: 'Add skill' }));
    await screen.findByText(/This name is already in use/);
    const description = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'What it means for you',
    });
    expect(description.value).toBe('Figures');
  });

  test('that is empty is asked for', async () => {
    const { user } = drawPortfolio('/skills');
    await screen.findByText('No skills yet');
    await user.click(screen.getAllByRole('button', { name: 'New skill' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Add skill' }));
    expect(await screen.findByText('Please write something here.')).toBeDefined();
  });
});

describe('a rating', () => {
  test('of one’s own, stood behind, becomes the level that is shown', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('r');
    await user.click(await screen.findByRole('radio', { name: /Capable/ }));
    expect(screen.getByRole('checkbox', { name: /I stand behind this level/ })).toBeDefined();
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Add rating' }),
    );
    expect(await screen.findByText('You stand at 4 · Capable.')).toBeDefined();
    expect(screen.getByText(/One kind of source so far/)).toBeDefined();
  });

  test('without an answer to the first question is not saved, and the question says so', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('r');
    await screen.findByRole('radio', { name: /Capable/ });
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Add rating' }),
    );
    expect(await screen.findByText('Please choose one.')).toBeDefined();
  });

  test('kept to oneself stays in the learning space and does not count', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('r');
    await user.click(await screen.findByRole('radio', { name: /Assisting/ }));
    await user.click(screen.getByRole('checkbox', { name: /Keep this one to myself/ }));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Add rating' }),
    );
    await user.click(await screen.findByRole('button', { name: /1 rating is kept/ }));
    expect(screen.getByText('only you see it')).toBeDefined();
    expect((await ask('skills.get', { id, today: today() })).standing).toBeNull();
  });

  test('is given with every estimate out of sight', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 4, standBehind: true });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    expect(document.documentElement.dataset.rating).toBeUndefined();
    await user.keyboard('r');
    await screen.findByRole('dialog');
    expect(document.documentElement.dataset.rating).toBe('');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.documentElement.dataset.rating).toBeUndefined());
  });

  test('by somebody new remembers the person', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 4, standBehind: true });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('r');
    await user.click(await screen.findByRole('radio', { name: /Skilled/ }));
    await user.click(screen.getByRole('button', { name: /Whose view is it/ }));
    await user.click(await screen.findByRole('option', { name: 'Peer' }));
    await user.type(screen.getByRole('combobox', { name: /Who gave it/ }), 'Amara');
    await user.click(await screen.findByRole('option', { name: 'Add “Amara”' }));
    await waitFor(async () => expect(await ask('people.list', {})).toHaveLength(1));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Add rating' }),
    );
    await user.click(await screen.findByRole('button', { name: /Peer/, expanded: false }));
    expect(await screen.findByText(/Amara gave 5/)).toBeDefined();
  });
});

describe('what it is based on', () => {
  test('opens to each rating with its reasons in plain words', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 5 });
    await aRating(id, { level: 5, source: 'manager' });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.click(await screen.findByRole('button', { name: /Self/, expanded: false }));
    expect(screen.getByText(/You gave 5/)).toBeDefined();
    expect(screen.getByText(/Self-ratings tend to run/)).toBeDefined();
    expect(screen.getByText(/Without this one the estimate would be/)).toBeDefined();
  });

  test('a source in the picture opens to its ratings in the table', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 5 });
    await aRating(id, { level: 5, source: 'manager' });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.click(await screen.findByRole('button', { name: /^Manager \d/ }));
    const toggle = await screen.findByRole('button', { name: 'Manager', expanded: true });
    expect(document.activeElement).toBe(toggle);
    expect(screen.getByRole('button', { name: 'Self', expanded: false })).toBeDefined();
    await user.click(toggle);
    expect(screen.getByRole('button', { name: 'Manager', expanded: false })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^Manager \d/ }));
    expect(screen.getByRole('button', { name: 'Manager', expanded: true })).toBeDefined();
  });

  test('a reply to a rating is kept beside it', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 3, source: 'manager' });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.click(await screen.findByRole('button', { name: /^Manager/, expanded: false }));
    await user.click(screen.getByRole('button', { name: 'Reply' }));
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Fair.');
    await user.click(screen.getByRole('button', { name: 'Keep reply' }));
    expect(await screen.findByText('You replied: Fair.')).toBeDefined();
  });
});

describe('a decision', () => {
  test('to stay is asked for its reason, and kept with what the estimate said', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 4, standBehind: true });
    for (const source of ['manager', 'coach', 'assessment', 'observed', 'peer'] as const) {
      await aRating(id, { level: 6, source });
    }
    const { user } = drawPortfolio(`/skills/${id}`);
    await user.click(await screen.findByRole('button', { name: 'See why' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('New since your last decision: 5 ratings')).toBeDefined();
    await user.click(within(dialog).getByRole('radio', { name: /Not now, I stay at 4/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Keep this decision' }));
    await within(dialog).findByText('Please write something here.');
    await user.type(within(dialog).getByRole('textbox', { name: /Why/ }), 'Too early for me.');
    await user.click(within(dialog).getByRole('button', { name: 'Keep this decision' }));
    expect(await screen.findByText('Stayed at 4')).toBeDefined();
    expect(screen.getByText('Too early for me.')).toBeDefined();
    expect(screen.getAllByText(/The estimate then: around/)).toHaveLength(2);
  });
});

describe('other scales', () => {
  test('tells the estimate on other scales', async () => {
    const id = await aSkill('Team management');
    await aRating(id, { level: 4 });
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'On other scales' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'On other scales' }));
    expect(dialog.getAllByRole('row')).toHaveLength(8);
    const percent = within(dialog.getByRole('row', { name: /Percent/ })).getAllByRole('cell');
    expect(Number(percent[0]?.textContent)).toBeGreaterThan(30);
    expect(percent[1]?.textContent).toMatch(/^\d+ to \d+$/);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('has nothing to tell on other scales before there is a number', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await screen.findByRole('menuitem', { name: /Set a target/ });
    expect(screen.queryByRole('menuitem', { name: 'On other scales' })).toBeNull();
  });
});

describe('putting aside', () => {
  test('archives the skill and undoes it from the message', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('{Delete}');
    await screen.findByText('Team management archived');
    expect(await ask('skills.list', { today: today() })).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await ask('skills.list', { today: today() })).toHaveLength(1));
  });

  test('leaving a form with something written asks first', async () => {
    const id = await aSkill('Team management');
    const { user } = drawPortfolio(`/skills/${id}`);
    await heading('Team management');
    await user.keyboard('e');
    await user.type(await screen.findByRole('textbox', { name: 'Area' }), 'Leading');
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Keep writing' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect((await ask('skills.get', { id, today: today() })).skill.category).toBe('Leading');
  });
});
