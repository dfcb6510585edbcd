import { describe, expect, test } from 'vitest';
import { listReflectionsOfSkill } from '../../electron/database/reflections.ts';
import {
  addCapture,
  captureNames,
  countWaiting,
  listCaptures,
  reflectOnCapture,
  settleCapture,
  takeBackCapture,
  updateCapture,
} from '../../electron/services/captures.ts';
import type { ServiceContext } from '../../electron/services/context.ts';
import { keepDraft, listDrafts } from '../../electron/services/drafts.ts';
import { peek, redo, undo } from '../../electron/services/history.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { RecordId } from '../../shared/domain/id.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import { aimForSix, checked, teamManagement } from '../support/wishes.ts';

const day = '2026-03-02';
const add = (context: ServiceContext, text: string) =>
  addCapture(context, checked('captures.add', { text }));
const texts = (context: ServiceContext) => listCaptures(context).map(({ text }) => text);
const problem = (text: string) =>
  contract['captures.add'].input.safeParse({ text }).error?.issues[0]?.message;

describe('a quick note', () => {
  test('waits in the learning space, oldest first, and undo takes it back', () => {
    const context = testContext();
    add(context, '  Ask Ana \n');
    const later = add(context, 'Read about listening');
    expect(texts(context)).toEqual(['Ask Ana', 'Read about listening']);
    expect(later.space).toBe('learning');
    undo(context);
    expect(texts(context)).toEqual(['Ask Ana']);
    redo(context);
    expect(countWaiting(context)).toEqual({ count: 2 });
  });

  test.each([
    ['nothing', '', 'text-empty'],
    ['only spaces', '  \n ', 'text-empty'],
    ['a book', 'x'.repeat(100_000), 'text-too-long'],
    ['NUL', 'a\0b', 'text-unstorable'],
    ['half a character', 'a\ud800', 'text-unstorable'],
  ])('refuses %s', (_what, text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  test.each(['مرحبا بالعالم', 'Zoë̈ 👩🏽‍🚀', 'x'.repeat(20_000), "'; DROP TABLE skills; --"])(
    'keeps every character of "%s"',
    (text) => {
      const context = testContext();
      add(context, text);
      expect(texts(context)).toEqual([text]);
    },
  );

  test('can be reworded while it waits, not once it is sorted', () => {
    const context = testContext();
    const { id } = add(context, 'Ask Ana');
    updateCapture(context, { id, text: 'Ask Ana on Monday' });
    expect(texts(context)).toEqual(['Ask Ana on Monday']);
    settleCapture(context, { id });
    expect(() => updateCapture(context, { id, text: 'Too late' })).toThrow('already-done');
  });
});

describe('sorting', () => {
  test('takes a note out of the inbox once, and back in', () => {
    const context = testContext();
    const { id } = add(context, 'Ask Ana');
    settleCapture(context, { id });
    expect(texts(context)).toEqual([]);
    expect(() => settleCapture(context, { id })).toThrow('not-found');
    takeBackCapture(context, { id });
    expect(texts(context)).toEqual(['Ask Ana']);
    expect(() => takeBackCapture(context, { id })).toThrow('not-found');
  });

  test('a note becomes a reflection in one step, for the skill that it names, and undo undoes both', () => {
    const context = testContext();
    const skillId = teamManagement(context);
    const { id } = add(context, 'I talked too much');
    const made = reflectOnCapture(context, { id, day, skillId });
    expect(made).toMatchObject({ text: 'I talked too much', skillId, day, space: 'learning' });
    expect([texts(context), listReflectionsOfSkill(context.db, skillId).length]).toEqual([[], 1]);
    expect(() => reflectOnCapture(context, { id, day, skillId: null })).toThrow('already-done');
    expect(peek(context).undo).toBe('captures.reflect');
    undo(context);
    expect([texts(context), listReflectionsOfSkill(context.db, skillId)]).toEqual([
      ['I talked too much'],
      [],
    ]);
  });

  test('a note goes to the trash and comes back from it', () => {
    const context = testContext();
    const { id } = add(context, 'Ask Ana');
    putInTrash(context, { kind: 'capture', id: RecordId.parse(id) });
    expect(texts(context)).toEqual([]);
    expect(listTrash(context)).toMatchObject([{ kind: 'capture', title: 'Ask Ana' }]);
    restoreFromTrash(context, { kind: 'capture', id: RecordId.parse(id) });
    expect(texts(context)).toEqual(['Ask Ana']);
  });

  test('a note may name skills, people and goals', () => {
    const context = testContext();
    const skillId = teamManagement(context);
    const goalId = aimForSix(context, skillId);
    expect(captureNames(context)).toEqual({
      skills: [{ id: skillId, name: 'Team management' }],
      people: [],
      goals: [{ id: goalId, name: 'Team management', skillId }],
    });
  });
});

test('what was being written is no draft any more once it is kept', () => {
  const context = testContext();
  const written = { form: 'capture', recordId: null, fields: { text: 'Ask An' }, place: '' };
  keepDraft(context, written);
  expect(listDrafts(context)).toHaveLength(1);
  add(context, 'Ask Ana');
  expect(listDrafts(context)).toEqual([]);
});
