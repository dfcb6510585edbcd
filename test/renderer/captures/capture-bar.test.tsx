import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { CaptureBar } from '../../../renderer/features/captures/capture-bar.tsx';
import type { Capture } from '../../../shared/domain/capture.ts';
import { GoalId, PersonId, RecordId, SkillId } from '../../../shared/domain/id.ts';
import { madeHere } from '../../../shared/domain/record.ts';
import { Refusal } from '../../../shared/result.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const capture = (text: string): Capture => ({
  id: RecordId.parse(id),
  text,
  settledAt: null,
  space: 'learning',
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
  origin: madeHere,
});

async function open(draft = '') {
  const updatedAt = '2026-11-20T09:00:00.000Z';
  const kept = draft === '' ? null : { fields: { text: draft }, updatedAt };
  const bridge = installFakeBridge({
    'drafts.find': () => ({ draft: kept }),
    'drafts.drop': () => ({ done: true }),
    'captures.add': ({ text }) => capture(text),
    'drafts.keep': () => ({ done: true }),
    'captures.names': () => ({
      skills: [{ id: SkillId.parse(id), name: 'Team management' }],
      people: [{ id: PersonId.parse(id), name: 'Teo Marchetti' }],
      goals: [{ id: GoalId.parse(id), name: 'Team management', skillId: SkillId.parse(id) }],
    }),
  });
  const acts = { onClose: vi.fn(), onSort: vi.fn() };
  const drawn = draw(<CaptureBar {...acts} sortKeys="Ctrl Enter" />);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Quick note' });
  await waitFor(() => expect(bridge.inputsOf('drafts.find')).toHaveLength(1));
  // That the caret is there at once is told by the test in the real window: this one moves no focus by itself.
  await drawn.user.click(field);
  return { ...drawn, ...acts, bridge, field };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('a quick note', () => {
  test('is kept by Enter, which closes', async () => {
    const { user, bridge, onClose, onSort } = await open();
    await user.keyboard('Ask Ana{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(bridge.inputsOf('captures.add')).toEqual([{ text: 'Ask Ana' }]);
    expect(onSort).not.toHaveBeenCalled();
  });

  test('Ctrl Enter keeps it and opens it for sorting', async () => {
    const { user, onSort } = await open();
    await user.keyboard('Ask Ana{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onSort).toHaveBeenCalledWith(id));
  });

  test('without a word Enter does nothing, and Shift Enter begins a line', async () => {
    const { user, bridge, field } = await open();
    await user.keyboard('  {Enter}');
    await user.keyboard('a{Shift>}{Enter}{/Shift}b');
    expect([bridge.inputsOf('captures.add'), field.value]).toEqual([[], '  a\nb']);
  });

  test('Esc asks nothing and leaves the words for another time', async () => {
    const { user, bridge, onClose } = await open();
    await user.keyboard('Half a thou{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(bridge.inputsOf('drafts.keep').at(-1)).toMatchObject({
      fields: { text: 'Half a thou' },
    });
  });

  test('what was left is there again, unless something was typed already', async () => {
    const { field } = await open('Half a thou');
    await waitFor(() => expect(field.value).toBe('Half a thou'));
  });

  test('a refusal keeps every word and says why', async () => {
    const { user, bridge, field, onClose } = await open();
    bridge.reply({
      'captures.add': () => {
        throw new Refusal('disk-full');
      },
    });
    await user.keyboard('Ask Ana{Enter}');
    await screen.findByText(/disk/i);
    expect([field.value, onClose.mock.calls.length]).toEqual(['Ask Ana', 0]);
  });
});

describe('names', () => {
  test('are offered after a sign, and an arrow and Enter take one without keeping the note', async () => {
    const { user, bridge, field } = await open();
    await user.keyboard('Ask @te');
    await screen.findByRole('option', { name: 'Teo Marchetti' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field.value).toBe('Ask @Teo Marchetti ');
    expect(bridge.inputsOf('captures.add')).toEqual([]);
    await user.keyboard('today{Enter}');
    expect(bridge.inputsOf('captures.add')).toEqual([{ text: 'Ask @Teo Marchetti today' }]);
  });

  test('are never required: Enter keeps what was typed', async () => {
    const { user, bridge } = await open();
    await user.keyboard('#te');
    await screen.findByRole('option', { name: 'Team management' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('captures.add')).toEqual([{ text: '#te' }]));
  });

  test('Tab takes the first, and so does a press', async () => {
    const { user, field } = await open();
    await user.keyboard('#te');
    await screen.findByRole('option', { name: 'Team management' });
    await user.keyboard('{Tab}');
    expect(field.value).toBe('#Team management ');
    await user.keyboard('!te');
    await user.click(await screen.findByRole('option', { name: 'Team management' }));
    expect(field.value).toBe('#Team management !Team management ');
    expect(document.activeElement).toBe(field);
  });
});
