import { expect, test } from 'vitest';
import { listDisclosures } from '../../electron/database/disclosures.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { getSkillPage, listSkills } from '../../electron/services/skills.ts';
import { getTimeline, getTimelineLevels } from '../../electron/services/timeline.ts';
import { getTimelineSheet, notePrint } from '../../electron/services/timeline-sheet.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { emptyTimeline } from '../support/empty-timeline.ts';
import { testContext } from '../support/service-context.ts';
import { checked } from '../support/wishes.ts';

const today = '2026-11-20';

function sampleDesk() {
  const context = testContext(`${today}T12:00:00.000Z`);
  fillWithSample(context, { today });
  const page = getTimeline(context, { today });
  return { context, page };
}

test('the page has everything that happened, each kind in the order of its days, within the contract', () => {
  const { page } = sampleDesk();
  contract['timeline.get'].output.parse(page);
  const { projects, learning, practice, decisions, reached, turns } = page;
  for (const list of [projects, learning, practice, decisions, reached, turns]) {
    expect(list.length).toBeGreaterThan(0);
  }
  for (const days of [
    projects.map(({ startedOn }) => startedOn),
    learning.map(({ from }) => from),
    practice.map(({ day }) => day),
    decisions.map(({ day }) => day),
  ]) {
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= page.first)).toBe(true);
  }
});

test('an empty portfolio begins today', () => {
  const context = testContext(`${today}T12:00:00.000Z`);
  expect(getTimeline(context, { today })).toEqual(emptyTimeline(today));
});

test('the level of a lane ends where the page of its skill says it is', () => {
  const { context, page } = sampleDesk();
  const lanes = getTimelineLevels(context, { today, skillIds: page.goalSkillIds });
  contract['timeline.levels'].output.parse(lanes);
  expect(lanes.map(({ skill }) => skill.id)).toEqual(page.goalSkillIds);
  for (const { skill, points, standing } of lanes) {
    const { estimate, standing: stands } = getSkillPage(context, { id: skill.id, today });
    expect(points.at(-1)?.level).toBeCloseTo(estimate.level ?? 0, 9);
    expect(standing.at(-1)?.level ?? null).toBe(stands);
  }
});

function sheetOf(context: ReturnType<typeof testContext>, withLearning: boolean) {
  const skillIds = listSkills(context, { today, archived: false })
    .slice(0, 24)
    .map(({ id }) => id);
  const wish = { today, from: '2025-01-01', to: today, skillIds, withLearning };
  return getTimelineSheet(context, checked('timeline.sheet', wish));
}

test('a print shows what the portfolio says: the same levels, and confidential projects under another title', () => {
  const { context } = sampleDesk();
  const sheet = contract['timeline.sheet'].output.parse(sheetOf(context, false));
  for (const { skill, points } of sheet.levels) {
    const { level } = getSkillPage(context, { id: skill.id, today }).estimate;
    if (level === null) expect(points).toEqual([]);
    else expect(points.at(-1)?.level).toBeCloseTo(level, 6);
  }
  const text = JSON.stringify(sheet);
  expect(text).toContain('A new promise for a family-run retailer');
  expect(text).not.toContain('Harbour');
  expect(sheet.learning).toEqual([]);
});

test('finished learning comes along when it was carried across and is asked for, nothing else of it', () => {
  const { context, page } = sampleDesk();
  const sheet = sheetOf(context, true);
  const across = page.learning.filter(({ space }) => space === 'portfolio');
  expect(sheet.learning.map(({ title }) => title)).toEqual(across.map(({ title }) => title));
  const text = JSON.stringify(sheet);
  for (const { title, space } of page.learning) {
    expect(text.includes(title), title).toBe(space === 'portfolio');
  }
  for (const { task } of page.practice) expect(text.includes(task), task).toBe(false);
});

test('only what lies in the time asked for is printed', () => {
  const { context } = sampleDesk();
  const wish = { today, from: '2001-01-01', to: '2001-12-31', skillIds: [], withLearning: true };
  expect(getTimelineSheet(context, checked('timeline.sheet', wish))).toMatchObject({
    levels: [],
    projects: [],
    learning: [],
    decisions: [],
    reached: [],
  });
});

test('a print is written into the ledger', () => {
  const { context } = sampleDesk();
  const before = listDisclosures(context.db).length;
  notePrint(context);
  const added = listDisclosures(context.db).slice(before);
  expect(added.map(({ kind }) => kind)).toEqual(['print']);
});
