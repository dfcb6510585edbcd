import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetAnswers } from '../../../renderer/answers.ts';
import { beginningOf } from '../../../renderer/features/captures/capture-fates.ts';
import { InboxScreen } from '../../../renderer/features/captures/inbox-screen.tsx';
import type { Capture } from '../../../shared/domain/capture.ts';
import { PersonId, RecordId, SkillId } from '../../../shared/domain/id.ts';
import { madeHere } from '../../../shared/domain/record.ts';
import type { Reflection } from '../../../shared/domain/reflection.ts';
import { draw } from '../support/draw.tsx';
import { installFakeBridge } from '../support/fake-bridge.ts';

const skillId = SkillId.parse('01890a5d-ac96-774b-bcce-b302099a8050');
const ids = ['01890a5d-ac96-774b-bcce-b302099a8051', '01890a5d-ac96-774b-bcce-b302099a8052'];
const made = { createdAt: '2026-11-20T09:00:00.000Z', updatedAt: '2026-11-20T09:00:00.000Z' };
const capture = (place: number, text: string): Capture => ({
  id: RecordId.parse(ids[place]),
  text,
  settledAt: null,
  space: 'learning',
  ...made,
  origin: madeHere,
});
const first = capture(0, '#Listening let @Ada Cole speak first');
const second = capture(1, 'Read the report');
const names = {
  skills: [{ id: skillId, name: 'Listening' }],
  people: [{ id: PersonId.parse(ids[0]), name: 'Ada Cole' }],
  goals: [],
};

async function open(
  captures: Capture[] = [first, second],
  captureId: string | null = ids[0] ?? null,
) {
  const done = () => ({ done: true }) as const;
  const bridge = installFakeBridge({
    'captures.list': () => captures,
    'captures.names': () => names,
    'captures.settle': done,
    'captures.takeBack': done,
    'captures.reflect': () => ({}) as Reflection,
    'captures.update': () => first,
    'trash.put': done,
  });
  const acts = { onCapture: vi.fn(), onOpenFate: vi.fn() };
  const drawn = draw(<InboxScreen captureId={captureId ?? undefined} {...acts} />);
  await screen.findAllByRole('heading', { level: 1 });
  return { ...drawn, ...acts, bridge };
}

afterEach(() => {
  cleanup();
  forgetAnswers();
});

describe('the inbox', () => {
  test('shows a note in full with the names in it', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1, name: first.text })).toBeTruthy();
    expect((await screen.findAllByText('Ada Cole')).length).toBeGreaterThan(0);
  });

  test('says who sees it, and filters by any word', async () => {
    const { user } = await open([first, second], null);
    expect(screen.getByText(/^Only you see this/)).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Filter notes' }), 'nowhere');
    expect(await screen.findByText('No note with “nowhere”.')).toBeTruthy();
  });

  test('a letter opens the dialog with the note in it, and the note is settled once that is saved', async () => {
    const { user, bridge, onOpenFate, visited } = await open();
    await screen.findAllByText('Ada Cole');
    await user.keyboard('l');
    const beginning = { initialText: 'Listening let Ada Cole speak first', skillId };
    expect(onOpenFate).toHaveBeenCalledWith('learning', beginning, expect.any(Function));
    expect(bridge.inputsOf('captures.settle')).toEqual([]);
    await act(async () => onOpenFate.mock.calls[0]?.[2]());
    await waitFor(() => expect(bridge.inputsOf('captures.settle')).toEqual([{ id: first.id }]));
    await waitFor(() => expect(visited.at(-1)).toBe(`/inbox/${second.id}`));
  });

  test.each([
    ['s', 'skill'],
    ['o', 'goal'],
    ['p', 'practice'],
    ['j', 'project'],
  ])('%s makes a %s', async (letter, fate) => {
    const { user, onOpenFate } = await open();
    await user.keyboard(letter);
    expect(onOpenFate.mock.calls[0]?.[0]).toBe(fate);
  });

  test('a reflection needs no dialog and takes the skill that is named', async () => {
    const { user, bridge } = await open();
    await screen.findAllByText('Ada Cole');
    await user.keyboard('r');
    await waitFor(() =>
      expect(bridge.inputsOf('captures.reflect')).toMatchObject([{ id: first.id, skillId }]),
    );
  });

  test('a note is done with, or goes to the trash', async () => {
    const { user, bridge } = await open();
    await user.keyboard('d');
    await waitFor(() => expect(bridge.inputsOf('captures.settle')).toHaveLength(1));
    await user.keyboard('{Delete}');
    await waitFor(() =>
      expect(bridge.inputsOf('trash.put')).toEqual([{ kind: 'capture', id: first.id }]),
    );
  });

  test('its words can be changed', async () => {
    const { user, bridge } = await open();
    await user.keyboard('e');
    const field = await screen.findByRole('textbox', { name: 'The note' });
    await user.clear(field);
    await user.type(field, 'Let others speak first');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const text = 'Let others speak first';
    await waitFor(() =>
      expect(bridge.inputsOf('captures.update')).toEqual([{ id: first.id, text }]),
    );
  });

  test('nothing that waits is a calm state with one thing to do', async () => {
    const { user, onCapture } = await open([], null);
    expect(screen.getByText('Nothing waits here')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Note something' }).at(-1) as Element);
    expect(onCapture).toHaveBeenCalledOnce();
  });

  test('a note that was sorted elsewhere is said to be gone', async () => {
    await open([second]);
    expect(screen.getByText('This note has been sorted')).toBeTruthy();
  });
});

test('a dialog that asks for a name begins with one that fits, the others with the whole note', () => {
  const long = { text: `${'word '.repeat(100)}\nmore` };
  expect(beginningOf(long, 'project', names).initialText.length).toBeLessThanOrEqual(200);
  expect(beginningOf(long, 'goal', names).initialText).toContain('more');
});
