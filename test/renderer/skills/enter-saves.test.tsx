import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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

const names = async () =>
  (await ask('skills.list', { today: today() })).map(({ name }) => name).toSorted();

async function newSkill() {
  const { user } = drawPortfolio('/skills');
  await user.click((await screen.findAllByRole('button', { name: 'New skill' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog', { name: 'New skill' }));
  return { user, dialog, name: dialog.getByRole('textbox', { name: 'Name' }) };
}

test('Enter in a line of text saves what a dialog holds', async () => {
  const { user, name } = await newSkill();
  await user.type(name, 'Rowing{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await names()).toEqual(['Rowing']);
});

test('in many lines Enter is a new line, and Ctrl Enter saves', async () => {
  const { user, dialog, name } = await newSkill();
  await user.type(name, 'Rowing');
  await user.type(dialog.getByRole('textbox', { name: 'What it means for you' }), 'One{Enter}two');
  expect(await names()).toEqual([]);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await names()).toEqual(['Rowing']);
});

test('Enter that ends a word of an input method, or finds something missing, saves nothing', async () => {
  const { user, dialog, name } = await newSkill();
  await user.type(name, 'ボート');
  fireEvent.keyDown(name, { key: 'Enter', isComposing: true });
  await user.clear(name);
  await user.type(name, '{Enter}');
  await dialog.findByText('Please write something here.');
  expect(await names()).toEqual([]);
});

test('Enter in a field that chooses from a list chooses, and saves nothing', async () => {
  await aSkill('Rescue');
  const { user } = drawPortfolio('/evidence/credentials');
  await user.click(await screen.findByRole('button', { name: 'Add a credential' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'What it is called' }), 'First aid');
  await user.type(
    dialog.getByRole('combobox', { name: 'What it is for' }),
    'Resc{ArrowDown}{Enter}',
  );
  await dialog.findByRole('button', { name: /Rescue/ });
  await user.type(dialog.getByRole('combobox', { name: 'What it is for' }), '{Enter}');
  expect(await ask('credentials.list', {})).toEqual([]);
});
