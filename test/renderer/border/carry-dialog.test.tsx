import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { ask } from '../../../renderer/api.ts';
import { fieldNames } from '../../../renderer/features/border/field-messages.ts';
import { today } from '../../../renderer/today.ts';
import { Credential } from '../../../shared/domain/credential.ts';
import { Decision } from '../../../shared/domain/decision.ts';
import { Evidence } from '../../../shared/domain/evidence.ts';
import { Goal } from '../../../shared/domain/goal.ts';
import { LearningActivity } from '../../../shared/domain/learning.ts';
import { Outcome, Project } from '../../../shared/domain/project.ts';
import { Rating } from '../../../shared/domain/rating.ts';
import { Skill } from '../../../shared/domain/skill.ts';
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

async function aGoal(skillId: string): Promise<string> {
  const goal = { skillId, fromLevel: 4, toLevel: 6, why: 'A fair price', by: '2099-06-30' };
  return (await ask('goals.create', goal)).id;
}

describe('the question before a record crosses', () => {
  test('asks whether the skill of a goal may come along, and waits for the answer', async () => {
    const skillId = await aSkill('Negotiation');
    await ask('promotion.takeBack', { kind: 'skill', id: skillId });
    const goalId = await aGoal(skillId);
    const { user } = drawPortfolio(`/goals/${goalId}`);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: /Carry into the portfolio/ }));
    await screen.findByText('It needs company');
    const question = within(screen.getByRole('dialog'));
    const carry = question.getByRole('button', { name: 'Carry it across' });
    expect(carry).toHaveProperty('disabled', true);
    await user.click(question.getByRole('checkbox', { name: /Negotiation/ }));
    await user.click(question.getByRole('button', { name: 'Carry it across' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { entries } = await ask('ledger.list', {});
    expect(entries.map(({ kind }) => kind)).toEqual([
      'promotion',
      'promotion',
      'promotion-taken-back',
    ]);
  });

  test('a private view that was carried across can be taken back, and one that was given openly cannot', async () => {
    const skillId = await aSkill('Negotiation');
    const own = { skillId, source: 'self', level: 5, basis: 'saw-it-done', day: today() } as const;
    await ask('ratings.add', { rating: { ...own, private: true }, standBehind: false });
    const { user } = drawPortfolio(`/skills/${skillId}`);
    await user.click(
      await screen.findByRole('button', { name: '1 rating is kept and does not count' }),
    );
    await user.click(screen.getByRole('button', { name: 'Carry into the portfolio…' }));
    await user.click(await screen.findByRole('button', { name: 'Carry it across' }));
    await user.click(await screen.findByRole('button', { name: 'Self' }));
    await user.click(await screen.findByRole('button', { name: 'Take back…' }));
    await user.click(await screen.findByRole('button', { name: 'Take it back' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { ratings } = await ask('skills.get', { id: skillId, today: today() });
    expect(ratings.map(({ space, carriedAt }) => [space, carriedAt])).toEqual([['learning', null]]);
    await ask('ratings.add', { rating: own, standBehind: false });
    await user.click(await screen.findByRole('button', { name: 'Self' }));
    expect(screen.queryByRole('button', { name: 'Take back…' })).toBeNull();
  });

  test('every field that a record may show has a name in words', () => {
    const records = [
      Skill,
      Goal,
      LearningActivity,
      Project,
      Outcome,
      Evidence,
      Credential,
      Rating,
      Decision,
    ];
    const shown = records.flatMap(({ shape }) => Object.keys(shape));
    const nameless = shown.filter((name) => !['id', 'space'].includes(name));
    expect(nameless.filter((name) => !Object.hasOwn(fieldNames, name))).toEqual([]);
  });
});
