import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import {
  gardenWeeks,
  mondayOf,
  plantsOf,
  WEEKS,
} from '../../../renderer/features/practice/garden-weeks.ts';
import { today } from '../../../renderer/today.ts';
import { addDays } from '../../../shared/domain/day.ts';
import type { PracticeRow } from '../../../shared/ipc/practice-view.ts';
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

async function aSession(special: { guideId?: string; guideDecidesOnMe?: boolean } = {}) {
  const skillId = await aSkill('Presenting');
  const attempts = [{ tried: 'By heart', happened: 'Lost the thread', next: 'Three pictures' }];
  const session = { skillId, task: 'A talk', day: today(), attempts, ...special };
  return (await ask('practice.record', { session })).id;
}

describe('the practice place', () => {
  test('invites, and says that nobody else sees it', async () => {
    drawPortfolio('/practice');
    await screen.findByRole('heading', { level: 1, name: 'A place to try things' });
    expect(screen.getAllByText('Nobody sees this but you').length).toBeGreaterThan(0);
  });

  test('shows attempts as leaves, and the same as a table', async () => {
    await aSession();
    const { user } = drawPortfolio('/practice');
    await screen.findByText('1 attempt in the last 12 months');
    await user.click(screen.getByRole('button', { name: /Show as a table/ }));
    const row = within(await screen.findByRole('table')).getAllByRole('row')[1];
    expect(row?.textContent).toContain('A talk');
  });

  test('adds an attempt later, with what one meant to try in view', async () => {
    const id = await aSession();
    const { user } = drawPortfolio(`/practice/${id}`);
    await screen.findByRole('heading', { name: '1 attempt' });
    await user.click(screen.getByRole('button', { name: /Add an attempt/ }));
    const form = within(await screen.findByRole('dialog'));
    form.getByText('Three pictures');
    await user.type(form.getByRole('textbox', { name: 'What I tried' }), 'With pictures');
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    await screen.findByRole('heading', { name: '2 attempts' });
    screen.getByText('With pictures');
  });

  test('edits a session, and keeps what was true of its guide', async () => {
    const kwame = (await ask('people.create', { name: 'Kwame', relation: 'mentor' })).id;
    const id = await aSession({ guideId: kwame, guideDecidesOnMe: false });
    await ask('practice.answerGuide', { personId: kwame, decides: true });
    const { user } = drawPortfolio(`/practice/${id}`);
    await screen.findByText('Safe practice');
    await user.keyboard('e');
    const form = within(await screen.findByRole('dialog'));
    const task = form.getByRole('textbox', { name: 'What did you practise?' });
    await user.clear(task);
    await user.type(task, 'A longer talk');
    await user.click(form.getByRole('button', { name: 'Keep it' }));
    await screen.findByRole('heading', { level: 1, name: 'A longer talk' });
    expect((await ask('practice.get', { id })).isSafe).toBe(true);
  });

  test('asks about a guide once, and lets the answer change', async () => {
    await ask('people.create', { name: 'Kwame', relation: 'mentor' });
    const [kwame] = await ask('people.list', {});
    await ask('practice.answerGuide', { personId: kwame?.id ?? '', decides: true });
    await aSession();
    const { user } = drawPortfolio('/practice');
    await user.click(
      (await screen.findAllByRole('button', { name: 'Record practice' }))[0] as HTMLElement,
    );
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('combobox', { name: 'Who was with you?' }));
    await user.keyboard('Kwa{ArrowDown}{Enter}');
    await form.findByText(/does not carry the safe-practice mark/);
    expect(form.queryByRole('radio', { name: 'No' })).toBeNull();
    await user.click(form.getByRole('button', { name: 'This person no longer decides' }));
    await form.findByText('Safe practice');
    await waitFor(async () =>
      expect((await ask('practice.guides', {})).map(({ decides }) => decides)).toEqual([false]),
    );
  });
});

describe('the picture', () => {
  const row = (day: string, attempts: number): PracticeRow =>
    // Only the day and the count are looked at.
    ({ day, attempts, id: day, task: day }) as unknown as PracticeRow;

  test('has a leaf for every attempt, in the week it was made', () => {
    const weeks = gardenWeeks(
      [row('2026-11-25', 2), row('2026-11-23', 1), row('2026-11-22', 4)],
      '2026-11-25',
    );
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.slice(-2).map(({ from, attempts }) => [from, attempts])).toEqual([
      ['2026-11-16', 4],
      ['2026-11-23', 3],
    ]);
    const plants = plantsOf(weeks, { width: 520, height: 196, soil: 158 });
    expect(plants.map(({ leaves }) => leaves.length)).toEqual([4, 3]);
  });

  test('fits however many there are', () => {
    const weeks = gardenWeeks([row('2026-11-25', 200)], '2026-11-25');
    const [plant] = plantsOf(weeks, { width: 520, height: 196, soil: 158 });
    expect(plant?.leaves).toHaveLength(200);
    expect(plant?.top).toBeGreaterThan(0);
  });

  test('begins a week on Monday, also across a year', () => {
    expect(mondayOf('2026-01-01')).toBe('2025-12-29');
    expect(mondayOf(addDays('2025-12-29', 6))).toBe('2025-12-29');
  });
});
