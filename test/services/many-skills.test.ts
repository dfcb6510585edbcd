import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../electron/database/db.ts';
import {
  browseSkills,
  getEvidenceMap,
  getListView,
  getShownBy,
  getSkillExtras,
  keepListView,
} from '../../electron/services/browsing-skills.ts';
import { redo, undo } from '../../electron/services/history.ts';
import {
  addManySkills,
  changeManySkills,
  setInterest,
} from '../../electron/services/many-skills.ts';
import { createSkill, getSkillPage } from '../../electron/services/skills.ts';
import { putInTrash, restoreFromTrash } from '../../electron/services/trash.ts';
import { mostWorthFilling } from '../../shared/domain/evidence-map.ts';
import type { SkillId } from '../../shared/domain/id.ts';
import { dump } from '../database/support/dump.ts';
import { testContext } from '../support/service-context.ts';
import {
  aimForSix,
  checked,
  learnSomething,
  observeFive,
  rateMyself,
  startProject,
  teamManagement,
} from '../support/wishes.ts';

const today = '2026-06-03';
type Context = ReturnType<typeof testContext>;

function names(context: Context): string[] {
  return browseSkills(context, { today, archived: false }).map(({ name }) => name);
}

function add(context: Context, ...skills: { name: string; level?: number; category?: string }[]) {
  return addManySkills(context, checked('skills.addMany', { skills }));
}

describe('many at once', () => {
  test('are one step of the history', () => {
    const context = testContext();
    expect(add(context, { name: 'Rowing' }, { name: 'Knots' })).toMatchObject({ leftOut: 0 });
    expect(names(context)).toEqual(['Knots', 'Rowing']);
    expect(undo(context)).toEqual({ command: 'skills.addMany' });
    expect(names(context)).toEqual([]);
    redo(context);
    expect(names(context)).toEqual(['Knots', 'Rowing']);
  });

  test('leave out what is there by any name in any spelling, and the second of two', () => {
    const context = testContext();
    const draft = { name: 'Résumé writing', aliases: ['CV writing'] };
    createSkill(context, checked('skills.create', draft));
    const added = add(
      context,
      { name: 'RESUME-WRITING' },
      { name: 'cv writing' },
      { name: 'Rowing' },
      { name: 'rowing' },
    );
    expect([added.added.length, added.leftOut]).toEqual([1, 3]);
    expect(names(context)).toEqual(['Rowing', 'Résumé writing']);
  });

  test('keep a level as a note that counts for nothing', () => {
    const context = testContext();
    const { added } = add(context, { name: 'Rowing', level: 4 });
    const id = added[0] as SkillId;
    const page = getSkillPage(context, { id, today });
    expect([page.standing, page.ratings, page.estimate.level]).toEqual([null, [], null]);
    expect(getSkillExtras(context, { id }).notedLevel).toBe(4);
  });

  test('two thousand are added and taken back in one go', () => {
    const context = testContext();
    const before = dump(connectionOf(context.db));
    const skills = Array.from({ length: 2000 }, (_, at) => ({ name: `Skill number ${at}` }));
    expect(add(context, ...skills).added).toHaveLength(2000);
    undo(context);
    expect(dump(connectionOf(context.db))).toEqual(before);
  });

  test('are archived, filed and wished for together', () => {
    const context = testContext();
    const { added } = add(context, { name: 'Rowing' }, { name: 'Knots' }, { name: 'Sailing' });
    const ids = added.slice(0, 2);
    const change = (what: object) =>
      changeManySkills(context, checked('skills.changeMany', { ids, change: what as never }));
    expect(change({ what: 'category', category: 'Water' })).toEqual({ changed: 2 });
    change({ what: 'interest', interest: 'love' });
    expect(
      browseSkills(context, { today, archived: false }).map((row) => [row.category, row.interest]),
    ).toEqual([
      ['Water', 'love'],
      ['Water', 'love'],
      ['', null],
    ]);
    change({ what: 'archive' });
    expect(names(context)).toEqual(['Sailing']);
    undo(context);
    expect(names(context)).toHaveLength(3);
  });
});

test('interest stands beside the level, is undone, and changes nothing of it', () => {
  const context = testContext();
  const id = teamManagement(context);
  rateMyself(context, id, 4, '2026-03-01');
  const before = getSkillPage(context, { id, today });
  setInterest(context, { id, interest: 'rather-not' });
  expect(getSkillExtras(context, { id }).interest).toBe('rather-not');
  expect(getSkillPage(context, { id, today })).toEqual(before);
  setInterest(context, { id, interest: null });
  undo(context);
  expect(getSkillExtras(context, { id }).interest).toBe('rather-not');
});

test('a skill that ten records use says so, goes to the trash and comes back whole', () => {
  const context = testContext();
  const id = teamManagement(context);
  rateMyself(context, id, 4, '2026-03-01');
  for (let round = 0; round < 3; round += 1) learnSomething(context, id);
  aimForSix(context, id);
  context.setClock('2026-06-02T09:00:00.000Z');
  observeFive(context, startProject(context, id), id);
  startProject(context, id);
  setInterest(context, { id, interest: 'more' });
  const { uses } = getSkillExtras(context, { id });
  expect(uses).toMatchObject({ ratings: 2, decisions: 1, goals: 1, learning: 3, projects: 2 });
  const before = { page: getSkillPage(context, { id, today }), map: getEvidenceMap(context) };
  const bin = checked('trash.put', { kind: 'skill', id });
  putInTrash(context, bin);
  expect(getEvidenceMap(context)).toEqual([]);
  restoreFromTrash(context, bin);
  const { skill, ...page } = getSkillPage(context, { id, today });
  const { skill: was, ...rest } = before.page;
  expect(page).toEqual(rest);
  expect({ ...skill, updatedAt: was.updatedAt }).toEqual(was);
  expect(getEvidenceMap(context)).toEqual(before.map);
  undo(context);
  undo(context);
  expect(getSkillPage(context, { id, today })).toEqual(before.page);
});

describe('the evidence map', () => {
  test('counts what shows a skill by kind, and opens each cell to its records', () => {
    const context = testContext();
    const id = teamManagement(context);
    rateMyself(context, id, 4, '2026-03-01');
    context.setClock('2026-06-02T09:00:00.000Z');
    learnSomething(context, id);
    observeFive(context, startProject(context, id), id);
    const [row] = getEvidenceMap(context);
    expect(row?.counts).toMatchObject({ self: 1, observed: 1, learning: 1, peer: 0, evidence: 0 });
    expect(row && mostWorthFilling(row.counts)).toBe('peer');
    const cell = (column: 'self' | 'observed' | 'learning' | 'credential') =>
      getShownBy(context, { id, column });
    expect(cell('observed')).toMatchObject([
      { kind: 'rating', title: 'Spring campaign', level: 5, day: '2026-04-20' },
    ]);
    expect(cell('learning')).toMatchObject([{ title: 'Leading through questions' }]);
    expect(cell('credential')).toEqual([]);
    const [browsed] = browseSkills(context, { today, archived: false });
    expect(browsed?.hasEvidence).toBe(true);
  });

  test('leaves out ratings kept to oneself, those under seal and those replaced', () => {
    const context = testContext();
    const id = teamManagement(context);
    const db = connectionOf(context.db);
    rateMyself(context, id, 5, '2026-03-01');
    db.exec('DROP TRIGGER ratings_no_update');
    db.exec("UPDATE ratings SET space = 'learning'");
    expect(getEvidenceMap(context)[0]?.counts.self).toBe(0);
    db.exec("UPDATE ratings SET space = 'portfolio', sealed = 1");
    expect(getEvidenceMap(context)[0]?.counts.self).toBe(0);
  });
});

test('how the list is looked at is remembered, and is no part of the history', () => {
  const context = testContext();
  teamManagement(context);
  expect(getListView(context)).toBeNull();
  keepListView(context, { sort: 'gap', group: 'category' });
  expect(getListView(context)).toEqual({ sort: 'gap', group: 'category' });
  expect(undo(context)).toEqual({ command: 'skills.create' });
  expect(getListView(context)).toEqual({ sort: 'gap', group: 'category' });
});
