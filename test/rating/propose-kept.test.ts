import { expect, test } from 'vitest';
import { eachCandidate } from '../../electron/database/home-rows.ts';
import { listSkillRows } from '../../electron/database/skills.ts';
import { fillWithSample } from '../../electron/services/sample.ts';
import { getSkillPage } from '../../electron/services/skills.ts';
import { proposeFromKept } from '../../shared/rating/propose-kept.ts';
import { testContext } from '../support/service-context.ts';

const today = '2026-11-20';
const kept = {
  position: { mean: 5.1, variance: 0.05, day: today },
  fix: 'fix',
  standing: 4,
} as const;

test('[R13] a kept position far from the standing level proposes the level it lies at', () => {
  expect(proposeFromKept(kept, today)).toBe(5);
  expect(proposeFromKept({ ...kept, standing: 5 }, today)).toBeNull();
  expect(proposeFromKept({ ...kept, standing: null }, today)).toBe(5);
});

test('[R13] one kind of source, or none, proposes nothing', () => {
  expect(proposeFromKept({ ...kept, fix: 'dead-reckoning' }, today)).toBeNull();
  expect(proposeFromKept({ ...kept, position: null }, today)).toBeNull();
});

test('[R13] time makes it less sure, and never turns it to another level', () => {
  const near = { ...kept, position: { mean: 4.6, variance: 0.02, day: today } };
  expect(proposeFromKept(near, today)).toBe(5);
  expect([5, null]).toContain(proposeFromKept(near, '2036-11-20'));
});

test('[R13] in the sample every list says what the page of the skill proposes', () => {
  const context = testContext('2026-11-20T12:00:00.000Z');
  fillWithSample(context, { today });
  const rows = listSkillRows(context.db, { archived: false });
  const separated = rows.filter(({ fix }) => fix === 'rough' || fix === 'fix');
  expect(separated.length).toBeGreaterThan(10);
  for (const row of separated) {
    const { proposal } = getSkillPage(context, { id: row.id, today });
    const expected = proposal?.kind === 'move' ? proposal.level : null;
    expect(proposeFromKept(row, today), row.name).toBe(expected);
  }
  const asked = [...eachCandidate(context.db)].flatMap((one) => proposeFromKept(one, today) ?? []);
  expect(asked.length).toBeGreaterThan(0);
});
