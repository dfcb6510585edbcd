import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
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

async function looked(text: string) {
  const learning = {
    title: 'Range',
    kind: 'book' as const,
    skillIds: [await aSkill('Presenting')],
  };
  await ask('learning.create', { learning });
  const { user } = drawPortfolio('/learning');
  await user.click(await screen.findByRole('button', { name: 'Bring in a list' }));
  const giving = within(await screen.findByRole('dialog'));
  await user.click(giving.getByRole('textbox', { name: 'Or paste the list here' }));
  await user.paste(text);
  await user.click(giving.getByRole('button', { name: 'Look at it' }));
  return { user, form: within(await screen.findByRole('dialog')) };
}

test('nothing changes before it is accepted, and what is there already stays as it is', async () => {
  const { user, form } = await looked('Title,Author\nrange,\nThinking in Bets,Annie Duke\n,Nobody');
  await form.findByRole('tab', { name: 'To add (1)' });
  await user.click(form.getByRole('tab', { name: 'Already there (1)' }));
  await form.findByText('Already in your learning');
  await user.click(form.getByRole('tab', { name: 'Not taken (1)' }));
  await form.findByText('It has no title.');
  expect(await ask('learning.list', {})).toHaveLength(1);
  await user.click(form.getByRole('button', { name: 'Add 1 thing' }));
  await waitFor(async () => expect(await ask('learning.list', {})).toHaveLength(2));
  await ask('history.undo', {});
  expect((await ask('learning.list', {})).map(({ title }) => title)).toEqual(['Range']);
});

test('a list can be read in another way, and an ambiguous date is asked about', async () => {
  const { user, form } = await looked('Title,Date\nA talk,3/4/2026');
  await form.findByText('Done, 3 Apr 2026');
  await user.click(form.getByRole('radio', { name: '4 March' }));
  await form.findByText('Done, 4 Mar 2026');
  await user.click(form.getByRole('radio', { name: 'One a line' }));
  await form.findByRole('tab', { name: 'To add (2)' });
});

test('what has no skill yet is found by the filter', async () => {
  const { user, form } = await looked('- Thinking in Bets – Annie Duke');
  await user.click(await form.findByRole('button', { name: 'Add 1 thing' }));
  await screen.findByRole('option', { name: /Thinking in Bets/ });
  await user.click(screen.getByRole('radio', { name: 'Done' }));
  await screen.findByText('Nothing here fits what you chose.');
});
