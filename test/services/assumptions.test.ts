import { expect, test } from 'vitest';
import {
  changeAssumption,
  getAssumptions,
  resetAssumptions,
} from '../../electron/services/assumptions.ts';
import { redo, undo } from '../../electron/services/history.ts';
import { readingAgain } from '../../electron/services/reading-again.ts';
import {
  createSkill,
  getSkillPage,
  listSkills,
  updateSkill,
} from '../../electron/services/skills.ts';
import type { Question } from '../../shared/ipc/contract.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { testContext } from '../support/service-context.ts';
import { checked, rateMyself, teamManagement } from '../support/wishes.ts';

const today = '2026-03-03';
const generous = { source: 'self', assumed: { leniency: 1.5, spread: 2.2 } } as const;

function selfRated() {
  const context = testContext();
  const skillId = teamManagement(context);
  rateMyself(context, skillId, 6, '2026-03-02');
  const page = () => getSkillPage(context, { id: skillId, today }).estimate;
  const readAgain = () => [...readingAgain(context)].length;
  const listed = () => {
    readAgain();
    return listSkills(context, { today, archived: false })[0]?.strip?.level ?? 0;
  };
  const change = (wish: Question<'assumptions.change'>) =>
    changeAssumption(context, checked('assumptions.change', wish));
  const self = () => getAssumptions(context).find(({ source }) => source === 'self');
  return { context, page, listed, readAgain, change, self };
}

test('[R21] at first what is assumed is the usual, of every kind of source', () => {
  const { context, page } = selfRated();
  const all = contract['assumptions.get'].output.parse(getAssumptions(context));
  expect(all).toHaveLength(7);
  for (const { now, usual } of all) expect(now).toEqual(usual);
  expect(page().usualAssumptions).toBe(true);
});

test('[R21] self-views that are said to run higher lower the level, on the page and in lists, and the page says why', () => {
  const { page, listed, change } = selfRated();
  const [onPage, inList] = [page().level ?? 0, listed()];
  change(generous);
  expect(page().level).toBeLessThan(onPage);
  expect(listed()).toBeLessThan(inList);
  expect(listed()).toBeCloseTo(page().level ?? 0, 9);
  expect(page().usualAssumptions).toBe(false);
});

test('[R21] a kind that is said to vary more gives a wider range', () => {
  const { page, change } = selfRated();
  const width = () => (page().likely80?.high ?? 0) - (page().likely80?.low ?? 0);
  const before = width();
  change({ source: 'self', assumed: { leniency: 0.5, spread: 1 } });
  expect(width()).toBeLessThan(before);
});

test('[R21] undo and redo move the assumption and every level worked out with it', () => {
  const { context, listed, change, self } = selfRated();
  const usual = listed();
  change(generous);
  const changed = listed();
  undo(context);
  expect(listed()).toBe(usual);
  expect(self()?.now).toEqual(self()?.usual);
  redo(context);
  expect(listed()).toBe(changed);
  expect(self()?.now).toEqual(generous.assumed);
});

test('[R21] the usual numbers, as far as the step can tell, are the usual assumptions again', () => {
  const { page, change, self } = selfRated();
  change(generous);
  change({ source: 'self', assumed: { leniency: 0.5, spread: 2.2 } });
  expect(self()?.now).toEqual(self()?.usual);
  expect(page().usualAssumptions).toBe(true);
});

test('[R21] a reset brings all kinds back', () => {
  const { context, change, page } = selfRated();
  change(generous);
  change({ source: 'peer', assumed: { leniency: -1, spread: 3 } });
  resetAssumptions(context);
  for (const { now, usual } of getAssumptions(context)) expect(now).toEqual(usual);
  expect(page().usualAssumptions).toBe(true);
});

test.each([
  { leniency: 2.1, spread: 1 },
  { leniency: -2.1, spread: 1 },
  { leniency: 0, spread: 0 },
  { leniency: 0, spread: 4.1 },
  { leniency: Number.NaN, spread: 1 },
  { leniency: 0, spread: Number.POSITIVE_INFINITY },
])('an assumption out of range is turned away: $leniency, $spread', (assumed) => {
  const question = contract['assumptions.change'].input.safeParse({ source: 'self', assumed });
  expect(question.error?.issues[0]?.message).toBe('assumption-out-of-range');
});

test('[R20] lists are read again once, and not again while nothing else is assumed', () => {
  const { readAgain, change } = selfRated();
  expect(readAgain()).toBe(0);
  change(generous);
  expect(readAgain()).toBeGreaterThan(0);
  expect(readAgain()).toBe(0);
});

test('[R20] reading again leaves the history as it is', () => {
  const { context, readAgain, change, self } = selfRated();
  change(generous);
  readAgain();
  expect(undo(context)).toEqual({ command: 'assumptions.change' });
  expect(self()?.now).toEqual(self()?.usual);
});

test('[R20] an old position that undo brings back is read again with what is assumed today', () => {
  const { context, page, listed, change } = selfRated();
  const { id } = listSkills(context, { today, archived: false })[0] ?? {};
  updateSkill(context, checked('skills.update', { id: String(id), change: { name: 'Leading' } }));
  const before = listed();
  change(generous);
  expect(listed()).toBeLessThan(before);
  undo(context);
  undo(context);
  expect(listed()).toBeCloseTo(page().level ?? 0, 9);
});

test('[R20] reading again that is left half way is finished by whoever begins again', () => {
  const context = testContext();
  const names = Array.from({ length: 12 }, (_, i) => `Skill ${i}`);
  for (const name of names) {
    const { id } = createSkill(context, checked('skills.create', { name }));
    rateMyself(context, id, 6, '2026-03-02');
  }
  const levels = () =>
    new Set(
      listSkills(context, { today, archived: false }).map(({ strip }) => strip?.level.toFixed(6)),
    ).size;
  changeAssumption(context, checked('assumptions.change', generous));
  const begun = readingAgain(context);
  for (let step = 0; step < 4; step += 1) begun.next();
  expect(levels()).toBeGreaterThan(1);
  expect([...readingAgain(context)].length).toBeGreaterThan(0);
  expect([...readingAgain(context)].length).toBe(0);
});
