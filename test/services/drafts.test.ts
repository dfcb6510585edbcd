import { expect, test } from 'vitest';
import { forgetDraft, getDraft, keepDraft, listDrafts } from '../../electron/services/drafts.ts';
import { peek } from '../../electron/services/history.ts';
import { createSkill } from '../../electron/services/skills.ts';
import { SkillDraft } from '../../shared/domain/skill.ts';
import { testContext } from '../support/service-context.ts';

const key = { form: 'goal', recordId: null };
const text = (why: string) => ({ ...key, fields: { why }, place: '/goals' });

test('what was being written last in a form is kept, and found again', () => {
  const context = testContext();
  keepDraft(context, text('"Becau"'));
  keepDraft(context, text('"Because"'));
  expect(getDraft(context, key).draft?.fields).toEqual({ why: '"Because"' });
  expect(listDrafts(context)).toMatchObject([{ ...key, place: '/goals' }]);
});

test('what was saved or thrown away is forgotten, and forgetting it twice is no mistake', () => {
  const context = testContext();
  keepDraft(context, text('"Because"'));
  expect(forgetDraft(context, key)).toEqual({ done: true });
  expect(forgetDraft(context, key)).toEqual({ done: true });
  expect(getDraft(context, key)).toEqual({ draft: null });
  expect(listDrafts(context)).toEqual([]);
});

test('keeping unsaved words is no step of the history, and announces nothing', () => {
  const context = testContext();
  createSkill(context, SkillDraft.parse({ name: 'Team management' }));
  const announced = context.announced.length;
  keepDraft(context, text('"Because"'));
  expect(peek(context)).toEqual({ undo: 'skills.create', redo: null });
  expect(context.announced).toHaveLength(announced);
});
