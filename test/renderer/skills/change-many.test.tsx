import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { aSkill, drawPortfolio, giveSizes, openPortfolio } from './own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

const browse = (archived = false) => ask('skills.browse', { today: today(), archived });
const areas = async () =>
  (await browse()).map(({ name, category }) => `${name}: ${category}`).toSorted();

async function openDialog(names: readonly string[]) {
  for (const name of names) await aSkill(name);
  const { user } = drawPortfolio('/skills');
  await user.click(await screen.findByRole('button', { name: 'More to do with skills' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Change several…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Change several skills' }));
  const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  return { user, dialog, isClosed };
}

test('those that are ticked are put into a new area in one step, which one undo takes back', async () => {
  const { user, dialog, isClosed } = await openDialog(['Heron', 'Kestrel', 'Wren']);
  expect(dialog.getByRole('button', { name: 'Change' })).toHaveProperty('disabled', true);
  await user.click(dialog.getByRole('checkbox', { name: 'Heron' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Wren' }));
  await user.click(dialog.getByRole('button', { name: 'Change 2 skills' }));
  dialog.getByText('Please choose an area, or type a new one.');
  expect(document.activeElement).toBe(dialog.getByRole('combobox', { name: 'Area' }));
  await user.keyboard('Birds');
  await user.click(await screen.findByRole('option', { name: 'New area “Birds”' }));
  await user.click(dialog.getByRole('button', { name: 'Change 2 skills' }));
  await isClosed();
  expect(await areas()).toEqual(['Heron: Birds', 'Kestrel: ', 'Wren: Birds']);
  await screen.findByText('2 skills changed');
  await ask('history.undo', {});
  expect(await areas()).toEqual(['Heron: ', 'Kestrel: ', 'Wren: ']);
});

test('a word narrows them, and all that it leaves are chosen at once', async () => {
  const { user, dialog, isClosed } = await openDialog(['Sea eagle', 'Golden eagle', 'Wren']);
  await user.type(dialog.getByRole('searchbox', { name: 'Look for a skill' }), 'eagle');
  await user.click(dialog.getByRole('checkbox', { name: 'All 2 that are listed' }));
  await user.clear(dialog.getByRole('searchbox', { name: 'Look for a skill' }));
  await user.click(dialog.getByRole('button', { name: /^What to do|Put into an area/ }));
  await user.click(await screen.findByRole('option', { name: 'Put into the archive' }));
  await user.click(dialog.getByRole('button', { name: 'Change 2 skills' }));
  await isClosed();
  expect((await browse()).map(({ name }) => name)).toEqual(['Wren']);
  expect(await browse(true)).toHaveLength(2);
});

test('nothing is changed when it is given up', async () => {
  const { user, dialog, isClosed } = await openDialog(['Heron', 'Wren']);
  await user.click(dialog.getByRole('checkbox', { name: 'All 2 that are listed' }));
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  await isClosed();
  expect(await ask('history.peek', {})).toMatchObject({ undo: 'skills.create' });
});
