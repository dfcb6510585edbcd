import { expect, test } from 'vitest';
import { timelineSheet } from '../../electron/windows/timeline-sheet.ts';
import { ticks, timeScale } from '../../electron/windows/timeline-sheet-scale.ts';
import { DecisionId, ProjectId } from '../../shared/domain/id.ts';
import type { TimelineSheet } from '../../shared/ipc/timeline-view.ts';
import { rating, someSkill } from '../support/ratings.ts';

const strip = { level: 4.2, likely50: { low: 3.9, high: 4.5 }, likely80: { low: 3.4, high: 5 } };
const hostile = '<script>alert("1")</script> & more';
const sheet: TimelineSheet = {
  from: '2026-01-01',
  to: '2026-12-31',
  today: '2026-11-20',
  levels: [
    {
      skill: { id: someSkill, name: hostile },
      fix: 'rough',
      target: null,
      points: [
        { day: '2026-02-01', ...strip },
        { day: '2026-11-20', ...strip, level: 5 },
      ],
      standing: [{ day: '2026-03-01', level: 4 }],
    },
  ],
  projects: [
    {
      id: ProjectId.parse(rating(1).id),
      title: hostile,
      startedOn: '2026-03-02',
      endedOn: null,
      isConfidential: true,
      skillIds: [],
      outcomes: [{ day: '2026-05-04', verdict: 'above' }],
    },
  ],
  learning: [],
  decisions: [
    {
      id: DecisionId.parse(rating(2).id),
      skill: { id: someSkill, name: hostile },
      day: '2026-03-01',
      kind: 'set',
      level: 4,
    },
  ],
  reached: [],
};

test('the sheet is A4 across, has no script, loads nothing, and shows names as they are written', () => {
  const page = timelineSheet(sheet);
  expect(page).toContain('size: A4 landscape');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more');
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(src|href)=/);
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

test('it says that a project is confidential, and from when to when it is', () => {
  const page = timelineSheet(sheet);
  expect(page).toContain('One project is confidential');
  expect(page).toContain('1 Jan 2026 to 31 Dec 2026');
  expect(page).toContain('1 Mar 2026 · ');
});

test('an empty sheet is still a page', () => {
  const page = timelineSheet({ ...sheet, levels: [], projects: [], decisions: [] });
  expect(page).toContain('Growth over time');
  expect(page).not.toContain('Decisions and goals');
});

test('the marks of the axis are months, then quarters, then years, and lie within it', () => {
  expect(ticks('2026-01-01', '2026-12-31').map(({ text }) => text)[0]).toBe('2026');
  expect(ticks('2026-01-01', '2026-12-31')).toHaveLength(12);
  expect(ticks('2023-01-01', '2026-12-31').length).toBeLessThan(20);
  expect(ticks('1950-01-01', '2026-12-31').length).toBeLessThan(20);
  const x = timeScale('2026-01-01', '2026-12-31', '2026-11-20');
  expect([x.at('2026-01-01'), x.at('2026-12-31')]).toEqual([0, 1000]);
});
