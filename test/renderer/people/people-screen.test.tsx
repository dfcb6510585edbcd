import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

const dialog = () => screen.findByRole('dialog');

describe('people', () => {
  test('are listed by relation and found by name', async () => {
    await ask('people.create', { name: 'Ada', relation: 'mentor' });
    await ask('people.create', { name: 'Bea', relation: 'peer' });
    const { user } = drawPortfolio('/people');
    const list = await screen.findByRole('listbox', { name: 'People' });
    const names = () =>
      within(list)
        .getAllByRole('option')
        .map((row) => row.textContent);
    expect(names()).toEqual(['BeaNo ratings', 'AdaNo ratings']);
    await user.type(screen.getByRole('searchbox', { name: 'Filter people' }), 'ad');
    await waitFor(() => expect(names()).toEqual(['AdaNo ratings']));
  });

  test('show what they gave, and that nothing has left for them', async () => {
    const skillId = await aSkill('Listening');
    const { id } = await ask('people.create', { name: 'Ada', relation: 'peer', note: 'Kind.' });
    const day = new Date().toISOString().slice(0, 10);
    const said = { skillId, raterId: id, source: 'peer', level: 6, basis: 'saw-it-done' } as const;
    await ask('ratings.add', { rating: { ...said, day, sentence: 'Hears all.' } });
    drawPortfolio(`/people/${id}`);
    await screen.findByRole('heading', { level: 1, name: 'Ada' });
    screen.getByText('Hears all.');
    screen.getByText('Kind.');
    screen.getByText(/No file has left this computer for them/);
  });

  test('are erased only once their name was typed, and say what was found afterwards', async () => {
    const { id } = await ask('people.create', { name: 'Ada Quoll', relation: 'peer' });
    const { user } = drawPortfolio(`/people/${id}`);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Erase with all/ }));
    const question = within(await dialog());
    await question.findByText('This cannot be undone');
    const erase = question.getByRole('button', { name: 'Erase for good' });
    expect(erase).toHaveProperty('disabled', true);
    await user.type(question.getByRole('textbox'), 'Ada Quoll');
    await user.click(question.getByRole('button', { name: 'Erase for good' }));
    await screen.findByText(/nothing of theirs is left in it/);
    expect(await ask('people.list', {})).toEqual([]);
  });

  test('whose name stands in a note, in evidence or on a credential are shown the way to each before they are erased', async () => {
    const { id } = await ask('people.create', { name: 'Ada Quoll', relation: 'peer' });
    const day = new Date().toISOString().slice(0, 10);
    await ask('captures.add', { text: 'Call Ada Quoll' });
    const content = { kind: 'quote', quote: 'Well done' } as const;
    await ask('evidence.create', { title: 'Ada Quoll on the launch', content });
    await ask('credentials.create', { title: 'Course by Ada Quoll', issuedOn: day });
    const { user } = drawPortfolio(`/people/${id}`);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Erase with all/ }));
    const question = within(await dialog());
    await question.findByText('This cannot be undone');
    const ways = question
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(ways.map(([, to]) => to?.replace(/[0-9a-f-]{36}$/, '…')).toSorted()).toEqual([
      '/evidence/credentials/…',
      '/evidence/…',
      '/inbox/…',
    ]);
  });
});
