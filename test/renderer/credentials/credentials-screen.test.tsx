import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

const dialog = async () => within(await screen.findByRole('dialog'));

test('the first one is added from an empty place, with its skills, and shows what is known of it', async () => {
  await aSkill('Rescue');
  const { user } = drawPortfolio('/evidence/credentials');
  await user.click(await screen.findByRole('button', { name: 'Add a credential' }));
  const form = await dialog();
  await user.click(form.getByRole('button', { name: 'Add' }));
  await form.findByText('Please write something here.');
  await user.type(form.getByRole('textbox', { name: 'What it is called' }), 'First aid');
  await user.type(form.getByRole('textbox', { name: 'From' }), 'Harbour School');
  await user.type(form.getByRole('combobox', { name: 'What it is for' }), 'Resc');
  await user.click(await screen.findByRole('option', { name: 'Rescue' }));
  await user.click(form.getByRole('button', { name: 'Add' }));
  await screen.findByRole('heading', { level: 1, name: 'First aid' });
  screen.getByText('without an end');
  await user.click(screen.getByRole('link', { name: 'Rescue' }));
  await screen.findByRole('heading', { level: 1, name: 'Rescue' });
  const back = await screen.findByRole('link', { name: 'First aid' });
  expect(back.getAttribute('href')).toMatch(/^\/evidence\/credentials\/[0-9a-f-]{36}$/);
  expect(await ask('credentials.list', {})).toMatchObject([
    { title: 'First aid', issuer: 'Harbour School', issuedOn: today(), space: 'portfolio' },
  ]);
});

test('those that ran out stand apart, and a last day before the first is told at its field', async () => {
  await ask('credentials.create', {
    title: 'Old',
    issuedOn: '2020-01-01',
    expiresOn: '2022-01-01',
  });
  await ask('credentials.create', { title: 'New', issuedOn: '2019-01-01' });
  const { user } = drawPortfolio('/evidence/credentials');
  const list = await screen.findByRole('listbox', { name: 'Credentials' });
  await within(list).findByText('Ran out');
  const rows = within(list).getAllByRole('option');
  expect(rows.map((row) => row.textContent?.slice(0, 3))).toEqual(['New', 'Old']);
  await user.click(within(list).getByRole('option', { name: /^Old/ }));
  await screen.findByText('1 Jan 2022, so it has run out');
  const [id = ''] = (await ask('credentials.list', {})).map((one) => one.id);
  await expect(
    ask('credentials.update', { id: id as never, change: { expiresOn: '2001-01-01' } }),
  ).rejects.toMatchObject({ code: 'date-before-start' });
});

test('one is put in the trash by key and comes back from there', async () => {
  const { id } = await ask('credentials.create', { title: 'First aid', issuedOn: '2025-05-04' });
  const { user } = drawPortfolio(`/evidence/credentials/${id}`);
  await screen.findByRole('heading', { level: 1, name: 'First aid' });
  await user.keyboard('{Delete}');
  await waitFor(async () => expect(await ask('credentials.list', {})).toEqual([]));
  expect(await ask('trash.list', {})).toMatchObject([{ kind: 'credential', title: 'First aid' }]);
  await ask('trash.restore', { kind: 'credential', id });
  expect(await ask('credentials.list', {})).toHaveLength(1);
});

test('it is taken into the learning space and carried back like every other record', async () => {
  const { id } = await ask('credentials.create', { title: 'First aid', issuedOn: '2025-05-04' });
  const { user } = drawPortfolio(`/evidence/credentials/${id}`);
  await user.click(await screen.findByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Take back…' }));
  await user.click(await screen.findByRole('button', { name: 'Take it back' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const page = await ask('credentials.get', { id });
  expect(page.credential.space).toBe('learning');
});

test('the gap in the evidence map leads to a new one for that skill', async () => {
  await aSkill('Rescue');
  const { user } = drawPortfolio('/skills/map');
  const grid = await screen.findByRole('grid', { name: 'Evidence map' });
  grid.focus();
  await user.keyboard('{End}{Enter}');
  const gap = await dialog();
  await gap.findByText(/No certificate or badge yet/);
  await user.click(gap.getByRole('button', { name: 'Add a credential' }));
  const form = within(await screen.findByRole('dialog', { name: 'Add a credential' }));
  await form.findByText('Rescue');
  await user.type(form.getByRole('textbox', { name: 'What it is called' }), 'First aid');
  await user.click(form.getByRole('button', { name: 'Add' }));
  await waitFor(async () =>
    expect((await ask('skills.map', {})).map(({ counts }) => counts.credential)).toEqual([1]),
  );
});
