import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { aSkill, drawPortfolio, giveSizes, openPortfolio } from '../skills/own-portfolio.tsx';

const today = new Date().toISOString().slice(0, 10);

beforeEach(() => {
  giveSizes();
  openPortfolio();
});
afterEach(() => {
  cleanup();
  forgetAnswers();
  vi.restoreAllMocks();
});

async function somebody(name: string): Promise<string> {
  return (await ask('people.create', { name, relation: 'peer' })).id;
}

type Said = { readonly raterId: string | null; readonly level: number; readonly daysAgo?: number };

async function said(skillId: string, { raterId, level, daysAgo = 0 }: Said) {
  const source = raterId === null ? ('self' as const) : ('peer' as const);
  const day = addDays(today, -daysAgo);
  await ask('ratings.add', {
    rating: { skillId, source, raterId, level, basis: 'saw-it-done', day },
  });
}

async function sevenSkills(): Promise<string[]> {
  const names = ['Writing', 'Planning', 'Coaching', 'Selling', 'Design', 'Budgets', 'Hiring'];
  const ids: string[] = [];
  for (const name of names) ids.push(await aSkill(name));
  return ids;
}

/** Ada gives everything a five; Bea and Cem tell the same skills apart. */
async function adaSaysFive(): Promise<void> {
  const skills = await sevenSkills();
  const [ada, bea, cem] = [await somebody('Ada'), await somebody('Bea'), await somebody('Cem')];
  for (const [n, skillId] of skills.entries()) {
    await said(skillId, { raterId: ada, level: 5 });
    await said(skillId, { raterId: bea, level: [2, 7, 4, 8, 2, 6, 1][n] ?? 4 });
    await said(skillId, { raterId: cem, level: [3, 8, 4, 7, 2, 5, 2][n] ?? 4 });
  }
}

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }, { timeout: 10_000 }));

describe('the mirror', () => {
  test('[R22] an empty one says what each pattern needs, and how much of it is there', async () => {
    const skillId = await aSkill('Writing');
    await said(skillId, { raterId: await somebody('Ada'), level: 5 });
    drawPortfolio('/skills/mirror');
    expect(await screen.findByRole('heading', { level: 1, name: 'Mirror' })).toBeTruthy();
    expect(await screen.findByText('Too little to say yet')).toBeTruthy();
    const needs = [
      'Needs 6 skills rated by one person; so far 1.',
      'Needs 8 ratings from others; so far 1.',
      'Needs 12 months since the first rating; so far 0.',
      'Needs 4 people who rated you; so far 1.',
      'Needs 5 skills rated by you and by others; so far 0.',
    ];
    for (const need of needs) expect(screen.getByText(need)).toBeTruthy();
  });

  test('[R22] one level for everything is told in a sentence, with numbers and every skill', async () => {
    await adaSaysFive();
    drawPortfolio('/skills/mirror');
    const found = await section('One level for everything');
    expect(
      found.getByText('Ada gave the same level to everything: a 5 for all 7 skills.'),
    ).toBeTruthy();
    const spread = found.getByText('levels of spread by Ada').parentElement;
    expect(spread?.textContent).toContain('0.0');
    const row = within(found.getByRole('row', { name: /Selling/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['', '5', '7.5']);
  });

  test('a skill in a finding opens to its page', async () => {
    await adaSaysFive();
    const { user, visited } = drawPortfolio('/skills/mirror');
    const found = await section('One level for everything');
    await user.click(found.getByRole('link', { name: 'Selling' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Selling' })).toBeTruthy();
    expect(visited.at(-1)).toMatch(/^\/skills\/[0-9a-f-]{36}$/);
  });

  test('what is quiet says so, and how often the page would speak up by chance', async () => {
    await adaSaysFive();
    drawPortfolio('/skills/mirror');
    const others = await section('Also looked at');
    expect(others.getByText('You and others')).toBeTruthy();
    expect(others.getAllByRole('img', { name: 'Too little to say' }).length).toBe(3);
    expect(screen.getByText(/fewer than 5 of 100/)).toBeTruthy();
  });

  test('[R23] mostly recent ratings are told with their months', async () => {
    const skillId = await aSkill('Writing');
    const ada = await somebody('Ada');
    const days = [800, 80, 70, 60, 50, 40, 30, 20, 10];
    for (const daysAgo of days) await said(skillId, { raterId: ada, level: 5, daysAgo });
    drawPortfolio('/skills/mirror');
    const found = await section('Mostly recent');
    expect(
      found.getByText(/^8 of 9 ratings from others are from the last three months/),
    ).toBeTruthy();
    expect(found.getByRole('figure', { name: /^Ratings by month:/ })).toBeTruthy();
    expect(found.getByRole('row', { name: 'Writing 1 8' })).toBeTruthy();
  });

  test('[R24] one voice is told with everybody’s share', async () => {
    const skills = [...(await sevenSkills()), await aSkill('Research'), await aSkill('Copy')];
    const ada = await somebody('Ada');
    for (const skillId of skills) await said(skillId, { raterId: ada, level: 4 });
    for (const [n, name] of ['Bea', 'Cem', 'Dov'].entries()) {
      await said(skills[n] ?? '', { raterId: await somebody(name), level: 5 });
    }
    drawPortfolio('/skills/mirror');
    const found = await section('One voice carries most');
    expect(found.getByText(/^The views of Ada carry \d\d% of the weight/)).toBeTruthy();
    expect(found.getByText('9 of 12')).toBeTruthy();
    expect(found.getAllByRole('row').length).toBe(6);
    const chips = within(found.getByRole('list', { name: 'Skills that Ada rated' }));
    expect(chips.getAllByRole('link').length).toBe(9);
  });

  test('[R25] a gap is told without saying who is right', async () => {
    const skills = await sevenSkills();
    const ada = await somebody('Ada');
    for (const [n, skillId] of skills.entries()) {
      await said(skillId, { raterId: ada, level: 5 + (n % 2) });
      await said(skillId, { raterId: null, level: 3 });
    }
    drawPortfolio('/skills/mirror');
    const found = await section('You and others');
    expect(
      found.getByText('You place yourself about 2.4 levels below others, over 7 skills.'),
    ).toBeTruthy();
    expect(found.getByText(/Neither side has to be wrong/)).toBeTruthy();
  });

  test('is one button away from the list of skills, and leads back to it', async () => {
    await aSkill('Writing');
    const { user, visited } = drawPortfolio('/skills');
    await user.click(await screen.findByRole('button', { name: 'Look in the mirror' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Mirror' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All skills' }));
    expect(await screen.findByRole('button', { name: 'New skill' })).toBeTruthy();
    expect(visited).toContain('/skills/mirror');
  });
});
