import { expect, test } from 'vitest';
import { resumeGoal, stopGoal } from '../../electron/services/goal-states.ts';
import { createGoal } from '../../electron/services/goals.ts';
import { undo } from '../../electron/services/history.ts';
import { recordOutcome } from '../../electron/services/outcomes.ts';
import { createProject } from '../../electron/services/projects.ts';
import {
  createSkill,
  getSkillPage,
  listSkills,
  updateSkill,
} from '../../electron/services/skills.ts';
import { listTrash, putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import type { RefusalCode } from '../../shared/result.ts';
import { testContext } from '../support/service-context.ts';
import { aimForSix, checked, rateMyself, startProject, teamManagement } from '../support/wishes.ts';

const today = '2026-03-03';

function refusal(code: RefusalCode): { code: RefusalCode } {
  return expect.objectContaining({ code });
}

test('a target at or below where the owner stands is refused, whatever level the window claims', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const goal = { skillId, fromLevel: 1, toLevel: 3, why: 'x', by: '2026-06-30' };
  const make = () => createGoal(context, checked('goals.create', goal));
  expect(make).toThrow(refusal('target-not-above-level'));
  expect(getSkillPage(context, { id: skillId, today }).goals).toEqual([]);
});

test('a goal cannot be due in the past', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  const goal = { skillId, fromLevel: 4, toLevel: 6, why: 'x', by: '2026-02-01' };
  const make = () => createGoal(context, checked('goals.create', goal));
  expect(make).toThrow(refusal('date-before-start'));
});

test('two skills cannot share a name, whatever the case of its letters', () => {
  const context = testContext();
  teamManagement(context);
  const again = () => createSkill(context, checked('skills.create', { name: 'TEAM management' }));
  expect(again).toThrow(refusal('name-taken'));
});

test('emoji and right-to-left names come back as they were given', () => {
  const context = testContext();
  for (const name of ['🌱 Gardening 👩🏽‍🌾', 'إدارة الفريق', 'ניהול צוות', 'チーム管理']) {
    createSkill(context, checked('skills.create', { name }));
  }
  const names = listSkills(context, { today, archived: false }).map((row) => row.name);
  expect(names.toSorted()).toEqual(
    ['🌱 Gardening 👩🏽‍🌾', 'إدارة الفريق', 'ניהול צוות', 'チーム管理'].toSorted(),
  );
});

test('an edit of the name leaves the description alone, and undo brings the old name back', () => {
  const context = testContext();
  const draft = checked('skills.create', { name: 'Writing', description: 'Long and short' });
  const { id } = createSkill(context, draft);
  const edit = checked('skills.update', { id, change: { name: 'Clear writing' } });
  expect(updateSkill(context, edit).description).toBe('Long and short');
  expect(undo(context)).toEqual({ command: 'skills.update' });
  expect(getSkillPage(context, { id, today }).skill.name).toBe('Writing');
});

test('a project cannot end before it starts, nor have an outcome before it starts', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  const project = {
    title: 'x',
    skillIds: [skillId],
    startedOn: '2026-03-02',
    endedOn: '2026-03-01',
  };
  const make = () => createProject(context, checked('projects.create', { project }));
  expect(make).toThrow(refusal('date-before-start'));
  const projectId = startProject(context, skillId);
  const draft = {
    projectId,
    day: '2026-01-01',
    result: 'x',
    verdict: 'above' as const,
    observations: [],
  };
  const record = () => recordOutcome(context, checked('outcomes.record', draft));
  expect(record).toThrow(refusal('date-before-start'));
});

test('nobody can have seen something tomorrow', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  expect(() => rateMyself(context, skillId, 4, '2026-03-04')).toThrow(refusal('invalid-input'));
  expect(getSkillPage(context, { id: skillId, today }).ratings).toEqual([]);
});

test('a stopped goal can be taken up again where it was', () => {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 4, '2026-03-02');
  const id = aimForSix(context, skillId);
  stopGoal(context, { id, reason: 'A new role' });
  expect(getSkillPage(context, { id: skillId, today }).goals[0]?.state).toBe('stopped');
  resumeGoal(context, { id });
  const [goal] = getSkillPage(context, { id: skillId, today }).goals;
  expect([goal?.state, goal?.cycle?.number]).toEqual(['active', 1]);
});

test('what is put in the trash leaves the lists and comes back whole', () => {
  const context = testContext();
  const id = teamManagement(context);
  const before = getSkillPage(context, { id, today });
  const bin = checked('trash.put', { kind: 'skill', id });
  putInTrash(context, bin);
  expect(listSkills(context, { today, archived: false })).toEqual([]);
  expect(listTrash(context).map((entry) => entry.title)).toEqual(['Team management']);
  restoreFromTrash(context, bin);
  expect(getSkillPage(context, { id, today }).skill.name).toBe(before.skill.name);
});
