import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { forgetProgress } from '../../../renderer/features/review/review-progress.ts';
import { ReviewScreen } from '../../../renderer/features/review/review-screen.tsx';
import { LearningId, ProjectId, RecordId, SkillId } from '../../../shared/domain/id.ts';
import { madeHere } from '../../../shared/domain/record.ts';
import type { ReviewPage } from '../../../shared/ipc/reviews-view.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const skill = { id: SkillId.parse(id), name: 'Team management' };
const nothing = { learning: [], practice: [], outcomes: [], ratings: [], decisions: [] };
const calm: ReviewPage = {
  since: '2026-11-13',
  happened: nothing,
  inbox: [],
  goals: [],
  past: [],
};
const full: ReviewPage = {
  ...calm,
  happened: {
    learning: [{ id: LearningId.parse(id), title: 'Leading through questions' }],
    practice: [{ skill, tries: 2 }],
    outcomes: [{ projectId: ProjectId.parse(id), title: 'Spring campaign' }],
    ratings: [
      { skill, sources: ['peer', 'manager'], count: 3 },
      { skill: { ...skill, name: 'Listening' }, sources: ['self'], count: 1 },
    ],
    decisions: [{ skill, kind: 'accepted', level: 5 }],
  },
  inbox: [
    {
      id: RecordId.parse(id),
      text: 'Ask Ana',
      settledAt: null,
      space: 'learning',
      createdAt: '2026-11-20T09:00:00.000Z',
      updatedAt: '2026-11-20T09:00:00.000Z',
      origin: madeHere,
    },
  ],
  past: ['2026-11-13', '2026-11-06'],
};

async function open(page: ReviewPage) {
  const done = () => ({ done: true }) as const;
  const bridge = installFakeBridge({
    'reviews.get': () => page,
    'reviews.finish': done,
    'captures.settle': done,
  });
  const drawn = draw(<ReviewScreen />, '/review');
  await screen.findByRole('list', { name: 'Steps of the weekly look' });
  return { ...drawn, bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
  forgetProgress();
});

describe('the weekly look', () => {
  test('tells facts in words, and every try as something good', async () => {
    await open(full);
    const facts = [
      'You tried 2 times at Team management. Trying is what counts here.',
      'You finished “Leading through questions”.',
      'You wrote down what came of “Spring campaign”.',
      '3 views of Team management came in: peers and managers.',
      'You looked at Listening yourself.',
      'You decided on 5 in Team management.',
    ];
    for (const fact of facts) expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByText('Earlier looks: 13 Nov 2026 and 6 Nov 2026')).toBeTruthy();
  });

  test('speaks of nothing that did not happen', async () => {
    await open(calm);
    expect(screen.getByText(/That is fine/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/miss|late|overdue|streak|\b0\b/i);
  });

  test('is walked in four steps and ends with the day and the line', async () => {
    const { user, bridge, visited } = await open(full);
    const next = () => user.click(screen.getByRole('button', { name: 'Next' }));
    await next();
    await user.type(screen.getByRole('textbox'), 'Listen first');
    await next();
    expect(screen.getByText('Ask Ana')).toBeTruthy();
    await next();
    expect(screen.getByText('No goal is under way.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await waitFor(() =>
      expect(bridge.inputsOf('reviews.finish')).toMatchObject([
        { prompt: 'What do I take from it?', takeaway: 'Listen first' },
      ]),
    );
    await waitFor(() => expect(visited.at(-1)).toBe('/'));
  });

  test('may end at any step, and keeps what was written when one comes back to it', async () => {
    const { user, bridge } = await open(full);
    await user.click(screen.getByRole('button', { name: /^2 Take with you/ }));
    await user.type(screen.getByRole('textbox'), 'Half a th');
    cleanup();
    forgetAnswers();
    const again = await open(full);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Half a th');
    await again.user.click(screen.getByRole('button', { name: 'Done for now' }));
    await waitFor(() => expect(again.bridge.inputsOf('reviews.finish')).toHaveLength(1));
    expect(bridge.inputsOf('reviews.finish')).toEqual([]);
  });

  test('a note is let go of on the way', async () => {
    const { user, bridge } = await open(full);
    await user.click(screen.getByRole('button', { name: /^3 Inbox/ }));
    await user.click(screen.getByRole('button', { name: 'Done with it: Ask Ana' }));
    await waitFor(() => expect(bridge.inputsOf('captures.settle')).toEqual([{ id }]));
  });
});
