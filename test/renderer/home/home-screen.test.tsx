import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { HomeScreen } from '../../../renderer/features/home/home-screen.tsx';
import { EditingContext } from '../../../renderer/ui/editing.ts';
import { GoalId, SkillId } from '../../../shared/domain/id.ts';
import type { HomePage } from '../../../shared/ipc/home-view.ts';
import type { GoalRow, SkillRow } from '../../../shared/ipc/views.ts';
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
  waiting: [],
  look: [{ skill, because: 'unclear' }],
  totals: { next: 1, waiting: 0, look: 1, learningNow: 0 },
  inbox: { count: 0, newest: '' },
  review: { state: 'none', next: null },
  checklist: steps.map((step) => ({ step, done: step !== 'project' })),
  learningNow: [],
};

function GoalIdAsCycle() {
  // The id of a turn has the same form as any other.
  return '01890a5d-ac96-774b-bcce-b302099a8059' as NonNullable<GoalRow['cycle']>['id'];
}

async function drawHome(page: HomePage, mayEdit = true) {
  const bridge = installFakeBridge({
    'home.get': () => page,
    'reviews.later': () => ({ done: true }),
    'reminders.change': () => ({ review: null, goalDates: null, answered: true }),
  });
  const acts = { onNewSkill: vi.fn(), onCapture: vi.fn(), onDecide: vi.fn(), onRate: vi.fn() };
  const drawn = draw(
    <EditingContext value={mayEdit}>
      <HomeScreen {...acts} captureKeys="Ctrl J" />
    </EditingContext>,
  );
  await screen.findAllByRole('heading', { level: 2 });
  return { ...drawn, ...acts, bridge };
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

  test('[T17] while nothing can be changed, goals and notes are there to be read, and nothing is asked', async () => {
    const inbox = { count: 2, newest: 'Ask Jonas' };
    await drawHome({ ...full, inbox, review: { state: 'ask', next: null } }, false);
    const go = screen.getByRole('link', { name: 'Open goal for Team management' });
    expect(go.getAttribute('href')).toBe(`#/goals/${goalId}`);
    expect(screen.queryByText('Use it for real: name the project.')).toBeNull();
    expect(screen.getByRole('link', { name: 'Read' }).getAttribute('href')).toBe('#/inbox');
    for (const asked of ['Sort', 'First steps', 'A weekly look back?']) {
      expect(screen.queryByText(asked)).toBeNull();
    }
  });

  test('a goal that may be reached asks to look and decide', async () => {
    await drawHome({ ...full, next: [{ ...goal, mayReach: true }] });
    expect(screen.getByText('You may be there. Look, and decide.')).toBeTruthy();
  });

  test('shows a range for what is worth another look, never a bare number', async () => {
    await drawHome(full);
    expect(screen.getByText('most likely between 3.2 and 5.1')).toBeTruthy();
  });

  test('a skill without enough views says so instead of a number', async () => {
    const look = { skill: { ...skill, strip: null, ratings: 0 }, because: 'unclear' } as const;
    const { user, onRate } = await drawHome({ ...full, look: [look] });
    expect(screen.getByText('Not enough to say yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Rate it for Team management' }));
    expect(onRate).toHaveBeenCalledWith(skillId);
  });

  test('an old rating is asked about by its age, and looking again is one press', async () => {
    const old = { ...skill, newestDay: '2020-01-01' };
    const { user, onRate } = await drawHome({ ...full, look: [{ skill: old, because: 'old' }] });
    expect(screen.getByText(/^last rated \d+ years ago$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Still true? for Team management' }));
    expect(onRate).toHaveBeenCalledWith(skillId);
  });

  test('what waits for a decision says what for, and leads there', async () => {
    const named = { id: skillId, name: 'Team management' };
    const { user, onDecide, onRate } = await drawHome({
      ...full,
      waiting: [
        { kind: 'turn', goalId, skill: named, turn: 2 },
        { kind: 'sealed', skill: { id: skillId, name: 'Listening' }, count: 2 },
        { kind: 'proposal', skill: { id: skillId, name: 'Writing' }, standing: 4, level: 5 },
      ],
    });
    expect(screen.getByText('Turn 2 has everything but your word')).toBeTruthy();
    expect(screen.getByText('2 views wait until you have given yours')).toBeTruthy();
    expect(screen.getByText('The evidence speaks for 5; you stand at 4')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Decide for Writing' }));
    await user.click(screen.getByRole('button', { name: 'Rate it for Listening' }));
    expect([onDecide.mock.calls, onRate.mock.calls]).toEqual([[[skillId]], [[skillId]]]);
  });

  test('more than three are shown on demand, and the rest is a place away', async () => {
    const many = Array.from({ length: 5 }, (_, n) => ({
      skill: { ...skill, id: SkillId.parse(`01890a5d-ac96-774b-bcce-b302099a806${n}`) },
      because: 'unclear' as const,
    }));
    const totals = { next: 7, waiting: 0, look: 6, learningNow: 0 };
    const { user } = await drawHome({ ...full, look: many, totals });
    expect(screen.getAllByRole('button', { name: /^Rate it/ })).toHaveLength(3);
    expect(screen.getByRole('link', { name: /^Show all 7/ }).getAttribute('href')).toBe('#/goals');
    await user.click(screen.getByRole('button', { name: /^Show more/ }));
    expect(screen.getAllByRole('button', { name: /^Rate it/ })).toHaveLength(5);
    expect(screen.getByRole('link', { name: /^All skills/ })).toBeTruthy();
  });

  test('where a turn stands is said by name, and by every step to a screen reader', async () => {
    await drawHome(full);
    const stages = screen.getByRole('list', { name: 'Steps of this turn for Team management' });
    const items = within(stages).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Learn, done', 'Apply, now']);
    expect(screen.getByText('Apply')).toBeTruthy();
  });

  test('notes that wait are one line with the newest, and none is no line', async () => {
    await drawHome({ ...full, inbox: { count: 2, newest: 'Ask Ana' } });
    expect(screen.getByText('2 notes in the inbox')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sort' }).getAttribute('href')).toBe('#/inbox');
    cleanup();
    forgetAnswers();
    await drawHome(full);
    expect(screen.queryByText(/in the inbox/)).toBeNull();
  });

  test('the weekly look is offered, and putting it aside is one press', async () => {
    const due = { state: 'due', next: '2027-01-08T16:00' } as const;
    const { user, bridge } = await drawHome({ ...full, review: due });
    expect(screen.getByRole('link', { name: 'Look back' }).getAttribute('href')).toBe('#/review');
    await user.click(screen.getByRole('button', { name: 'Not this time' }));
    expect(bridge.inputsOf('reviews.later')).toEqual([{}]);
  });

  test('it asks once whether to look back, and takes a no', async () => {
    const { user, bridge } = await drawHome({ ...full, review: { state: 'ask', next: null } });
    await user.click(screen.getByRole('button', { name: 'No, thanks' }));
    expect(bridge.inputsOf('reminders.change')).toEqual([{ review: null }]);
  });

  test('a planned look is a quiet line with its time', async () => {
    const planned = { state: 'planned', next: '2027-01-08T16:00' } as const;
    await drawHome({ ...full, review: planned });
    expect(screen.getByText(/^Next weekly look: Friday.* 8 January.* 16:00$/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Look back' })).toBeNull();
  });

  test('one thing alone asks for the press', async () => {
    const other = { ...goal, id: GoalId.parse('01890a5d-ac96-774b-bcce-b302099a805a') };
    await drawHome({ ...full, next: [goal, other] });
    const links = screen.getAllByRole('link', { name: 'Name a project for Team management' });
    expect(links[0]?.className).not.toBe(links[1]?.className);
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
      ...full,
      next: [],
      look: [],
      checklist: steps.map((step) => ({ step, done: false })),
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
    draw(
      <HomeScreen
        onNewSkill={() => undefined}
        onCapture={() => undefined}
        captureKeys=""
        onDecide={() => undefined}
        onRate={() => undefined}
      />,
    );
    expect(await screen.findByText('The disk did not take or give the data.')).toBeTruthy();
  });

  test('names are whole, also very long and right-to-left ones', async () => {
    const name = `${'ناقش '.repeat(30)}🌱`.trim();
    await drawHome({ ...full, next: [{ ...goal, skill: { id: skillId, name } }] });
    expect(screen.getByRole('link', { name }).textContent).toBe(name);
  });
});
