import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { HomeScreen } from '../../../renderer/features/home/home-screen.tsx';
import { GoalId, SkillId } from '../../../shared/domain/id.ts';
import type { GoalRow, HomePage, SkillRow } from '../../../shared/ipc/views.ts';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const skillId = SkillId.parse('01890a5d-ac96-774b-bcce-b302099a8057');
const goalId = GoalId.parse('01890a5d-ac96-774b-bcce-b302099a8058');
const strip = {
  level: 4.2,
  likely50: { low: 3.9, high: 4.6 },
  likely80: { low: 3.2, high: 5.1 },
};
const goal: GoalRow = {
  id: goalId,
  skill: { id: skillId, name: 'Team management' },
  space: 'learning',
  fromLevel: 4,
  toLevel: 6,
  standing: 4,
  strip,
  why: 'I lead five people from spring',
  by: '2027-03-31',
  state: 'active',
  pause: null,
  endedAt: null,
  cycle: {
    id: GoalIdAsCycle(),
    number: 2,
    stage: 'apply',
    steps: [
      { stage: 'learn', status: 'done' },
      { stage: 'apply', status: 'current' },
    ],
  },
  mayReach: false,
};
const skill: SkillRow = {
  id: skillId,
  name: 'Team management',
  space: 'portfolio',
  category: 'Leadership',
  archived: false,
  standing: 4,
  target: 6,
  fix: 'rough',
  strip,
  ratings: 1,
  newestDay: '2026-11-01',
};
const steps = ['skill', 'rating', 'goal', 'learning', 'project'] as const;
const full: HomePage = {
  next: [goal],
  worthALook: [skill],
  checklist: steps.map((step) => ({ step, done: step !== 'project' })),
  counts: { skills: 1, goals: 1, projects: 0, ratings: 1, learning: 1 },
  learningNow: [],
};

function GoalIdAsCycle() {
  // The id of a turn has the same form as any other.
  return '01890a5d-ac96-774b-bcce-b302099a8059' as NonNullable<GoalRow['cycle']>['id'];
}

async function drawHome(page: HomePage) {
  installFakeBridge({ 'home.get': () => page });
  const onNewSkill = vi.fn();
  const drawn = draw(<HomeScreen onNewSkill={onNewSkill} />);
  await screen.findAllByRole('heading', { level: 2 });
  return { ...drawn, onNewSkill };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('Today', () => {
  test('says for each goal what to do now, and leads there', async () => {
    await drawHome(full);
    expect(screen.getByText('Use it for real: name the project.')).toBeTruthy();
    expect(screen.getByText('from 4 to 6')).toBeTruthy();
    expect(screen.getByText('by 31 March 2027')).toBeTruthy();
    expect(screen.getByText('turn 2')).toBeTruthy();
    const go = screen.getByRole('link', { name: 'Name a project for Team management' });
    expect(go.getAttribute('href')).toBe(`#/goals/${goalId}`);
  });

  test('a goal that may be reached asks to look and decide', async () => {
    await drawHome({ ...full, next: [{ ...goal, mayReach: true }] });
    expect(screen.getByText('You may be there. Look, and decide.')).toBeTruthy();
  });

  test('shows a range for what is worth another look, never a bare number', async () => {
    await drawHome(full);
    expect(screen.getByText('most likely between 3.2 and 5.1')).toBeTruthy();
    expect(screen.getByText('1 rating')).toBeTruthy();
  });

  test('a skill without enough views says so instead of a number', async () => {
    await drawHome({ ...full, worthALook: [{ ...skill, strip: null, ratings: 0 }] });
    expect(screen.getAllByText('Not enough to say yet').length).toBeGreaterThan(0);
    expect(screen.getByText('no ratings')).toBeTruthy();
  });

  test('the first steps show what is taken and what is not', async () => {
    await drawHome(full);
    expect(screen.getByText('4 of 5 taken. This list removes itself.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Name a project that uses it' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Rate it as you see it/ })).toBeNull();
  });

  test('the first steps are gone once all are taken', async () => {
    await drawHome({ ...full, checklist: steps.map((step) => ({ step, done: true })) });
    expect(screen.queryByText('First steps')).toBeNull();
  });

  test('an empty portfolio starts with one skill', async () => {
    const { user, onNewSkill } = await drawHome({
      next: [],
      worthALook: [],
      checklist: steps.map((step) => ({ step, done: false })),
      counts: { skills: 0, goals: 0, projects: 0, ratings: 0, learning: 0 },
      learningNow: [],
    });
    await user.click(screen.getByRole('button', { name: 'Add a skill' }));
    expect(onNewSkill).toHaveBeenCalledOnce();
  });

  test('no goal under way is a calm state, not a fault', async () => {
    await drawHome({ ...full, next: [] });
    expect(screen.getByText('Nothing is waiting')).toBeTruthy();
  });

  test('a refusal is told in words with the way out', async () => {
    installFakeBridge({
      'home.get': () => {
        throw new Refusal('storage-failed');
      },
    });
    draw(<HomeScreen onNewSkill={() => undefined} />);
    expect(await screen.findByText('The disk did not take or give the data.')).toBeTruthy();
  });

  test('names are whole, also very long and right-to-left ones', async () => {
    const name = `${'ناقش '.repeat(30)}🌱`.trim();
    await drawHome({ ...full, next: [{ ...goal, skill: { id: skillId, name } }] });
    const list = within(screen.getAllByRole('list')[1] ?? document.body);
    expect(list.getByRole('link', { name }).textContent).toBe(name);
  });
});
