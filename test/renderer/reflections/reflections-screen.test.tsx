import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { today } from '../../../renderer/today.ts';
import { drawPortfolio, giveSizes, openPortfolio } from '../skills/own-portfolio.tsx';

beforeEach(() => {
  giveSizes();
  openPortfolio();
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

const day = today();

describe('reflections', () => {
  test('a line is kept with Enter, and the line is free again', async () => {
    const { user } = drawPortfolio('/reflections');
    const line = await screen.findByRole('textbox', { name: 'A line for today' });
    await user.type(line, 'I waited{Enter}');
    await screen.findByRole('option', { name: /I waited/ });
    expect(line).toHaveProperty('value', '');
  });

  test('what answers a prompt keeps the question, and the next one is asked', async () => {
    const { user } = drawPortfolio('/reflections');
    await screen.findByText('What surprised you this week?');
    await user.type(screen.getByRole('textbox', { name: 'Your words' }), 'The silence');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await screen.findByRole('option', { name: /The silence/ });
    const [kept] = await ask('reflections.list', { words: '' });
    const page = await ask('reflections.get', { id: kept?.id ?? '' });
    expect(page.reflection.prompt).toBe('What surprised you this week?');
    await screen.findByText(/If the day began again/);
  });

  test('nothing is said to be missing before one tries to keep nothing', async () => {
    const { user } = drawPortfolio('/reflections');
    await user.click(await screen.findByRole('button', { name: 'Keep it' }));
    await screen.findByText('Please write something here.');
  });

  test('are searched by words', async () => {
    await ask('reflections.create', { text: 'A quiet day', day });
    await ask('reflections.create', { text: 'I spoke too soon', day });
    const { user } = drawPortfolio('/reflections');
    await screen.findByRole('option', { name: /A quiet day/ });
    await user.type(screen.getByRole('searchbox', { name: 'Search reflections by words' }), 'spok');
    await waitFor(() => expect(screen.queryByRole('option', { name: /A quiet day/ })).toBeNull());
    screen.getByRole('option', { name: /I spoke too soon/ });
  });
});

describe('reflections of a portfolio that is open for reading only', () => {
  test('that has none says so once, and asks nobody to choose one', async () => {
    drawPortfolio('/reflections', { mayEdit: false });
    await screen.findByRole('heading', { name: 'Nothing here', level: 1 });
    expect(screen.getAllByText('Nothing here')).toHaveLength(1);
    expect(screen.queryByText('Choose a reflection')).toBeNull();
  });

  test('that has some asks to choose one', async () => {
    await ask('reflections.create', { text: 'A quiet day', day });
    drawPortfolio('/reflections', { mayEdit: false });
    await screen.findByRole('heading', { name: 'Choose a reflection', level: 1 });
    expect(screen.queryByText('Nothing here')).toBeNull();
  });
});

async function aLesson() {
  await ask('people.create', { name: 'Hana Yildiz', relation: 'client' });
  const happened = 'On 3 March Hana asked for 15 % off.';
  return (await ask('lessons.create', { learned: 'A fast yes costs more.', happened, day })).id;
}

describe('lesson cards', () => {
  test('show before and after, and take what the owner decides', async () => {
    const id = await aLesson();
    const { user } = drawPortfolio(`/reflections/lessons/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Make a card to share' }));
    const form = within(await screen.findByRole('dialog'));
    const after = within(
      await form.findByRole('region', { name: 'After, as others would read it' }),
    );
    after.getByText('a client');
    after.getByText('a certain day');
    const choice = within(form.getByRole('radiogroup', { name: 'What becomes of “15 %”' }));
    await user.click(choice.getByRole('radio', { name: 'Keep' }));
    after.getByText('15 %');
    const word = form.getByRole('textbox', { name: 'Word for “Hana”' });
    await user.clear(word);
    await user.type(word, 'the buyer');
    await user.click(form.getByRole('button', { name: 'Put the card into my portfolio' }));
    await screen.findByText('In your portfolio');
    const [card] = (await ask('lessons.get', { id })).cards;
    expect(card?.text).toBe(
      'A fast yes costs more.\n\nOn a certain day the buyer asked for 15 % off.',
    );
    expect(card?.title).toBe('A fast yes costs more');
  });

  test('say what a wording by hand brings back in', async () => {
    const id = await aLesson();
    const { user } = drawPortfolio(`/reflections/lessons/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Make a card to share' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(await form.findByRole('button', { name: 'Change the wording' }));
    await user.type(form.getByRole('textbox', { name: 'Text of the card' }), ' Ask Hana.');
    await form.findByText(/Still in the card: “Hana”/);
  });
});
